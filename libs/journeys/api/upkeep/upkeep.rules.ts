import type { ItemKind } from '../item.entity';

/** After how many days an item is to be confirmed again, where nobody says otherwise. */
export const USUAL_CADENCE = 90;
/** How many days an owner has to answer before it goes to their manager, and whoever is asked before others look after it. */
export const DAYS_TO_ANSWER = 14;

const DAY = 86_400_000;

/** Days from one confirmation to the next, by kind. */
export type Cadences = Partial<Record<ItemKind, number>>;

/** What a due time follows from. */
export interface Kept {
  kind: ItemKind;
  owner_id: string | null;
  owned_since: Date | null;
  confirmed_at: Date | null;
}

/** When an item is due, when it goes on to the owner’s manager, and whether it did. */
export interface Due {
  confirm_due_at: Date | null;
  confirm_pass_at: Date | null;
  passed_at: Date | null;
  passed_to_id: string | null;
}

const nobodysDue: Due = { confirm_due_at: null, confirm_pass_at: null, passed_at: null, passed_to_id: null };

/** Some days later. */
export const daysAfter = (from: Date, days: number): Date => new Date(from.getTime() + days * DAY);

/** Some days earlier. */
export const daysBefore = (from: Date, days: number): Date => daysAfter(from, -days);

const later = (a: Date, b: Date): Date => (a > b ? a : b);

/**
 * An item falls due when the cadence of its kind has passed since it was confirmed, or since it got this owner, whichever
 * was later. Whoever is asked has fourteen days from then on, or from now on where it was due in the past already.
 */
export function dueOf({ kind, owner_id, owned_since, confirmed_at }: Kept, cadences: Cadences, now: Date): Due {
  if (!owner_id) return nobodysDue;
  const since = confirmed_at && owned_since ? later(confirmed_at, owned_since) : (confirmed_at ?? owned_since ?? now);
  const due = daysAfter(since, cadences[kind] ?? USUAL_CADENCE);
  return { ...nobodysDue, confirm_due_at: due, confirm_pass_at: daysAfter(later(due, now), DAYS_TO_ANSWER) };
}

/** The same after what it follows from may have changed: where it has not, all stays; what went to the manager stays there, unless it would not be due yet. */
export function dueAnew(item: Kept & Due, cadences: Cadences, now: Date): Due {
  const due = dueOf(item, cadences, now);
  if (due.confirm_due_at?.getTime() === item.confirm_due_at?.getTime()) return { confirm_due_at: item.confirm_due_at, confirm_pass_at: item.confirm_pass_at, passed_at: item.passed_at, passed_to_id: item.passed_to_id };
  const staysPassed = item.passed_at && due.confirm_due_at && due.confirm_due_at <= now;
  return staysPassed ? { ...due, confirm_pass_at: null, passed_at: item.passed_at, passed_to_id: item.passed_to_id } : due;
}
