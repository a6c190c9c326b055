import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { amara, onStage, refusal, type Answers } from '../testing';
import { evidencePart } from './part';

const Where = evidencePart(() => import('./where-it-happened'));
const Item = evidencePart(() => import('./item-evidence'));
const Rules = evidencePart(() => import('./rules-page'));
const Gaps = evidencePart(() => import('./gaps-page'));
const Heating = evidencePart(() => import('./heating-up'));

const lead = { ...amara, can: [...amara.can, 'IMPORT_MOMENTS' as const] };
const card = (id: string, kind: string, name: string) => ({ __typename: 'ItemCard', id, kind, name });
const [pay, till, refunds] = [card('pay', 'STAGE', 'Pay'), card('till', 'TOUCHPOINT', 'At the till'), card('refunds', 'CAPABILITY', 'Refunds')];
const tie = (item: object, within: object | null = null) => ({ __typename: 'MomentTie', origin: 'PERSON', at: '2026-03-02T09:00:00.000Z', item, within, by: null });
const pageInfo = { __typename: 'PageInfo', endCursor: null, hasNextPage: false };

/** A moment whose ties change as they are said. */
function scene(viewerCan: string[], tied: object[] = []): { answers: Answers; sent: string[] } {
  let ties = tied.map((item) => tie(item));
  const sent: string[] = [];
  const moment = () => ({ __typename: 'Moment', id: 'one', viewerCan, category: null, ties });
  const answers: Answers = {
    WhereItHappened: () => ({ moment: moment() }),
    TieSuggestions: () => ({
      tieSuggestions: [
        { __typename: 'TieSuggestion', similar: 12, words: [], item: till, within: pay },
        { __typename: 'TieSuggestion', similar: 0, words: ['refund'], item: refunds, within: null },
      ],
    }),
    TieMoment: ({ input }: { input: { itemId: string } }) => {
      sent.push(`tie ${input.itemId}`);
      ties = [...ties, tie([till, refunds, pay].find(({ id }) => id === input.itemId)!)];
      return { tieMoment: moment() };
    },
    UntieMoment: ({ input }: { input: { itemId: string } }) => {
      sent.push(`untie ${input.itemId}`);
      ties = ties.filter(({ item }) => (item as { id: string }).id !== input.itemId);
      return { untieMoment: moment() };
    },
  };
  return { answers, sent };
}

