import { addWords } from '@app/shared-web';
import { show } from '@app/shared-web/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { OpportunityLineFragment } from '../journeys.generated';
import wordsEn from '../words/pains.en';
import { Matrix } from './matrix';

beforeEach(() => addWords('pains', 'en', wordsEn));

const chance = (id: string, rank: number, facts: Partial<OpportunityLineFragment>) => ({ id, name: `Chance ${id}`, rank, customerValue: null, businessValue: null, effort: null, savingMoney: null, paybackMonths: null, ...facts }) as OpportunityLineFragment;
const chances = [chance('a', 1, { effort: 1, customerValue: 5, savingMoney: 90_000 }), chance('b', 2, { effort: 4, customerValue: 2 }), chance('c', 3, { effort: 2 })];

describe('the matrix', () => {
  const draw = (onOpen = jest.fn(), onAxes = jest.fn()) => ({ onOpen, onAxes, ...show(<Matrix chances={chances} x="EFFORT" y="CUSTOMER" onAxes={onAxes} openId={null} onOpen={onOpen} />) });

  it('says of each mark what it is and where it stands, and who has no place', () => {
    draw();
    const marks = within(screen.getByRole('group', { name: 'Matrix of 2 opportunities: Effort across, Customer value up' })).getAllByRole('button');
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual(['Chance a: Effort 1 of 5, Customer value 5 of 5', 'Chance b: Effort 4 of 5, Customer value 2 of 5']);
    expect(screen.getByText('1 is not shown, since one of the two is not known of it.')).toBeTruthy();
  });

  it('is one stop for Tab; arrows go from mark to mark, Enter opens', async () => {
    const { user, onOpen } = draw();
    const marks = within(screen.getByRole('group', { name: /^Matrix/ })).getAllByRole('button');
    expect(marks.map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    marks[0]!.focus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(onOpen).toHaveBeenCalledWith('b');
    await user.keyboard('{Home}{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith('a');
  });

  it('takes another axis, but not the same twice', async () => {
    const { user, onAxes } = draw();
    const across = screen.getByRole('combobox', { name: 'Across' });
    expect(within(across).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Business value', 'Effort', 'Saves a year', 'Pays back in']);
    await user.selectOptions(across, 'SAVING');
    expect(onAxes).toHaveBeenCalledWith({ x: 'SAVING' });
  });
});
