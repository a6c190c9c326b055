import { inventoryWords } from '@app/journeys-web';
import { pageWithWords, type WingRoute } from '@app/shared-web';
import { lazy, Suspense, type ComponentType } from 'react';
import { evidenceWords } from './words-source';

/** A page about evidence, with its words and the inventory's. */
export const withEvidenceWords = (load: () => Promise<{ default: ComponentType }>): WingRoute['page'] => pageWithWords({ inventory: inventoryWords, evidence: evidenceWords }, load);

/** A part of another screen about evidence, downloaded when it is first shown. */
export function evidencePart<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): ComponentType<P> {
  // A page takes nothing; its words come the same way for what takes something.
  const Part = lazy(withEvidenceWords(load as unknown as WingRoute['page'])) as unknown as ComponentType<P>;
  return function Later(props: P) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}
