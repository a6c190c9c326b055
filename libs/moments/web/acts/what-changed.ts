import type { Translate } from '@app/shared-web';
import type { MomentDetailFragment } from '../moments.generated';

/** What a form was opened on. */
export type Seen = Pick<MomentDetailFragment, 'version' | 'what' | 'severity' | 'state' | 'channel' | 'department' | 'location' | 'holder' | 'openOffer' | 'customer'>;

const holderName = ({ holder }: Seen) => holder?.person?.name ?? holder?.department?.name ?? null;
const offeredTo = ({ openOffer }: Seen) => openOffer?.toPerson?.name ?? openOffer?.toDepartment?.name ?? null;

/** What is different now from what the form was opened on, a sentence each; empty where nothing that matters to it changed. */
export function whatChanged(before: Seen, now: Seen, t: Translate<WordBook['moments']>, shared: Translate<WordBook['shared']>): string[] {
  if (before.version === now.version) return [];
  const said: string[] = [];
  if (before.state !== now.state) said.push(t('changed.state', { state: t(`state.${now.state}`) }));
  if (holderName(before) !== holderName(now)) said.push(t('changed.holder', { name: holderName(now) ?? shared('who.nobody') }));
  if (offeredTo(before) !== offeredTo(now)) said.push(offeredTo(now) === null ? t('changed.offer_gone') : t('changed.offer', { name: offeredTo(now) ?? '' }));
  if (before.severity !== now.severity) said.push(t('changed.severity', { severity: shared(`severity.${now.severity ?? 'none'}`) }));
  if (before.what !== now.what) said.push(t('changed.what', { what: now.what }));
  if (before.department?.id !== now.department?.id) said.push(t('changed.department', { name: now.department?.name ?? '–' }));
  if (before.location?.id !== now.location?.id) said.push(t('changed.location', { name: now.location?.name ?? '–' }));
  if (before.channel !== now.channel) said.push(t('changed.channel', { channel: now.channel ? t(`channel.${now.channel}`) : '–' }));
  if (JSON.stringify(before.customer) !== JSON.stringify(now.customer)) said.push(t('changed.customer'));
  return said.length > 0 ? said : [t('changed.other')];
}
