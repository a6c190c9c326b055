import { pageWithWords, type WingRoute } from '@app/shared-web';
import { lazy, Suspense, type ComponentType } from 'react';
import { inventoryWords } from '../words/source';
import { painWords } from './words-source';

/** What is downloaded when it is first shown, with its words. */
export const withWords = (load: () => Promise<{ default: ComponentType }>): WingRoute['page'] => pageWithWords({ inventory: inventoryWords, pains: painWords }, load);

/** A part of another screen that is downloaded when it is first shown. */
export function part<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): ComponentType<P> {
  // A page takes nothing; its words come the same way for what takes something.
  const Part = lazy(withWords(load as unknown as WingRoute['page'])) as unknown as ComponentType<P>;
  return function Later(props: P) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}
