import type { CaseFacts, CaseWords, DepartmentKey, SeverityWord } from './case';
import type { CaseKey } from './cases';

/** What can happen in a case; case.ts says what each word means. */
export type Verb = 'take' | 'tell' | 'ask' | 'yes' | 'no' | 'lapse' | 'back' | 'join' | 'note' | 'add' | 'rate' | 'done' | 'close' | 'close!' | 'reopen' | 'withdraw' | 'merge';

/** One step of a case's story, with the words that somebody wrote at it. */
export interface Step {
  readonly verb: Verb;
  readonly text?: string;
  /** Of `ask` and `join`: the department. */
  readonly to?: DepartmentKey;
  /** Of `ask`: it goes to a person, the department's head. */
  readonly toHead?: boolean;
  /** Of `tell`: in how many minutes the customer hears from us next. */
  readonly promisedIn?: number;
  readonly severity?: SeverityWord;
  readonly into?: CaseKey;
}

/** Which words a step takes. */
const wordsFor: Partial<Record<Verb, Exclude<keyof CaseWords, 'who' | 'what' | 'end'> | 'end'>> = {
  tell: 'told',
  ask: 'ask',
  no: 'no',
  note: 'notes',
  add: 'add',
  done: 'done',
  reopen: 'again',
  withdraw: 'end',
  'close!': 'end',
};

const minutesIn = { m: 1, h: 60, d: 1440 };

/** A span such as 30m, 2h or 3d, in minutes. */
export function minutesOf(span: string): number {
  const unit = span.at(-1) as keyof typeof minutesIn;
  return Number(span.slice(0, -1)) * minutesIn[unit];
}

/** The steps of a case, each with its words in one language. Words that are missing or left over are an error of the writer. */
export function storyOf(key: string, facts: CaseFacts, words: CaseWords): Step[] {
  const used = new Map<string, number>();
  const nextOf = (field: keyof CaseWords): string => {
    const said = words[field];
    const all = typeof said === 'string' ? [said] : (said ?? []);
    const index = used.get(field) ?? 0;
    used.set(field, index + 1);
    const text = all[index];
    if (text === undefined) throw new Error(`The case ${key} has too few words for ${field}.`);
    return text;
  };
  const steps = facts[3].split(' ').filter(Boolean).map((step): Step => {
    const [verb, detail = ''] = step.split(':') as [Verb, string?];
    const field = wordsFor[verb];
    return { verb, ...(field ? { text: nextOf(field) } : {}), ...detailOf(verb, detail) };
  });
  for (const field of new Set(Object.values(wordsFor))) {
    const said = words[field];
    const count = typeof said === 'string' ? 1 : (said?.length ?? 0);
    if (count !== (used.get(field) ?? 0)) throw new Error(`The case ${key} has ${count} words for ${field}, and needs ${used.get(field) ?? 0}.`);
  }
  return steps;
}

function detailOf(verb: Verb, detail: string): Partial<Step> {
  if (!detail) return {};
  if (verb === 'tell') return { promisedIn: minutesOf(detail) };
  if (verb === 'rate') return { severity: detail as SeverityWord };
  if (verb === 'merge') return { into: detail as CaseKey };
  return { to: detail.replace('@', '') as DepartmentKey, toHead: detail.startsWith('@') };
}
