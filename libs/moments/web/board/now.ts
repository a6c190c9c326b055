import type { BoardRowFragment } from '../moments.generated';

/** What a row must say of itself, so that the one thing that matters now can be picked. */
export type Standing = Pick<BoardRowFragment, 'state' | 'severity' | 'lastToldAt' | 'promisedAt' | 'resolvedAt' | 'holder' | 'openOffer' | 'cameBack'>;

/** The one thing about a moment that matters now. */
export type Now =
  | { says: 'no_one_holds_it' }
  | { says: 'promise_over'; at: string }
  | { says: 'answer_due'; at: string; since: string; yours: boolean }
  | { says: 'came_back' }
  | { says: 'tell_customer' }
  | { says: 'customer_told'; at: string }
  | { says: 'told'; at: string }
  | { says: 'not_told'; pressing: boolean }
  | { says: 'over'; state: 'CLOSED' | 'WITHDRAWN' | 'MERGED' };

const after = (one: string | null, other: string | null) => one !== null && other !== null && Date.parse(one) >= Date.parse(other);

/**
 * Picks it, the most pressing first: nobody holds it; the customer was promised to hear from us and has not; an offer waits
 * for an answer, or came back without one; what was done has not been said to the customer; and else when the customer was told last.
 */
export function nowOf(moment: Standing, now: number): Now {
  const { state, holder, openOffer, cameBack, promisedAt, lastToldAt, resolvedAt } = moment;
  if (state === 'CLOSED' || state === 'WITHDRAWN' || state === 'MERGED') return { says: 'over', state };
  if (holder === null) return { says: 'no_one_holds_it' };
  if (promisedAt !== null && Date.parse(promisedAt) <= now) return { says: 'promise_over', at: promisedAt };
  if (openOffer) return { says: 'answer_due', at: openOffer.dueAt, since: openOffer.madeAt, yours: openOffer.viewerMayAnswer };
  if (state === 'RESOLVED') return lastToldAt !== null && after(lastToldAt, resolvedAt) ? { says: 'customer_told', at: lastToldAt } : { says: 'tell_customer' };
  // whoever told the customer since has gone on with it themselves
  if (cameBack && !after(lastToldAt, cameBack.answeredAt)) return { says: 'came_back' };
  if (lastToldAt === null) return { says: 'not_told', pressing: moment.severity === 'CRITICAL' || moment.severity === 'HIGH' };
  return { says: 'told', at: lastToldAt };
}
