import { registerEnumType } from '@nestjs/graphql';
import type { Standing } from './moment.standings';

/** Where a moment is. */
export enum MomentState {
  RAISED = 'raised',
  ACCEPTED = 'accepted',
  RESOLVED = 'resolved',
  CLOSED = 'closed',
  WITHDRAWN = 'withdrawn',
  MERGED = 'merged',
}

registerEnumType(MomentState, {
  name: 'MomentState',
  description: 'Where a moment is.',
  valuesMap: {
    RAISED: { description: 'Sent; nobody holds it yet.' },
    ACCEPTED: { description: 'Somebody holds it and works on it.' },
    RESOLVED: { description: 'What could be done is done; the customer may not know yet.' },
    CLOSED: { description: 'Done, and the customer was told, or there is a reason why not.' },
    WITHDRAWN: { description: 'Taken back by the person who raised it.' },
    MERGED: { description: 'Goes on in another moment.' },
  },
});

/** The states in which somebody still has to do something. */
export const openStates = [MomentState.RAISED, MomentState.ACCEPTED, MomentState.RESOLVED] as const;

/** The same as SQL, word for word what the partial indexes say. */
export const isOpen = (row: string): string => `${row}.state IN ('raised', 'accepted', 'resolved')`;

/** What can be done to a moment. */
export enum MomentAction {
  TAKE_UP = 'take_up',
  CHANGE = 'change',
  OFFER = 'offer',
  TAKE_BACK = 'take_back',
  OPEN_OFFER = 'open_offer',
  ACCEPT = 'accept',
  DECLINE = 'decline',
  JOIN = 'join',
  LEAVE = 'leave',
  NOTE = 'note',
  ADD = 'add',
  TELL_CUSTOMER = 'tell_customer',
  RESOLVE = 'resolve',
  CLOSE = 'close',
  REOPEN = 'reopen',
  WITHDRAW = 'withdraw',
  MERGE = 'merge',
  TIE = 'tie',
}

registerEnumType(MomentAction, {
  name: 'MomentAction',
  description: 'What can be done to a moment; an object says which of these its viewer may do now.',
  valuesMap: {
    TAKE_UP: { description: 'Hold what nobody holds.' },
    CHANGE: { description: 'Correct what it says, how bad it is, where it belongs, or the customer.' },
    OFFER: { description: 'Offer it to a department or a person.' },
    TAKE_BACK: { description: 'Take the open offer back.' },
    OPEN_OFFER: { description: 'Read what is offered.' },
    ACCEPT: { description: 'Accept the open offer and hold it from now on.' },
    DECLINE: { description: 'Decline the open offer, with a reason.' },
    JOIN: { description: 'Help without holding it.' },
    LEAVE: { description: 'Stop helping.' },
    NOTE: { description: 'Write an internal note.' },
    ADD: { description: 'Add something to what one raised.' },
    TELL_CUSTOMER: { description: 'Write down what the customer was told.' },
    RESOLVE: { description: 'Say what was done.' },
    CLOSE: { description: 'Close it.' },
    REOPEN: { description: 'Open it again, within 30 days of its close.' },
    WITHDRAW: { description: 'Take back what one raised, while nobody holds it.' },
    MERGE: { description: 'Let it go on in another moment.' },
    TIE: { description: 'Say where in the inventory it happened, or take that back.' },
  },
});

/** What must hold besides the state. */
export type Condition = 'nothing offered' | 'an offer is open' | 'closed for at most 30 days' | 'not yet helping' | 'not yet opened';

/** One row of the table: who may do what in which state, and what the state is then. */
export interface Transition {
  from: MomentState;
  action: MomentAction;
  /** The state afterwards; the first is the usual one. */
  to: readonly MomentState[];
  who: readonly Standing[];
  when?: Condition;
}

const { RAISED, ACCEPTED, RESOLVED, CLOSED, WITHDRAWN, MERGED } = MomentState;
const A = MomentAction;

/** Those who may give it away or let it go. */
const inCharge = ['holder', 'actsForHolder', 'headOfHolder', 'coordinator'] as const satisfies readonly Standing[];
/** Those who work on it. */
const atWork = [...inCharge, 'responder'] as const satisfies readonly Standing[];
/** Those who are asked by the open offer. */
const asked = ['offeredPerson', 'receiver', 'opener', 'member'] as const satisfies readonly Standing[];

const stays = (from: MomentState, action: MomentAction, who: readonly Standing[], when?: Condition): Transition => ({ from, action, to: [from], who, when });
/** Who triages what nobody holds. */
const triage = ['coordinator', 'standIn'] as const satisfies readonly Standing[];
/** Who says where it happened: whoever works on it, and the programme lead, who keeps the inventory. */
const ties = [...atWork, 'programmeLead'] as const satisfies readonly Standing[];
/** Whoever of them acts on it takes it up by doing so. */
const takenUpBy = (action: MomentAction, to: MomentState = ACCEPTED): Transition => ({ from: RAISED, action, to: [to], who: triage });

