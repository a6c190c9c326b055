import { useQuery } from '@apollo/client/react';
import { useFormat, useWords } from '@app/shared-web';
import { NameOfDepartmentDocument, NameOfLocationDocument } from '../moments.generated';
import type { HandOffAddress, Span } from './behind-figures';
import { SetChip } from './chip';
import type { BoardAddress } from './filter';

type Change = (change: Partial<BoardAddress>) => void;

/** What a link from a figure or a page narrowed the board to; each can be taken off. */
export function FurtherChips({ address, change }: { address: BoardAddress; change: Change }) {
  const t = useWords('moments');
  const { locationId, channel, raisedFrom, raisedTo, itself, unknown, accepted, closed, handOff } = address;
  const { data } = useQuery(NameOfLocationDocument, { variables: { id: locationId ?? '' }, skip: locationId === null });
  const raised = useWeeksSaid(raisedFrom, raisedTo, 'raised');
  const bar = useBarSaid();
  return (
    <>
      {itself && <SetChip label={t('filter.department')} words={t(address.departmentId ? 'filter.itself' : 'board.no_department')} clear={() => change({ itself: false })} />}
      {locationId && <SetChip label={t('change.location')} words={data?.location?.name ?? t('change.location')} clear={() => change({ locationId: null })} />}
      {channel && <SetChip label={t('change.channel')} words={t(`channel.${channel}`)} clear={() => change({ channel: null })} />}
      {unknown.includes('channel') && <SetChip label={t('change.channel')} words={t('filter.no_channel')} clear={() => change({ unknown: unknown.filter((each) => each !== 'channel') })} />}
      {raised && <SetChip label={t('filter.raised')} words={raised} clear={() => change({ raisedFrom: null, raisedTo: null })} />}
      {accepted && <SetChip label={t('filter.took')} words={t('filter.accepted_within', { span: bar(accepted) })} clear={() => change({ accepted: null })} />}
      {closed && <SetChip label={t('filter.took')} words={t('filter.closed_within', { span: bar(closed) })} clear={() => change({ closed: null })} />}
      {handOff && <HandOffChip handOff={handOff} clear={() => change({ handOff: null })} />}
    </>
  );
}

/** *Offered by Stores to Payments: declined, 2 to 15 March* */
function HandOffChip({ handOff: { by, to, state, since, until }, clear }: { handOff: HandOffAddress; clear: () => void }) {
  const t = useWords('moments');
  const names = { from: useDepartmentName(by), to: useDepartmentName(to) };
  const made = useWeeksSaid(since, until, 'made');
  const pair = state ? t('filter.handed_state', { ...names, state: t(`offer_state.${state}`) }) : t('filter.handed', names);
  return <SetChip label={t('filter.hand_off')} words={made ? t('filter.handed_when', { pair, made }) : pair} clear={clear} />;
}

function useDepartmentName(id: string | null): string {
  const t = useWords('moments');
  const { data } = useQuery(NameOfDepartmentDocument, { variables: { id: id ?? '' }, skip: id === null });
  return id === null ? t('board.no_department') : (data?.department?.name ?? '…');
}

const HALF_A_DAY = 43_200_000;

/** From when to when something was raised or made: from midnight to midnight where the organization is, said by noons, which are on the same day wherever one reads it. */
function useWeeksSaid(since: string | null, until: string | null, what: 'raised' | 'made'): string | null {
  const t = useWords('moments');
  const format = useFormat();
  const from = since ? format.date(Date.parse(since) + HALF_A_DAY) : '';
  const to = until ? format.date(Date.parse(until) - HALF_A_DAY) : '';
  if (from && to) return t(`filter.${what}_between`, { from, to });
  return from ? t(`filter.${what}_from`, { from }) : to ? t(`filter.${what}_to`, { to }) : null;
}

function useBarSaid(): (span: Span) => string {
  const t = useWords('moments');
  const format = useFormat();
  return ({ from, to }) => {
    if (to === null) return t('filter.span_over', { from: format.duration(from) });
    return from === 0 ? t('filter.span_under', { to: format.duration(to) }) : t('filter.span_between', { from: format.duration(from), to: format.duration(to) });
  };
}
