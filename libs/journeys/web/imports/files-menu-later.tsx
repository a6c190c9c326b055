import { pageWithWords, type WingRoute } from '@app/shared-web';
import { lazy, Suspense, type ComponentType } from 'react';
import type { ItemKind } from '../journeys.generated';
import { inOutWords } from './words-source';

const withWords = pageWithWords({ inOut: inOutWords }, (async () => ({ default: (await import('./files-menu')).FilesMenu })) as unknown as WingRoute['page']);
const Later = lazy(withWords) as unknown as ComponentType<{ kind: ItemKind }>;

/** The menu beside a list whose page does not bring its words: they come with it. */
export function FilesMenuLater({ kind }: { kind: ItemKind }) {
  return (
    <Suspense fallback={null}>
      <Later kind={kind} />
    </Suspense>
  );
}
