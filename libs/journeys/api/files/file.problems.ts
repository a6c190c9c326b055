import type { Wrong } from './fact.values';

/** Something in a file that is wrong, or odd: where, which rule, and the sentence for it. */
export interface FileProblem {
  /** Such as `items[12].minutesPerCase`. */
  path: string;
  /** The name of the item that it stands in, where it has one. */
  name: string | null;
  rule: string;
  message: string;
  values: Record<string, string | number>;
  /** What stood there, shortened; null where that says nothing. */
  value: string | null;
  /** Whether nothing of the file is brought in for it; otherwise it comes in without this. */
  stops: boolean;
}

type Words = (values: Record<string, string | number>, value: string) => string;

/** The sentence for each rule; the client says it again in the person's language. */
const sentences: Record<string, Words> = {
  entry: () => 'This is no entry: write an object in braces.',
  id: () => 'An id is a UUID, such as 0192d1a4-7c1e-7bd2-9d53-6f4b1c2a8e70.',
  doubled: () => 'This stands in the file twice. Keep one of them.',
  kind: () => 'There is no such kind of item.',
  otherKind: () => 'The item with this id is of another kind in the inventory.',
  required: () => 'This must be said.',
  text: () => 'Write this as text.',
  characters: () => 'This holds a character that cannot be kept.',
  tooLong: ({ most }) => `This has more than ${most} characters.`,
  number: () => 'Write this as a number.',
  whole: ({ least, most }) => `Give a whole number from ${least} to ${most}.`,
  negative: () => 'This cannot be less than 0.',
  range: ({ least, most }) => `Give a number from ${least} to ${most}.`,
  choice: ({ choices }) => `Choose one of: ${choices}.`,
  day: () => 'Give a day as year-month-day, such as 2027-03-31.',
  instant: () => 'Give a time with its offset, such as 2027-03-31T09:00:00Z.',
  yesNo: () => 'Say true or false.',
  unknownField: () => 'An item of this kind has nothing of this name.',
  externalIdTaken: () => 'Another item of this kind has this external id already.',
  parentUnknown: (_values, value) => `What it should stand in (${value}) is neither in the file nor in the inventory.`,
  parentKind: () => 'It cannot stand in an item of that kind.',
  circle: () => 'A capability cannot stand in itself, or in one that stands in it.',
  depth: ({ most }) => `A tree of capabilities has at most ${most} levels.`,
  order: () => 'The days of its life must come one after the other: planned, brought in, in use, taken out, ended.',
  stateReason: () => 'Say why it is accepted or declined.',
  mergedInto: () => 'Say which pain point of the file or the inventory it was merged into; only a merged one has this.',
  part: () => 'A department cannot have this part in an item of this kind.',
  oneLead: () => 'One department leads an activity; the others support it.',
  unknownPerson: (_values, value) => `Nobody who works here has the number ${value}. It comes in without.`,
  unknownDepartment: (_values, value) => `There is no department ${value}. It comes in without.`,
  linkUnknown: (_values, value) => `The item ${value} is neither in the file nor in the inventory.`,
  itself: () => 'An item cannot be linked to itself.',
  relation: () => 'Two items of these kinds cannot be linked in this way.',
  sides: () => 'An employee’s stage serves a customer’s stage: name one of each.',
  flows: () => 'Only between two applications something flows.',
  tooManyLinks: ({ most }) => `An item has at most ${most} links of one sort.`,
};

/** What is known of a problem when it is found. */
export interface Found extends Wrong {
  path: string;
  name?: string | null;
  value?: unknown;
  /** Left out: nothing of the file comes in. */
  stops?: boolean;
}

const shown = (value: unknown): string | null => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).slice(0, 200) : null);

/** How many problems of a file are named; the rest are counted. */
export const MOST_NAMED = 500;

/** What is wrong in a file: all of it counted, the first of it kept, what keeps the file out before what does not. */
export class Problems {
  private readonly kept = { stopping: [] as FileProblem[], passing: [] as FileProblem[] };
  /** How many there are. */
  wrong = 0;
  /** How many of them keep the file out. */
  stopping = 0;

  /** The same once more, to which other problems can be added. */
  copy(): Problems {
    const copy = new Problems();
    copy.kept.stopping.push(...this.kept.stopping);
    copy.kept.passing.push(...this.kept.passing);
    copy.wrong = this.wrong;
    copy.stopping = this.stopping;
    return copy;
  }

  add(found: Found): void {
    const stops = found.stops ?? true;
    this.wrong++;
    if (stops) this.stopping++;
    const kept = stops ? this.kept.stopping : this.kept.passing;
    if (kept.length < MOST_NAMED) kept.push(problemOf(found));
  }

  /** The first of them. */
  get named(): FileProblem[] {
    return [...this.kept.stopping, ...this.kept.passing].slice(0, MOST_NAMED);
  }
}

/** The problem with its sentence. */
function problemOf({ path, name = null, rule, values = {}, value, stops = true }: Found): FileProblem {
  return { path, name, rule, message: sentences[rule]!(values, shown(value) ?? ''), values, value: shown(value), stops };
}
