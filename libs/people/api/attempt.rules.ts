/** How failures at one account are counted on one device, or on all unknown devices together. */
export interface AttemptBudget {
  /** Seconds to wait after the first, second … failure; the last one repeats. */
  delays: readonly number[];
  /** After so many quiet seconds the count starts anew. */
  forgottenAfter: number;
}

/** What was counted so far. */
export interface AttemptCount {
  failures: number;
  lastAt: Date;
  nextAllowedAt: Date;
}

const DAY = 86_400;

/** One device: a few slips cost nothing, then each costs more than the one before, up to an hour. */
export const deviceBudget: AttemptBudget = { delays: [0, 0, 0, 5, 60, 120, 300, 900, 1800, 3600], forgottenAfter: DAY };

/**
 * All devices together from which the person never signed in. Wider, so that one colleague's guesses do not fill it;
 * but whoever drops cookies to look new with every guess ends here, at four guesses an hour.
 */
export const strangersBudget: AttemptBudget = { delays: [...Array<number>(19).fill(0), 60, 120, 300, 900], forgottenAfter: DAY };

/** From this wait on we call it a lock, and show it to those who can lift it. */
export const LOCK_SECONDS = 60;

/** How many seconds from now the next attempt is allowed; 0 is now. */
export function secondsToWait(count: AttemptCount | null, now: Date): number {
  if (!count) return 0;
  return Math.max(0, Math.ceil((count.nextAllowedAt.getTime() - now.getTime()) / 1000));
}

/** The count after one more failure. */
export function countFailure(count: AttemptCount | null, now: Date, budget: AttemptBudget): AttemptCount {
  const forgotten = !count || now.getTime() - count.lastAt.getTime() >= budget.forgottenAfter * 1000;
  const failures = (forgotten ? 0 : count.failures) + 1;
  const delay = budget.delays[Math.min(failures, budget.delays.length) - 1] ?? 0;
  return { failures, lastAt: now, nextAllowedAt: new Date(now.getTime() + delay * 1000) };
}
