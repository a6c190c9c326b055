import { useQuery } from '@apollo/client/react';
import { useFormat, useWords } from '@app/shared-web';
import { NameOfLocationDocument } from '../moments.generated';
import { SetChip } from './chip';
import type { BoardAddress } from './filter';

/** What a link from a figure or a page narrowed the board to: a location, a channel, the time it was raised. */
export function FurtherChips({ address, change }: { address: BoardAddress; change: (change: Partial<BoardAddress>) => void }) {
  const t = useWords('moments');
  const format = useFormat();
  const { locationId, channel, raisedFrom, raisedTo } = address;
  const { data } = useQuery(NameOfLocationDocument, { variables: { id: locationId ?? '' }, skip: locationId === null });
  const from = raisedFrom ? format.date(raisedFrom) : '';
  // the end is the first moment after the last day
  const to = raisedTo ? format.date(Date.parse(raisedTo) - 1) : '';
  return (
    <>
      {locationId && <SetChip label={t('change.location')} words={data?.location?.name ?? t('change.location')} clear={() => change({ locationId: null })} />}
      {channel && <SetChip label={t('change.channel')} words={t(`channel.${channel}`)} clear={() => change({ channel: null })} />}
      {(from || to) && (
        <SetChip
          label={t('filter.raised')}
          words={from && to ? t('filter.raised_between', { from, to }) : from ? t('filter.raised_from', { from }) : t('filter.raised_to', { to })}
          clear={() => change({ raisedFrom: null, raisedTo: null })}
        />
      )}
    </>
  );
}
