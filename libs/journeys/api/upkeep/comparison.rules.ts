import type { FactRule } from '../fact';
import { DepartmentPart, type ItemKind } from '../item.entity';
import { kinds } from '../kinds';

/** What a version of an item said, as a snapshot keeps it: columns by name, without those that are empty. */
export type Said = Record<string, unknown> & { departments?: Array<{ id: string; part: DepartmentPart }> };

/** Names of people and departments by their ids. */
export type Names = ReadonlyMap<string, string>;

/** One thing that is said otherwise. */
export interface Change {
  field: string;
  part: DepartmentPart | null;
  from: string | null;
  to: string | null;
}

const always: ReadonlyArray<Pick<FactRule, 'name' | 'column'>> = [
  { name: 'name', column: 'name' },
  { name: 'description', column: 'description' },
  { name: 'externalId', column: 'external_id' },
];

/** What is said otherwise of an item after than before, in the order in which its facts stand. */
export function changesBetween(kind: ItemKind, before: Said, after: Said, names: Names): Change[] {
  const texts = [...always, ...kinds[kind].facts].map((fact) => ({ field: fact.name, part: null, from: textOf(fact, before[fact.column]), to: textOf(fact, after[fact.column]) }));
  const owner = { field: 'owner', part: null, from: nameOf(before['owner_id'], names), to: nameOf(after['owner_id'], names) };
  const departments = Object.values(DepartmentPart).map((part) => ({ field: 'departments', part, from: namesOf(before, part, names), to: namesOf(after, part, names) }));
  return [texts[0]!, texts[1]!, owner, ...texts.slice(2), ...departments].filter(({ from, to }) => from !== to);
}

/** Everybody and every department that somebody must name to tell these changes. */
export const idsIn = (said: Said | null): string[] => (said ? [...(typeof said['owner_id'] === 'string' ? [said['owner_id']] : []), ...(said.departments ?? []).map(({ id }) => id)] : []);

function textOf({ choices }: Partial<FactRule>, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  const choice = choices && Object.entries(choices).find(([, stored]) => stored === value);
  return choice ? choice[0] : String(value);
}

const nameOf = (id: unknown, names: Names): string | null => (typeof id === 'string' ? (names.get(id) ?? null) : null);

function namesOf({ departments = [] }: Said, part: DepartmentPart, names: Names): string | null {
  const found = departments.filter((each) => each.part === part).map(({ id }) => names.get(id) ?? '');
  return found.length > 0 ? found.sort().join(', ') : null;
}
