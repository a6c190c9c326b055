import { Skeleton, SkeletonRows, type TodayThing } from '@app/shared-web';
import { Suspense } from 'react';
import { lazily } from './lazily';

const Side = lazily(() => import('./item-upkeep'));
const Line = lazily(() => import('./today-line'));

/** Beside an item: whether it is still true. It is downloaded when the first item is opened. */
export function ItemUpkeep({ id = '' }: { id?: string }) {
  return (
    <Suspense fallback={<SkeletonRows rows={2} />}>
      <Side id={id} />
    </Suspense>
  );
}

/** The buttons of a line on Today. They are downloaded by whoever has such a line. */
export function UpkeepLineAction(line: { thing: TodayThing; settled: (words?: string) => void }) {
  return (
    <Suspense fallback={<Skeleton width={120} height={32} />}>
      <Line {...line} />
    </Suspense>
  );
}
