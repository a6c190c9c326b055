import { SkeletonRows } from '@app/shared-web';
import { Suspense, type ComponentType } from 'react';

/** A part of a screen that is downloaded when it is first shown, with its frame there at once. */
export function later(Part: ComponentType): ComponentType {
  return function Later() {
    return (
      <Suspense fallback={<SkeletonRows rows={3} />}>
        <Part />
      </Suspense>
    );
  };
}
