import { addWords } from '@app/shared-web';
import { beforeEach, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { aLink, onStage } from '../testing';
import wordsEn from '../words/pains.en';
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

it('says that a search found nothing, which is not that there are none, and clears it', async () => {
  const { user } = await onStage(<PainsPage />, { answers: { PainPoints: ({ words }: { words?: string }) => page(words ? [] : [pain('a', 'Terminal hangs', { moneyPerYear: 9_000, hoursPerYear: 200 })]), PainCounts: painCounts } });
  await user.type(screen.getByRole('searchbox', { name: 'Search pain points' }), 'zebra{Enter}');
  expect(await screen.findByText('Nothing fits this filter')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Clear the filter' }));
  expect(await screen.findByText('Terminal hangs')).toBeTruthy();
});
