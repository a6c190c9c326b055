import { Button, buttonLook, useWords, type TodayThing } from '@app/shared-web';
import { Link } from 'react-router';
import { ActsProvider, useActs } from '../acts/acts-provider';
import type { ActName } from '../acts/acts';
import styles from './today.module.css';

interface LineProps {
  thing: TodayThing;
  settled: (words?: string) => void;
}

/** The buttons on a line of Today: the first, framed, settles it; a second stands quietly before it. */
function lineWith(main: ActName, beside?: ActName) {
  function Buttons({ thing }: Pick<LineProps, 'thing'>) {
    const t = useWords('moments');
    const start = useActs();
    const begin = (act: ActName) =>
      start(act, [thing.subjectId], act === 'accept' || act === 'decline' ? { offerId: thing.id, number: thing.values['number'] ?? '' } : undefined);
    return (
      <span className={styles['buttons']}>
        {beside && (
          <Button kind="quiet" onClick={() => begin(beside)}>
            {t(`act.${beside}`)}
          </Button>
        )}
        <Button onClick={() => begin(main)}>
          {t(`act.${main}`)}
        </Button>
      </span>
    );
  }
  return function Line({ thing, settled }: LineProps) {
    return (
      <ActsProvider onDone={() => settled()}>
        <Buttons thing={thing} />
      </ActsProvider>
    );
  };
}

/** An offer: accept or decline, right on the line. */
export const AnswerOffer = lineWith('accept', 'decline');
/** What nobody holds: take it up. */
export const TakeUp = lineWith('take_up');
/** What came back: offer it to another, or go on with it and tell the customer. */
export const OfferAgain = lineWith('offer', 'tell');
/** A promise that is over, or a customer who was told nothing yet. */
export const TellCustomer = lineWith('tell');
/** Resolved and told: it can be closed. */
export const CloseIt = lineWith('close');

/** A stage at which nobody leads: the page with all of them, and what fell into them. */
export function SeeGaps() {
  const t = useWords('moments');
  return (
    <Link to="/inventory/gaps" {...buttonLook('plain')}>
      {t('today.gap_see')}
    </Link>
  );
}