describe('where it happened', () => {
  it('is said with one key each, and taken back', async () => {
    const { answers, sent } = scene(['TIE']);
    const { user } = await onStage(<Where id="one" />, { answers });
    expect(await screen.findByText('in Pay · 12 similar moments')).toBeTruthy();
    expect(screen.getByText('says refund')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: '2' });
    await waitFor(() => expect(sent).toEqual(['tie refunds']));
    expect(await screen.findByRole('button', { name: 'It did not happen at Refunds' })).toBeTruthy();
    // the others moved up
    fireEvent.keyDown(document.body, { key: '1' });
    await waitFor(() => expect(sent).toEqual(['tie refunds', 'tie till']));
    await user.click(await screen.findByRole('button', { name: 'It did not happen at At the till' }));
    await waitFor(() => expect(sent.at(-1)).toBe('untie till'));
    // what was pressed went away; the focus did not
    await waitFor(() => expect(screen.queryByRole('button', { name: 'It did not happen at At the till' })).toBeNull());
    expect(document.activeElement?.contains(screen.getByText('Refunds'))).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('is only read by whoever may not say it', async () => {
    const { answers } = scene([], [till]);
    const { times } = await onStage(<Where id="one" />, { answers });
    expect((await screen.findByRole('link', { name: /At the till/ })).getAttribute('href')).toBe('/inventory/item/till');
    expect(screen.queryByRole('button', { name: /did not happen/ })).toBeNull();
    expect(times('TieSuggestions')).toHaveLength(0);
    expect(screen.getByRole('button', { name: 'Report a pain point' })).toBeTruthy();
  });
});

const weeks = Array.from({ length: 13 }, (_, i) => ({ __typename: 'ItemWeek', week: `2026-0${1 + Math.floor(i / 5)}-0${1 + (i % 5)}`, count: i }));
const item = (differs: object) => ({
  inventoryItem: {
    __typename: 'Stage', id: 'pay', kind: 'STAGE', heat: 12.34, momentCount: 57, trend: weeks, clocks: { __typename: 'ItemClocks', medianSecondsToResolve: 7200, open: 3 },
    moments: { __typename: 'ItemMomentPage', total: 57, mayOpen: 12, nodes: [{ __typename: 'Moment', id: 'm', number: 'UM-1', what: 'Paid twice', severity: 'HIGH', state: 'ACCEPTED', raisedAt: '2026-03-02T09:00:00.000Z' }], pageInfo }, ...differs,
  },
});

describe('the evidence of an item', () => {
  it('is its heat with the formula, its trend with a table, its clocks, and its moments as far as one may open them', async () => {
    await onStage(<Item {...({ id: 'pay', kind: 'STAGE' } as object)} />, { answers: { ItemEvidence: () => item({}) } });
    expect(await screen.findByText('12.3')).toBeTruthy();
    expect(screen.getByText('Heat = Σ severity × 0.5^(age ÷ 30 days)')).toBeTruthy();
    expect(screen.getByRole('img', { name: /At most 12 in a week, 12 in this one/ })).toBeTruthy();
    expect(within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true })).toHaveLength(14);
    expect(screen.getByText(/57, of which you may open 12/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /Paid twice/ }).getAttribute('href')).toBe('/moments/UM-1');
  });

  it('says so where there is none', async () => {
    await onStage(<Item {...({ id: 'pay', kind: 'STAGE' } as object)} />, { answers: { ItemEvidence: () => item({ heat: null, momentCount: 0, moments: { __typename: 'ItemMomentPage', total: 0, mayOpen: 0, nodes: [], pageInfo } }) } });
    expect(await screen.findByText(/No evidence yet/)).toBeTruthy();
    expect(screen.queryByText('Heat')).toBeNull();
  });
});

const rules = (run: object | null, rest: object = {}) => ({
  tieCategories: [
    { __typename: 'TieCategory', category: 'Sewer Issues', moments: 2947, rules: [{ __typename: 'TieRule', id: 'r', category: 'Sewer Issues', item: pay, within: card('buy', 'JOURNEY', 'Buy') }] },
    { __typename: 'TieCategory', category: 'Noise', moments: 103, rules: [] },
  ],
  tryTieRules: { __typename: 'TieTrial', of: 10_000, wouldTie: 2947, tiedAlready: 0, wouldUntie: 0 },
  tieRun: run,
  ...rest,
});
const run = (state: string, done: number) => ({ __typename: 'TieRun', id: 'run', state, total: 2947, done, tied: done, untied: 0, startedAt: '2026-03-02T09:00:00.000Z', finishedAt: state === 'DONE' ? '2026-03-02T09:01:00.000Z' : null, by: null });

