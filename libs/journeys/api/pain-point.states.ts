import { PainState } from './pain-point.entity';

/** What somebody is to a pain point: the programme lead (or an administrator), or whoever answers for it. */
export type PainStanding = 'lead' | 'owner';

/** One row of the table: from which state to which, and who may. */
export interface PainTransition {
  from: PainState;
  to: PainState;
  who: readonly PainStanding[];
}

const { REPORTED, CONFIRMED, WORKED_ON, RELIEVED, ACCEPTED, DECLINED, MERGED } = PainState;

const both: readonly PainStanding[] = ['lead', 'owner'];
const goes = (from: PainState, ...to: PainState[]): PainTransition[] => to.map((state) => ({ from, to: state, who: state === MERGED ? ['lead'] : both }));

/** The states as a table: it refuses what is not in it, draws the diagram in the README, and says which buttons a viewer has. */
export const transitions: readonly PainTransition[] = [
  ...goes(REPORTED, CONFIRMED, MERGED, DECLINED),
  ...goes(CONFIRMED, WORKED_ON, RELIEVED, ACCEPTED, MERGED),
  ...goes(WORKED_ON, RELIEVED, CONFIRMED, ACCEPTED),
  // It hurts again, or the reason does not hold any more.
  ...goes(RELIEVED, CONFIRMED),
  ...goes(ACCEPTED, CONFIRMED),
  ...goes(DECLINED, CONFIRMED),
];

/** States that nobody puts a pain point into without saying why. */
export const statesWithReason: readonly PainState[] = [ACCEPTED, DECLINED];

/** States in which it hurts and something shall be done: what counts in sums and ranks. */
export const openStates: readonly PainState[] = [CONFIRMED, WORKED_ON];

/** States of what is gone for good: not suggested, not shown on pictures. */
export const settledStates: readonly PainState[] = [DECLINED, MERGED];

/** What is the same for everybody, as a list of SQL. */
export const sqlStates = (states: readonly PainState[]): string => states.map((state) => `'${state}'`).join(', ');

/** The states that somebody may put a pain point into now, in the order of the buttons. */
export const nextStates = (from: PainState, standings: readonly PainStanding[]): PainState[] =>
  transitions.filter((row) => row.from === from && row.who.some((standing) => standings.includes(standing))).map(({ to }) => to);

/** The row that leads from one state to another, or undefined where there is none. */
export const transitionBetween = (from: PainState, to: PainState): PainTransition | undefined => transitions.find((row) => row.from === from && row.to === to);

/** The table as a Mermaid state diagram, for the README. */
export function painStateDiagram(): string {
  const arrows = transitions.map(({ from, to }) => `  ${from} --> ${to}${statesWithReason.includes(to) ? ': with a reason' : ''}`);
  return ['stateDiagram-v2', '  [*] --> reported: anybody', '  [*] --> confirmed: added to the inventory', ...arrows, `  ${MERGED} --> [*]`].join('\n');
}
