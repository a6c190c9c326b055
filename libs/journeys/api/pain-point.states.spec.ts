import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { PainState } from './pain-point.entity';
import { nextStates, painStateDiagram, transitionBetween, transitions } from './pain-point.states';

const { REPORTED, CONFIRMED, WORKED_ON, RELIEVED, ACCEPTED, DECLINED, MERGED } = PainState;

describe('the states of a pain point', () => {
  it('names each way once', () => {
    const ways = transitions.map(({ from, to }) => `${from} ${to}`);
    expect(ways).toEqual([...new Set(ways)]);
  });

  it('leaves every state again but merged, and reaches every one but reported', () => {
    expect(Object.values(PainState).filter((state) => !transitions.some(({ from }) => from === state))).toEqual([MERGED]);
    expect(Object.values(PainState).filter((state) => !transitions.some(({ to }) => to === state))).toEqual([REPORTED]);
  });

  it.each([
    [REPORTED, [CONFIRMED, MERGED, DECLINED], [CONFIRMED, DECLINED]],
    [CONFIRMED, [WORKED_ON, RELIEVED, ACCEPTED, MERGED], [WORKED_ON, RELIEVED, ACCEPTED]],
    [WORKED_ON, [RELIEVED, CONFIRMED, ACCEPTED], [RELIEVED, CONFIRMED, ACCEPTED]],
    [RELIEVED, [CONFIRMED], [CONFIRMED]],
    [ACCEPTED, [CONFIRMED], [CONFIRMED]],
    [DECLINED, [CONFIRMED], [CONFIRMED]],
    [MERGED, [], []],
  ])('from %s the lead and the owner go on', (from, lead, owner) => {
    expect(nextStates(from, ['lead'])).toEqual(lead);
    expect(nextStates(from, ['owner'])).toEqual(owner);
    expect(nextStates(from, [])).toEqual([]);
  });

  it('declines reports only, and nothing that was confirmed', () => {
    expect(transitionBetween(REPORTED, DECLINED)).toBeDefined();
    expect(transitionBetween(CONFIRMED, DECLINED)).toBeUndefined();
  });

  it('stand in the README as the table draws them', () => {
    expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toContain(`\`\`\`mermaid\n${painStateDiagram()}\n\`\`\``);
  });
});
