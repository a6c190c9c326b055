import { describe, expect, it } from '@jest/globals';
import { MomentAction, MomentState, actionsFor, transitionFor, transitions } from './moment.states';
import { standingNames } from './moment.standings';

const now = new Date('2026-03-02T09:00:00Z');
const can = (state: MomentState, standings: (typeof standingNames)[number][], more: { offered?: boolean; closedAt?: Date } = {}) =>
  actionsFor({ state, standings, offered: more.offered ?? false, closedAt: more.closedAt ?? null }, now);

describe('the table of states', () => {
  it('names each action of a state once', () => {
    const keys = transitions.map(({ from, action }) => `${from} ${action}`);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('reaches every state, and uses every action', () => {
    expect(new Set(transitions.flatMap(({ to }) => to))).toEqual(new Set(Object.values(MomentState)));
    expect(new Set(transitions.map(({ action }) => action))).toEqual(new Set(Object.values(MomentAction)));
  });

  it('leaves withdrawn and merged for good', () => {
    expect(transitions.filter(({ from }) => from === MomentState.WITHDRAWN || from === MomentState.MERGED)).toEqual([]);
  });

  it('lets only those read an open offer act on it', () => {
    expect(transitionFor(MomentState.ACCEPTED, MomentAction.ACCEPT)?.who).toEqual(['offeredPerson', 'receiver', 'opener', 'member']);
  });
});

describe('what a viewer may do', () => {
  it.each([
    ['the raiser, while it is raised', MomentState.RAISED, ['raiser'], {}, ['withdraw', 'add']],
    ['the raiser, once somebody holds it', MomentState.ACCEPTED, ['raiser'], {}, ['add']],
    ['a coordinator, while nobody holds it', MomentState.RAISED, ['coordinator'], {}, ['take_up', 'change', 'offer', 'note', 'tell_customer', 'resolve', 'merge', 'tie']],
    ['the holder', MomentState.ACCEPTED, ['holder'], {}, ['change', 'offer', 'note', 'tell_customer', 'resolve', 'merge', 'tie']],
    ['the holder, while an offer is open', MomentState.ACCEPTED, ['holder'], { offered: true }, ['change', 'take_back', 'note', 'tell_customer', 'resolve', 'merge', 'tie']],
    ['a responder gives nothing away', MomentState.ACCEPTED, ['responder'], {}, ['change', 'leave', 'note', 'tell_customer', 'resolve', 'tie']],
    ['a member who has not opened it', MomentState.ACCEPTED, ['member'], { offered: true }, ['open_offer', 'accept', 'decline']],
    ['a receiver', MomentState.ACCEPTED, ['receiver', 'member'], { offered: true }, ['accept', 'decline', 'join']],
    ['the holder of what is resolved', MomentState.RESOLVED, ['holder'], {}, ['change', 'note', 'tell_customer', 'close', 'reopen', 'tie']],
    ['closed yesterday', MomentState.CLOSED, ['coordinator'], { closedAt: new Date('2026-03-01T09:00:00Z') }, ['note', 'reopen', 'tie']],
    ['closed 31 days ago', MomentState.CLOSED, ['coordinator'], { closedAt: new Date('2026-01-30T08:59:00Z') }, ['note', 'tie']],
    ['the programme lead, who keeps the inventory, says where it happened', MomentState.ACCEPTED, ['programmeLead'], {}, ['tie']],
    ['the raiser’s manager looks on', MomentState.RAISED, ['managerOfRaiser'], {}, []],
  ] as const)('%s', (_case, state, standings, more, actions) => {
    expect(can(state, [...standings], more)).toEqual(actions);
  });
});
