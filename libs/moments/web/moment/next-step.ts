import { actNames, mayDo, type ActName } from '../acts/acts';
import type { MomentDetailFragment } from '../moments.generated';

/** What a moment asks of its viewer: the one thing that is next, what stands beside it, and all else that they may do. */
export interface NextStep {
  main: ActName | null;
  beside: ActName | null;
  others: readonly ActName[];
}

type Asked = Pick<MomentDetailFragment, 'state' | 'viewerCan' | 'lastToldAt' | 'resolvedAt' | 'promisedAt' | 'openOffer' | 'cameBack' | 'holder'>;

const toldSince = (told: string | null, since: string | null) => told !== null && (since === null || Date.parse(told) >= Date.parse(since));

/** In this order: who is asked answers, who can take it up does, the customer hears from us, and then the work goes on. */
function candidates(moment: Asked, now: number): readonly ActName[] {
  const { state, lastToldAt, resolvedAt, promisedAt, openOffer, cameBack, holder } = moment;
  const answers: readonly ActName[] = ['accept', 'decline', 'take_up'];
  if (state === 'RESOLVED') return toldSince(lastToldAt, resolvedAt) ? [...answers, 'close', 'reopen', 'tell'] : [...answers, 'tell', 'close'];
  if (state !== 'ACCEPTED') return state === 'RAISED' ? [...answers, 'add', 'offer', 'withdraw'] : ['reopen', 'add'];
  const overdue = promisedAt !== null && Date.parse(promisedAt) <= now;
  // since the present holder has it: what the one before said does not count for them
  const untold = !toldSince(lastToldAt, holder?.since ?? null);
  if (cameBack && !overdue) return [...answers, 'offer', 'tell', 'resolve', 'add'];
  if (overdue || lastToldAt === null || openOffer || untold) return [...answers, 'tell', 'offer', 'resolve', 'add'];
  return [...answers, 'resolve', 'tell', 'offer', 'add'];
}

/** Picks what is next for this viewer, of what they may do. */
export function nextStep(moment: Asked, now: number): NextStep {
  const can = actNames.filter((act) => mayDo(act, moment.viewerCan));
  const wanted = candidates(moment, now).filter((act) => can.includes(act));
  // to withdraw or to open again is never the main thing; it stands beside
  const main = wanted.find((act) => act !== 'withdraw' && act !== 'reopen' && act !== 'add' && act !== 'decline') ?? (wanted.includes('add') ? 'add' : null);
  const beside = wanted.find((act) => act !== main) ?? null;
  return { main, beside, others: can.filter((act) => act !== main && act !== beside) };
}
