import { addWords } from '@app/shared-web';
import { show } from '@app/shared-web/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { EditInStepsDocument, type PainState, ReportPainDocument, SetPainStateDocument } from '../journeys.generated';
import wordsEn from '../words/pains.en';
import { CostCard, type CostedPain } from './cost-card';
import ReportDialog from './report-dialog';
import { StateButtons } from './state-buttons';

beforeEach(() => {
  addWords('pains', 'en', wordsEn);
  sessionStorage.clear();
});

const cost = { minutes: 40, minutesSource: 'ESTIMATED', occurrences: 9, occursPer: 'PERSON_DAY', occurrencesSource: 'ESTIMATED', peopleHit: 300, workingDays: 220, hourlyRate: 45, hoursPerYear: 396_000, moneyPerYear: 17_820_000 } as const;
const pain = { id: 'p', version: 3, kind: 'PAIN_POINT', name: 'Terminal hangs', hourlyRate: 45, workingDays: null, peopleHit: 300, occurrencesSource: null, cost } as CostedPain;
const refused = (code: string, values: object = {}) => ({ errors: [{ message: 'Refused', extensions: { code, values } }] }) as never;

describe('the cost of a pain point', () => {
  const change = (facts: object) => ({
    request: { query: EditInStepsDocument, variables: { input: { edits: [{ change: { id: 'p', version: 3, facts: { painPoint: facts } } }] } } },
    result: { data: { editInventory: { __typename: 'InventoryEdited', items: [{ __typename: 'PainPoint', id: 'p', kind: 'PAIN_POINT', version: 4, removedAt: null }] } } },
  });

  it('stands with its formula, its inputs and where each comes from', () => {
    show(<CostCard pain={pain} mayChange={false} onChanged={async () => undefined} />);
    expect(screen.getByText(/EUR\s17,820,000/)).toBeTruthy();
    expect(screen.getByText(/40 min ÷ 60 × 9 a person and day × 300 people × 220 days × EUR\s45 an hour/)).toBeTruthy();
    const inputs = within(screen.getByRole('list', { name: 'How it is reckoned' })).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(inputs[0]).toBe('Minutes an occurrence40Estimated');
    expect(inputs[3]).toBe('Working days a year220From the settings');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says what must be known first', () => {
    show(<CostCard pain={{ ...pain, cost: { ...cost, peopleHit: null, moneyPerYear: null, hoursPerYear: null } }} mayChange={false} onChanged={async () => undefined} />);
    expect(screen.getByText('Not known yet')).toBeTruthy();
    expect(screen.getByText('To know it, say: People hit.')).toBeTruthy();
  });

  it('is edited in place: another source at once, a number by Enter, none that cannot be', async () => {
    const onChanged = jest.fn(async () => undefined);
    const { user } = show(<CostCard pain={pain} mayChange onChanged={onChanged} />, { answers: [change({ occurrencesSource: 'COUNTED' }), change({ peopleHit: 150 })] });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Where it comes from: Occurrences' }), 'COUNTED');
    await waitFor(() => expect(onChanged).toHaveBeenCalledTimes(1));
    await user.click(screen.getByRole('button', { name: 'Change People hit' }));
    const field = screen.getByRole('textbox', { name: 'People hit' });
    await user.clear(field);
    await user.type(field, '-1{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Give a number that is not negative.');
    await user.clear(field);
    await user.type(field, '150{Enter}');
    await waitFor(() => expect(onChanged).toHaveBeenCalledTimes(2));
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('what can be made of a pain point', () => {
  const seen = { id: 'p', name: 'Terminal hangs', version: 1, painState: 'REPORTED' as PainState };
  const declined = jest.fn(() => ({ data: { setPainState: { __typename: 'PainPoint', id: 'p', kind: 'PAIN_POINT', name: 'Terminal hangs', severity: null, sufferer: null, painState: 'DECLINED', stateReason: 'It is not so', version: 2, removedAt: null, mergedIntoId: null, painActions: ['CONFIRMED'], heat: null, owner: null, reportedBy: null, cost: { __typename: 'PainCost', moneyPerYear: null, hoursPerYear: null }, links: [] } } }));

  it('is declined with a reason, never without', async () => {
    const onDone = jest.fn();
    const answer = { request: { query: SetPainStateDocument, variables: { input: { id: 'p', version: 1, state: 'DECLINED' as const, reason: 'It is not so' } } }, result: declined };
    const { user } = show(<StateButtons pain={seen} actions={['CONFIRMED', 'MERGED', 'DECLINED']} onDone={onDone} />, { answers: [answer] });
    await user.click(screen.getByRole('button', { name: 'Decline…' }));
    await user.click(await screen.findByRole('button', { name: 'Decline it' }));
    expect(await screen.findByText('Say why it is not taken up.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /Why is it not taken up/ }), 'It is not so');
    await user.click(screen.getByRole('button', { name: 'Decline it' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(declined).toHaveBeenCalledTimes(1);
  });

  it('is called by what it means: confirming a report is not hurting again', () => {
    show(<StateButtons pain={{ ...seen, painState: 'RELIEVED' }} actions={['CONFIRMED']} />);
    expect(screen.getByRole('button', { name: 'It hurts again' })).toBeTruthy();
  });
});

describe('reporting', () => {
  const sent = (result: never) => ({ request: { query: ReportPainDocument, variables: () => true }, result });
  const typed = 'The terminal hangs';

  it('keeps what was typed when it was refused, and says what to do', async () => {
    const { user, unmount } = show(<ReportDialog at={null} onClose={() => undefined} />, { answers: [sent(refused('LIMIT_EXCEEDED', { most: 50 }))] });
    await user.type(await screen.findByRole('textbox', { name: /What slows you/ }), typed);
    await user.click(screen.getByRole('button', { name: 'Report it' }));
    expect(await screen.findByText(/You reported 50 within a day/)).toBeTruthy();
    unmount();
    show(<ReportDialog at={null} onClose={() => undefined} />);
    expect(((await screen.findByRole('textbox', { name: /What slows you/ })) as HTMLTextAreaElement).value).toBe(typed);
  });

  it('at an item begins with that item', async () => {
    show(<ReportDialog at={{ id: 'stage', name: 'Pay' }} onClose={() => undefined} />);
    expect(await screen.findByText('Pay')).toBeTruthy();
  });
});
