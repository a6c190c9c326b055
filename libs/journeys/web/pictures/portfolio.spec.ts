import { describe, expect, it } from '@jest/globals';
import { application, pain } from './given-pictures';
import { chipsAt, chipsOf, chipsOfVerdict, verdictOf, withoutFit } from './portfolio';

const usedBy = (...ids: string[]) => ({ departments: ids.map((id) => ({ part: 'USES' as const, active: true, department: { id, name: id } })) });
const all = [application('tills', 1, 1, usedBy('stores')), application('shop', 4, 3, usedBy('stores', 'web')), application('shelf', 3, null), application('old', 1, 1, { lifecycle: 'END_OF_LIFE' })];
const everything = { lifecycle: null, departmentId: null };
const names = (chips: ReturnType<typeof chipsOf>) => chips.map(({ application: { id }, value }) => [id, value]);

describe('The application portfolio', () => {
  it.each([[4, 4, 'build_on'], [3, 2, 'renew'], [2, 3, 'improve'], [2, 2, 'take_out']] as const)('says of %s and %s: %s', (functional, technical, verdict) => expect(verdictOf(functional, technical)).toBe(verdict));

  it('puts those first that more departments use', () => expect(names(chipsOf(all, new Map(), 'departments', everything))).toEqual([['shop', 2], ['tills', 1], ['old', 0], ['shelf', 0]]));

  it('marks them by what hurts there', () => {
    const hurts = new Map([['old', [pain('slow', 900), pain('down', null)]]]);
    expect(names(chipsOf(all, hurts, 'cost', everything))[0]).toEqual(['old', 900]);
    expect(names(chipsOf(all, hurts, 'pains', everything))[0]).toEqual(['old', 2]);
  });

  it('narrows down to a stage of life and to a department', () => {
    expect(names(chipsOf(all, new Map(), 'departments', { lifecycle: 'END_OF_LIFE', departmentId: null })).map(([id]) => id)).toEqual(['old']);
    expect(names(chipsOf(all, new Map(), 'departments', { lifecycle: null, departmentId: 'web' })).map(([id]) => id)).toEqual(['shop']);
  });

  it('puts each in its field, and those without a fit beside', () => {
    const chips = chipsOf(all, new Map(), 'departments', everything);
    expect(chipsAt(chips, 1, 1).map(({ application: { id } }) => id)).toEqual(['tills', 'old']);
    expect(withoutFit(chips).map(({ application: { id } }) => id)).toEqual(['shelf']);
    expect(chipsOfVerdict(chips, 'build_on').map(({ application: { id } }) => id)).toEqual(['shop']);
  });
});
