/** The 40 departments of the sample retailer, by their codes. */
export const departmentKeys = [
  'ALL', 'STO', 'STN', 'RIV', 'HIL', 'LAK', 'AIR', 'STS', 'HAR', 'PAR', 'MAR', 'STA', 'OPS', 'SAF', 'KIT',
  'CUS', 'CCX', 'REF', 'CHA', 'REL', 'WAR', 'LOG', 'DEL', 'DIS', 'FLD', 'STK', 'TRA',
  'DIG', 'WEB', 'APP', 'ORD', 'TIL', 'DES', 'FIN', 'PAY', 'VOU', 'RNG', 'QUA', 'MKT', 'PRI',
] as const;
/** One of the sample retailer's departments. */
export type DepartmentKey = (typeof departmentKeys)[number];

/** How bad, in the four words that are used everywhere. */
export type SeverityWord = 'critical' | 'high' | 'medium' | 'low';
/** How the customer came to us. */
export type ChannelWord = 'in_person' | 'phone' | 'email' | 'chat' | 'web' | 'app' | 'social' | 'delivery' | 'other';

/**
 * What is the same of a case in every language: how bad, the channel, the department where it was raised, and its
 * story as a line of steps. A last part, its age, stands with those that are still open; the plan deals a time over the
 * last 90 days to all others.
 *
 * The steps, in the order in which they happened:
 * `take` a coordinator takes it up · `tell` the customer is told, `tell:2h` with a promise of the next update ·
 * `ask:PAY` offered to a department, `ask:@PAY` to one person of it, then `yes`, `no`, `lapse` or `back`
 * (the last: taken back), or nothing while it is open · `join:TIL` somebody of it joins as a responder ·
 * `note` an internal note · `add` the raiser adds something · `rate:high` judged again · `done` resolved ·
 * `close` closed, `close!` closed without the customer told, with the reason · `reopen` · `withdraw` by the raiser ·
 * `merge:other` merged into that case.
 */
export type CaseFacts = readonly [SeverityWord, ChannelWord, DepartmentKey, string, string?];

/** What people wrote in one case, in one language: for each step of its story that needs words, one text, in order. */
export interface CaseWords {
  /** The customer, where one is known. */
  readonly who?: string;
  /** What the raiser wrote. */
  readonly what: string;
  /** Updates that the customer was given. */
  readonly told?: readonly string[];
  /** Why it was offered to a department or a person. */
  readonly ask?: readonly string[];
  /** Why an offer was declined. */
  readonly no?: readonly string[];
  /** Internal notes. */
  readonly notes?: readonly string[];
  /** What the raiser added later. */
  readonly add?: readonly string[];
  /** What was done: one for each time that it was resolved. */
  readonly done?: readonly string[];
  /** Why it was opened again. */
  readonly again?: readonly string[];
  /** Why it was withdrawn, or closed without the customer being told. */
  readonly end?: string;
}

/** The words of one theme: exactly one entry for each of its cases. */
export type ThemeWords<Facts> = { readonly [Key in keyof Facts]: CaseWords };
/** The facts of one theme. */
export type ThemeFacts = Readonly<Record<string, CaseFacts>>;
