import { describe, expect, it } from '@jest/globals';
import { DepartmentPart, ItemKind } from '../item.entity';
import { changesBetween, type Said } from './comparison.rules';

const names = new Map([['p1', 'Ada'], ['p2', 'Ben'], ['d1', 'Delivery'], ['d2', 'Stores']]);
const { LEAD, SUPPORT, USES } = DepartmentPart;

describe('what is said otherwise', () => {
  it.each<[string, ItemKind, Said, Said, Array<[string, string | null, string | null]>]>([
    ['nothing', ItemKind.STAGE, { name: 'Pay' }, { name: 'Pay' }, []],
    ['another name and description', ItemKind.STAGE, { name: 'Pay', description: '' }, { name: 'Paying', description: 'At the till.' }, [['name', 'Pay', 'Paying'], ['description', null, 'At the till.']]],
    ['another owner, by name', ItemKind.STAGE, { owner_id: 'p1' }, { owner_id: 'p2' }, [['owner', 'Ada', 'Ben']]],
    ['nobody owns it any more', ItemKind.STAGE, { owner_id: 'p1' }, {}, [['owner', 'Ada', null]]],
    ['a choice, by its name in the API', ItemKind.APPLICATION, { lifecycle: 'phase_in' }, { lifecycle: 'active' }, [['lifecycle', 'PHASE_IN', 'ACTIVE']]],
    ['a choice that is kept as a number', ItemKind.PAIN_POINT, { severity: 2 }, { severity: 8 }, [['severity', 'MEDIUM', 'CRITICAL']]],
    ['numbers and days', ItemKind.APPLICATION, { functional_fit: 2 }, { functional_fit: 4, active_on: '2026-01-01' }, [['activeOn', null, '2026-01-01'], ['functionalFit', '2', '4']]],
    ['nought is something', ItemKind.ACTIVITY, { minutes_per_case: 0 }, {}, [['minutesPerCase', '0', null]]],
    ['what belongs to another kind is no fact of this one', ItemKind.STAGE, { emotion: 1 }, { emotion: 2 }, []],
  ])('%s', (_what, kind, before, after, expected) => {
    expect(changesBetween(kind, before, after, names).map(({ field, from, to }) => [field, from, to])).toEqual(expected);
  });

  it('departments by their part', () => {
    const before = { departments: [{ id: 'd1', part: LEAD }, { id: 'd2', part: SUPPORT }] };
    const after = { departments: [{ id: 'd2', part: LEAD }] };
    expect(changesBetween(ItemKind.ACTIVITY, before, after, names)).toEqual([
      { field: 'departments', part: LEAD, from: 'Delivery', to: 'Stores' },
      { field: 'departments', part: SUPPORT, from: 'Stores', to: null },
    ]);
    const both = { departments: [{ id: 'd2', part: USES }, { id: 'd1', part: USES }] };
    expect(changesBetween(ItemKind.APPLICATION, {}, both, names)).toMatchObject([{ from: null, to: 'Delivery, Stores' }]);
  });
});
