import { addWords } from '@app/shared-web';
import { beforeEach, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { aLink, onStage } from '../testing';
import wordsEn from '../words/pains.en';
import ItemFigures from './item-figures';
import PainsPage from './pains-page';

beforeEach(() => addWords('pains', 'en', wordsEn));

const pain = (id: string, name: string, cost: { moneyPerYear: number | null; hoursPerYear: number | null }) => ({
  __typename: 'PainPoint', id, kind: 'PAIN_POINT', name, severity: null, sufferer: null, painState: 'CONFIRMED', stateReason: null, version: 1, removedAt: null, mergedIntoId: null, painActions: [], heat: null, owner: null, reportedBy: null,
  cost: { __typename: 'PainCost', ...cost }, links: [aLink('HURTS', true, 'TOUCHPOINT', 't', 'At the till')],
});
const page = (nodes: object[]) => ({ painPoints: { __typename: 'PainPointPage', nodes, pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false } } });
const painCounts = () => ({ painCounts: [{ __typename: 'PainCount', state: 'CONFIRMED', count: 3 }] });

it('says money where it is known, hours where nobody said a rate, and where it hurts', async () => {
  const nodes = [pain('a', 'Terminal hangs', { moneyPerYear: 9_000, hoursPerYear: 200 }), pain('b', 'Till is slow', { moneyPerYear: null, hoursPerYear: 396_000 }), pain('c', 'Nobody knows', { moneyPerYear: null, hoursPerYear: null })];
  await onStage(<PainsPage />, { answers: { PainPoints: () => page(nodes), PainCounts: painCounts } });
  const rowOf = async (name: string) => (await screen.findByText(name)).closest('tr')!.textContent;
  expect(await rowOf('Terminal hangs')).toMatch(/EUR\s9,000/);
  expect(await rowOf('Till is slow')).toContain('396,000 hours');
  expect(await rowOf('Nobody knows')).toContain('not known');
  expect(await rowOf('Till is slow')).toContain('At the till');
});

it('narrows to where it hurts, as the address says, names the place, and lets it be taken out', async () => {
  const nodes = [pain('a', 'Terminal hangs', { moneyPerYear: 9_000, hoursPerYear: 200 })];
  const answers = {
    PainPoints: ({ at }: { at?: string }) => page(at === 'stage' ? nodes : [...nodes, pain('b', 'Till is slow', { moneyPerYear: 1, hoursPerYear: 1 })]),
    PainCounts: ({ at }: { at?: string }) => ({ painCounts: [{ __typename: 'PainCount', state: 'CONFIRMED', count: at === 'stage' ? 1 : 2 }] }),
    PainPlace: () => ({ inventoryItem: { __typename: 'Stage', id: 'stage', kind: 'STAGE', name: 'At the till' } }),
  };
  const { user } = await onStage(<PainsPage />, { answers, at: '/inventory/pains?at=stage' });
  expect(await screen.findByText('Terminal hangs')).toBeTruthy();
  expect(screen.queryByText('Till is slow')).toBeNull();
  expect((await screen.findByRole('button', { name: /^Open/ })).textContent).toBe('Open1');
  await user.click(await screen.findByRole('button', { name: 'Without the filter At the till' }));
  expect(await screen.findByText('Till is slow')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Anywhere' })).toBeTruthy();
  expect((await screen.findByRole('button', { name: /^Not settled/ })).textContent).toBe('Not settled2');
});

it('narrows to a place that is picked', async () => {
  const answers = {
    PainPoints: ({ at }: { at?: string }) => page(at === 'stage' ? [] : [pain('a', 'Terminal hangs', { moneyPerYear: 9_000, hoursPerYear: 200 })]),
    PainCounts: painCounts,
    PainPlace: () => ({ inventoryItem: { __typename: 'Stage', id: 'stage', kind: 'STAGE', name: 'Delivery' } }),
    WhereItHurts: () => ({ inventoryItems: { __typename: 'InventoryItemPage', nodes: [{ __typename: 'Stage', id: 'stage', kind: 'STAGE', name: 'Delivery', path: [] }] } }),
  };
  const { user } = await onStage(<PainsPage />, { answers });
  await user.click(await screen.findByRole('button', { name: 'Anywhere' }));
  await user.type(await screen.findByRole('searchbox', { name: 'Hurts at' }), 'deli');
  await user.click(await screen.findByRole('option', { name: 'Delivery', hidden: true }));
  expect(await screen.findByRole('button', { name: 'Without the filter Delivery' })).toBeTruthy();
  expect(await screen.findByText('Nothing fits this filter')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Clear the filter' }));
  expect(await screen.findByText('Terminal hangs')).toBeTruthy();
});

it('says that a place is gone, where nobody knows it any more', async () => {
  await onStage(<PainsPage />, { answers: { PainPoints: () => page([]), PainCounts: () => ({ painCounts: [] }), PainPlace: () => ({ inventoryItem: null }) }, at: '/inventory/pains?at=gone' });
  expect(await screen.findByRole('button', { name: 'Without the filter An item that is gone' })).toBeTruthy();
  expect(await screen.findByText('Nothing fits this filter')).toBeTruthy();
});

it('says that a search found nothing, which is not that there are none, and clears it', async () => {
  const { user } = await onStage(<PainsPage />, { answers: { PainPoints: ({ words }: { words?: string }) => page(words ? [] : [pain('a', 'Terminal hangs', { moneyPerYear: 9_000, hoursPerYear: 200 })]), PainCounts: painCounts } });
  await user.type(screen.getByRole('searchbox', { name: 'Search pain points' }), 'zebra{Enter}');
  expect(await screen.findByText('Nothing fits this filter')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Clear the filter' }));
  expect(await screen.findByText('Terminal hangs')).toBeTruthy();
});

it('is where the figure of an item leads', async () => {
  const painCost = { __typename: 'PainCostSum', moneyPerYear: 9_000, hoursPerYear: 200, painPoints: 12, unknown: 2 };
  await onStage(<ItemFigures id="stage" kind="STAGE" />, { answers: { PainCostAt: () => ({ inventoryItem: { __typename: 'Stage', id: 'stage', kind: 'STAGE', name: 'At the till', painCost } }) } });
  expect((await screen.findByRole('link', { name: '12 open pain points' })).getAttribute('href')).toBe('/inventory/pains?at=stage');
});
