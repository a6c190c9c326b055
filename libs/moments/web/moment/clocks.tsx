import { ClockBox, useWords } from '@app/shared-web';
import type { Moment } from './use-moment';
import styles from './moment.module.css';

/** How long the customer has waited, and beside it the clock that runs next: an answer, a promise, or the holder's own. */
export function Clocks({ moment }: { moment: Pick<Moment, 'raisedAt' | 'closedAt' | 'openOffer' | 'promisedAt' | 'holder' | 'state'> }) {
  const t = useWords('moments');
  const { raisedAt, closedAt, openOffer, promisedAt, holder, state } = moment;
  const isOpen = state === 'RAISED' || state === 'ACCEPTED' || state === 'RESOLVED';
  const asked = openOffer?.toPerson?.name ?? openOffer?.toDepartment?.name ?? '';
  return (
    <div className={styles['clocks']}>
      <ClockBox label={t(isOpen ? 'clock.waited' : 'clock.waited_in_all')} since={raisedAt} until={closedAt} />
      {isOpen && openOffer ? (
        <ClockBox label={openOffer.viewerMayAnswer ? t('clock.you_answer') : t('clock.they_answer', { to: asked })} due={openOffer.dueAt} since={openOffer.madeAt} />
      ) : isOpen && promisedAt ? (
        <ClockBox label={t('clock.promised')} due={promisedAt} />
      ) : isOpen && holder?.since ? (
        <ClockBox label={t('clock.held')} since={holder.since} />
      ) : null}
    </div>
  );
}