/** The states as a table. It draws the diagram in the README, refuses what is not in it, and says which buttons a viewer has. */
export const transitions: readonly Transition[] = [
  takenUpBy(A.TAKE_UP),
  takenUpBy(A.CHANGE),
  takenUpBy(A.OFFER),
  takenUpBy(A.NOTE),
  takenUpBy(A.TELL_CUSTOMER),
  takenUpBy(A.RESOLVE, RESOLVED),
  { from: RAISED, action: A.MERGE, to: [MERGED], who: triage },
  { from: RAISED, action: A.WITHDRAW, to: [WITHDRAWN], who: ['raiser'] },
  stays(RAISED, A.ADD, ['raiser']),
  stays(RAISED, A.TIE, [...triage, 'programmeLead']),

  stays(ACCEPTED, A.CHANGE, atWork),
  stays(ACCEPTED, A.OFFER, inCharge, 'nothing offered'),
  stays(ACCEPTED, A.TAKE_BACK, inCharge, 'an offer is open'),
  stays(ACCEPTED, A.OPEN_OFFER, ['member'], 'not yet opened'),
  stays(ACCEPTED, A.ACCEPT, asked),
  stays(ACCEPTED, A.DECLINE, asked),
  stays(ACCEPTED, A.JOIN, ['headOfHolder', 'coordinator', 'offeredPerson', 'receiver', 'opener'], 'not yet helping'),
  stays(ACCEPTED, A.LEAVE, ['responder']),
  stays(ACCEPTED, A.NOTE, atWork),
  stays(ACCEPTED, A.ADD, ['raiser']),
  stays(ACCEPTED, A.TELL_CUSTOMER, atWork),
  { from: ACCEPTED, action: A.RESOLVE, to: [RESOLVED], who: atWork },
  { from: ACCEPTED, action: A.MERGE, to: [MERGED], who: inCharge },
  stays(ACCEPTED, A.TIE, ties),

  stays(RESOLVED, A.CHANGE, atWork),
  // Only what somebody held who left the company is offered while resolved.
  stays(RESOLVED, A.TAKE_BACK, inCharge, 'an offer is open'),
  stays(RESOLVED, A.OPEN_OFFER, ['member'], 'not yet opened'),
  stays(RESOLVED, A.ACCEPT, asked),
  stays(RESOLVED, A.DECLINE, asked),
  stays(RESOLVED, A.LEAVE, ['responder']),
  stays(RESOLVED, A.NOTE, atWork),
  stays(RESOLVED, A.ADD, ['raiser']),
  stays(RESOLVED, A.TELL_CUSTOMER, atWork),
  { from: RESOLVED, action: A.CLOSE, to: [CLOSED], who: atWork },
  { from: RESOLVED, action: A.REOPEN, to: [ACCEPTED], who: inCharge },
  stays(RESOLVED, A.TIE, ties),

  stays(CLOSED, A.ADD, ['raiser'], 'closed for at most 30 days'),
  stays(CLOSED, A.NOTE, atWork),
  { from: CLOSED, action: A.REOPEN, to: [ACCEPTED, RAISED], who: inCharge, when: 'closed for at most 30 days' },
  stays(CLOSED, A.TIE, ties),
];

/** The row for an action in a state, or undefined where it cannot be done. */
export const transitionFor = (state: MomentState, action: MomentAction): Transition | undefined =>
  transitions.find((row) => row.from === state && row.action === action);

/** What a moment is to one viewer at one time: all that the table asks about. */
export interface Situation {
  state: MomentState;
  offered: boolean;
  closedAt: Date | null;
  standings: readonly Standing[];
}

const REOPENING_DAYS = 30;

/** Whether it can still be opened again. */
export const canStillReopen = (closedAt: Date | null, now: Date): boolean =>
  closedAt === null || now.getTime() - closedAt.getTime() <= REOPENING_DAYS * 86_400_000;

const holds: Record<Condition, (situation: Situation, now: Date) => boolean> = {
  'nothing offered': ({ offered }) => !offered,
  'an offer is open': ({ offered }) => offered,
  'closed for at most 30 days': ({ closedAt }, now) => canStillReopen(closedAt, now),
  'not yet helping': ({ standings }) => !standings.includes('responder') && !standings.includes('holder'),
  'not yet opened': ({ standings }) => !standings.includes('opener') && !standings.includes('receiver'),
};

/** Whether the table lets this viewer do it: by state and standing. Its conditions are asked apart, since they deserve their own words. */
export const isTheirs = (row: Transition, { standings }: Pick<Situation, 'standings'>): boolean => row.who.some((standing) => standings.includes(standing));

/** Whether what must hold besides holds. */
export const conditionHolds = (row: Transition, situation: Situation, now: Date): boolean => row.when === undefined || holds[row.when](situation, now);

/** Every action that this viewer may do now: the buttons of the client. */
export const actionsFor = (situation: Situation, now: Date): MomentAction[] =>
  transitions
    .filter((row) => row.from === situation.state && isTheirs(row, situation) && conditionHolds(row, situation, now))
    .map((row) => row.action);

/** The table as a Mermaid state diagram, for the README. */
export function stateDiagram(): string {
  const arrows = new Map<string, string[]>();
  for (const { from, to, action, who } of transitions)
    for (const next of to) {
      if (next === from) continue;
      const arrow = `${from} --> ${next}`;
      const label = action === A.WITHDRAW ? `${action} (${who.join(', ')})` : action;
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), label]);
    }
  const lines = [...arrows].map(([arrow, actions]) => `  ${arrow}: ${actions.join(', ')}`);
  const ends = [CLOSED, WITHDRAWN, MERGED].map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', '  [*] --> raised: raise', ...lines, ...ends].join('\n');
}