describe('rules for the past', () => {
  it('say what they would tie before anything is done, then how far it is, and what came of it', async () => {
    let asked = 0;
    const answers: Answers = {
      TieRules: () => rules(asked > 1 ? run('DONE', 2947) : null, asked > 1 ? { tryTieRules: { __typename: 'TieTrial', of: 10_000, wouldTie: 2947, tiedAlready: 2947, wouldUntie: 0 } } : {}),
      ApplyTieRules: () => ({ applyTieRules: run('RUNNING', 500) }),
      TieRun: () => ({ tieRun: (asked += 1) > 1 ? run('DONE', 2947) : run('RUNNING', 1000) }),
    };
    const { user } = await onStage(<Rules />, { answers, viewer: lead });
    expect(await screen.findByText('2,947 of 10,000')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Apply the rules' }));
    expect(await screen.findByRole('progressbar', { name: 'Tying' })).toBeTruthy();
    expect(await screen.findByText('Done: 2,947 new ties')).toBeTruthy();
    expect(await screen.findByText('Every moment that a rule fits is tied.')).toBeTruthy();
  });

  it('say what applying takes away again, and keep the focus where a rule went', async () => {
    let there = true;
    const answers: Answers = {
      TieRules: () => {
        const all = rules({ ...run('DONE', 2947), tied: 0, untied: 2947 }, { tryTieRules: { __typename: 'TieTrial', of: 10_000, wouldTie: 0, tiedAlready: 0, wouldUntie: there ? 0 : 2947 } });
        return there ? all : { ...all, tieCategories: all.tieCategories.map((each) => ({ ...each, rules: [] })) };
      },
      RemoveTieRule: () => ({ removeTieRule: ((there = false), 'r') }),
      TieRun: () => ({ tieRun: { ...run('DONE', 2947), tied: 0, untied: 2947 } }),
    };
    const { user } = await onStage(<Rules />, { answers, viewer: lead });
    const remove = await screen.findByRole('button', { name: 'Take away the rule “Sewer Issues” → Pay' });
    const cell = remove.closest('td');
    await user.click(remove);
    expect(await screen.findByText(/2,947 ties of rules that are gone would be taken away/)).toBeTruthy();
    expect(cell?.contains(document.activeElement)).toBe(true);
    expect(screen.getByRole('button', { name: 'Apply the rules' })).toBeTruthy();
    expect(screen.getByText('Done: 0 new ties, 2,947 taken away')).toBeTruthy();
  });

  it('are the programme lead’s', async () => {
    const { times } = await onStage(<Rules />, { answers: {} });
    expect(await screen.findByText('The programme lead keeps these rules')).toBeTruthy();
    expect(times('TieRules')).toHaveLength(0);
  });
});

describe('gaps', () => {
  const gap = { __typename: 'OwnershipGap', id: 'gap', stage: pay, journey: card('buy', 'JOURNEY', 'Buy'), openedAt: '2026-03-02T09:00:00.000Z', momentCount: 3, fallen: [{ __typename: 'Moment', id: 'm', number: 'UM-1', what: 'Paid twice', state: 'ACCEPTED', severity: 'HIGH' }] };

  it('show the stage, its moments as far as one may open them, and where to say who leads', async () => {
    const { user } = await onStage(<Gaps />, { answers: { OwnershipGaps: () => ({ ownershipGaps: { __typename: 'OwnershipGapPage', nodes: [gap], pageInfo } }) }, viewer: lead });
    expect(await screen.findByRole('heading', { name: 'Pay' })).toBeTruthy();
    expect(screen.getByText(/3 moments fell into it/).textContent).toContain('of which you may open 1');
    expect(screen.getByRole('link', { name: 'Pay' }).getAttribute('href')).toBe('/inventory/item/pay');
    expect(screen.getByRole('link', { name: /Paid twice/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Say who leads' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Pay')).toBeTruthy();
    expect(within(dialog).getByText('Departments')).toBeTruthy();
  });

  it('are no one else’s', async () => {
    await onStage(<Gaps />, { answers: { OwnershipGaps: () => { throw refusal('NOT_ALLOWED'); } } });
    expect(await screen.findByText('The programme lead sees where nobody leads')).toBeTruthy();
  });
});

describe('what heats up', () => {
  const heatingUp = [
    { __typename: 'HeatingItem', item: till, within: pay, heat: 61.42, fresh: 9, before: 1 },
    { __typename: 'HeatingItem', item: refunds, within: null, heat: 140.7, fresh: 1, before: 0 },
  ];

  it('is said with how many moments, and leads to the item', async () => {
    await onStage(<Heating />, { answers: { HeatingUp: () => ({ heatingUp }) } });
    const first = await screen.findByRole('link', { name: /At the till/ });
    expect(first.getAttribute('href')).toBe('/inventory/item/till');
    expect(first.textContent).toBe('At the tillin Pay · 9 moments in 7 days, 1 in the 7 days beforeHeat 61.4');
    expect(screen.getByRole('link', { name: /Refunds/ }).textContent).toBe('Refunds1 moment in 7 days, 0 in the 7 days beforeHeat 141');
  });

  it('says nothing where nothing does', async () => {
    const { times } = await onStage(<Heating />, { answers: { HeatingUp: () => ({ heatingUp: [] }) } });
    await waitFor(() => expect(times('HeatingUp')).toHaveLength(1));
    expect(screen.queryByRole('heading')).toBe(null);
  });
});
