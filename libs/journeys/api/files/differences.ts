import { DepartmentPart, ItemKind } from '../item.entity';
import { PainState } from '../pain-point.entity';
import type { Columns, Part, PresentItem, PresentLink } from './present';

/** What an item shall be: what is undefined stays as it is. */
export interface ItemWish {
  id: string;
  kind: ItemKind;
  columns: Columns;
  departments?: Part[] | undefined;
}

/** What a link shall be: what is undefined stays as it is. */
export interface LinkWish {
  from_id: string;
  to_id: string;
  relation: PresentLink['relation'];
  position?: number | undefined;
  flows?: string | null | undefined;
  both_ways?: boolean | undefined;
}

/** A present item and what of it changes. */
export interface ItemChange {
  present: PresentItem;
  columns: Columns;
  departments: Part[] | null;
  /** Whether it was removed, and comes back. */
  restored: boolean;
}

const instants = new Set(['confirmed_at']);
const isSame = (column: string, present: unknown, wished: unknown): boolean =>
  (present ?? null) === (wished ?? null) || (instants.has(column) && typeof present === 'string' && typeof wished === 'string' && Date.parse(present) === Date.parse(wished));

const listed = (parts: readonly Part[]): string => parts.map(({ department_id, part }) => `${department_id} ${part}`).sort().join();

/** What of an item changes by a wish; null: nothing. */
export function changeOf(present: PresentItem, { columns, departments }: ItemWish): ItemChange | null {
  const changed = Object.fromEntries(Object.entries(columns).filter(([column, wished]) => wished !== undefined && !isSame(column, present.columns[column], wished)));
  const moved = departments && listed(departments) !== listed(present.departments) ? departments : null;
  const restored = present.columns['removed_at'] !== null;
  return Object.keys(changed).length > 0 || moved || restored ? { present, columns: changed, departments: moved, restored } : null;
}

/** What of a link changes by a wish; null: nothing. */
export function linkChangeOf(present: PresentLink, wish: LinkWish): PresentLink | null {
  const wished = { ...present, position: wish.position ?? present.position, flows: wish.flows === undefined ? present.flows : wish.flows, both_ways: wish.both_ways ?? present.both_ways };
  return wished.position === present.position && wished.flows === present.flows && wished.both_ways === present.both_ways ? null : wished;
}

const steps = ['plan_on', 'phase_in_on', 'active_on', 'phase_out_on', 'end_of_life_on'];
const needReasons: unknown[] = [PainState.ACCEPTED, PainState.DECLINED];

/** The columns that every item of a kind has, whatever is said of it. */
export const columnsAtFirst = (kind: ItemKind): Columns => (kind === ItemKind.PAIN_POINT ? { pain_state: PainState.CONFIRMED } : {});

/** Which rules an item as a whole breaks, by the column that shows it. */
export function brokenRules(kind: ItemKind, columns: Columns): Array<{ rule: string; column: string }> {
  const days = steps.flatMap((step) => (typeof columns[step] === 'string' ? [{ step, day: columns[step] }] : []));
  const early = days.find(({ day }, i) => i > 0 && day < days[i - 1]!.day);
  return [
    ...(early ? [{ rule: 'order', column: early.step }] : []),
    ...(kind === ItemKind.PAIN_POINT && needReasons.includes(columns['pain_state']) && !columns['state_reason'] ? [{ rule: 'stateReason', column: 'state_reason' }] : []),
    ...(kind === ItemKind.PAIN_POINT && (columns['pain_state'] === PainState.MERGED) !== Boolean(columns['merged_into_id']) ? [{ rule: 'mergedInto', column: 'merged_into_id' }] : []),
  ];
}

/** Whether more than one of these departments leads. */
export const hasTwoLeads = (parts: readonly Part[]): boolean => parts.filter(({ part }) => part === DepartmentPart.LEAD).length > 1;
