import { describe, expect, it } from '@jest/globals';
import { added, changed, linked, placed, removed, together, unlinked, withVersions } from './steps';

const a = { id: 'a', version: 3 };
const b = { id: 'b', version: 5 };
const link = { fromId: 'a', toId: 'b', relation: 'USES' } as const;

describe('what takes a step back', () => {
  it('removes what was added, and brings it back instead of adding it twice', () => {
    const step = added({ id: 'a', kind: 'ACTIVITY', name: 'Call' }, [link]);
    expect(step.edits).toEqual([{ add: { id: 'a', kind: 'ACTIVITY', name: 'Call' } }, { link }]);
    expect(step.undo).toEqual([{ remove: { id: 'a', version: 0 } }]);
    expect(step.redo).toEqual([{ restore: { id: 'a', version: 0 } }]);
  });

  it('restores what was removed, links again what was unlinked, and the other way round', () => {
    expect(removed([a, b]).undo).toEqual([{ restore: a }, { restore: b }]);
    expect(unlinked([link]).undo).toEqual([{ link }]);
    expect(linked(link).undo).toEqual([{ unlink: link }]);
  });

  it('puts items back in the reverse order', () => {
    const to = { parentId: 's2' };
    const step = placed([{ item: a, from: { parentId: 's1', afterId: null }, to }, { item: b, from: { parentId: 's1', afterId: 'a' }, to }]);
    expect(step.undo).toEqual([{ place: { ...b, parentId: 's1', afterId: 'a' } }, { place: { ...a, parentId: 's1', afterId: null } }]);
  });

  it('says again what stood there, of what was changed only', () => {
    const before = { ...a, kind: 'ACTIVITY' as const, name: 'Call', description: 'Calls', owner: { id: 'p' }, departments: [{ part: 'LEAD' as const, department: { id: 'd' } }], minutesPerCase: 4, casesPerMonth: null };
    const step = changed(before, { name: 'Ring', departments: [], facts: { activity: { minutesPerCase: 9, casesPerMonth: 2 } } });
    expect(step.undo).toEqual([{ change: { ...a, name: 'Call', departments: [{ part: 'LEAD', departmentId: 'd' }], facts: { activity: { minutesPerCase: 4, casesPerMonth: null } } } }]);
  });

  it('takes several back in the reverse order', () => {
    expect(together([linked(link), removed([a])]).undo).toEqual([{ restore: a }, { unlink: link }]);
  });

  it('runs with the versions that we made last', () => {
    const ours = new Map([['a', 7]]);
    expect(withVersions([{ remove: a }, { restore: b }, { link }], ours)).toEqual([{ remove: { id: 'a', version: 7 } }, { restore: b }, { link }]);
  });
});
