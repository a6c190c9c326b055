import type { Picked } from '@app/shared-web';
import type { Patch } from '../editing/steps';
import { factsInput, factsOf, saidOf, type FactName } from '../facts/facts';
import type { DepartmentPart, ItemFieldsFragment, ItemKind } from '../journeys.generated';

/** A department and its part, as they are chosen. */
export interface PartValue {
  department: Picked;
  part: DepartmentPart;
}

/** What is said about an item, as it is typed; a fact that is not said is empty. */
export type ItemValues = { name: string; description: string; owner: Picked | null; departments: readonly PartValue[] } & Record<FactName, string>;

/** The name of anything that a form of an item has. */
export type ValueName = keyof ItemValues & string;

/** Nothing said yet. */
export const nothingSaid = (owner: Picked | null = null): ItemValues => ({ name: '', description: '', owner, departments: [] }) as unknown as ItemValues;

/** An item as a form shows it. */
export function valuesOf(item: ItemFieldsFragment): ItemValues {
  const said = Object.fromEntries(factsOf(item.kind).map(([name]) => [name, String(saidOf(item, name) ?? '')]));
  return {
    ...said,
    name: item.name,
    description: item.description,
    owner: item.owner && { id: item.owner.id, name: item.owner.name, detail: item.owner.jobTitle },
    departments: item.departments.map(({ department, part }) => ({ department: { id: department.id, name: department.name }, part })),
  } as unknown as ItemValues;
}

/** What a form of a kind has, in its order. */
export const valueNames = (kind: ItemKind): ValueName[] => ['name', 'description', ...factsOf(kind).map(([name]) => name), 'owner', 'departments'];

const partsOf = (parts: readonly PartValue[]): string => parts.map(({ department, part }) => `${part} ${department.id}`).sort().join();

/** Whether two say the same of something. */
export function same(name: ValueName, one: ItemValues, other: ItemValues): boolean {
  if (name === 'owner') return one.owner?.id === other.owner?.id;
  if (name === 'departments') return partsOf(one.departments) === partsOf(other.departments);
  return (one[name] ?? '').trim() === (other[name] ?? '').trim();
}

/** What two say differently, in the order of the form. */
export const differences = (kind: ItemKind, one: ItemValues, other: ItemValues): ValueName[] => valueNames(kind).filter((name) => !same(name, one, other));

/** A number as it is typed, with or without commas between the thousands; null for nothing, undefined for what is no number. */
export function readNumber(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  if (!/^-?(\d+|\d{1,3}([,\s]\d{3})+)(\.\d+)?$/.test(text)) return undefined;
  return Number(text.replace(/[,\s]/g, ''));
}

/** A fact as the API takes it. */
function factInput(kind: ItemKind, name: FactName, values: ItemValues): string | number | null {
  const typed = (values[name] ?? '').trim();
  const fact = factsOf(kind).find(([each]) => each === name)?.[1];
  if (typed === '') return null;
  return fact?.as === 'number' || fact?.as === 'level' ? (readNumber(typed) ?? null) : typed;
}

/** What the API is to change so that it says `now` where it said `before`. */
export function patchOf(kind: ItemKind, now: ItemValues, before: ItemValues): Patch {
  const changed = differences(kind, now, before);
  const facts = factsOf(kind).filter(([name]) => changed.includes(name)).map(([name]) => [name, factInput(kind, name, now)] as const);
  const input = factsInput(kind, Object.fromEntries(facts));
  return {
    ...(changed.includes('name') ? { name: now.name.trim() } : {}),
    ...(changed.includes('description') ? { description: now.description.trim() } : {}),
    ...(changed.includes('owner') ? { ownerId: now.owner?.id ?? null } : {}),
    ...(changed.includes('departments') ? { departments: now.departments.map(({ department, part }) => ({ departmentId: department.id, part })) } : {}),
    ...(input ? { facts: input } : {}),
  };
}
