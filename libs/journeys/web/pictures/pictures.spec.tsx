import { registerWords, setLocale } from '@app/shared-web';
import { show } from '@app/shared-web/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import type { ComponentType } from 'react';
import { JourneyPictureDocument, PictureItemsDocument, PictureJourneysDocument, PicturePainsDocument } from '../journeys.generated';
import { journeys } from '../wing';
import { inventoryWords } from '../words/source';
import CapabilitiesPage from './capabilities-page';
import { activity, application, buying, capability, link, pain, ties, touchpoint } from './given-pictures';
import HeatMapPage from './heat-map-page';
import JourneyPage from './journey-page';
import MinutesPage from './minutes-page';
import PicturesPage from './pictures-page';
import PortfolioPage from './portfolio-page';
import { pictureWords } from './words-source';

const typeOf: Record<string, string> = { JOURNEY: 'Journey', STAGE: 'Stage', TOUCHPOINT: 'Touchpoint', ACTIVITY: 'Activity', CAPABILITY: 'Capability', APPLICATION: 'Application', PAIN_POINT: 'PainPoint' };
/** As the API would answer it: with its type, and with what every item has. */
const told = (items: readonly object[]) =>
  items.map((item) => ({ heat: null, horizon: 'CURRENT', persona: null, severity: null, ...item, __typename: typeOf[(item as { kind: string }).kind] }));
const page = (items: readonly object[], next: string | null = null) => ({ data: { inventoryItems: { __typename: 'InventoryItemPage', nodes: told(items), pageInfo: { __typename: 'PageInfo', endCursor: next, hasNextPage: next !== null } } } });

const slow = pain('slow cards', 1_200_000);
const items = [
  ...buying, touchpoint('shelf', 'choose', 1, 2), touchpoint('queue', 'pay', 1, -2, 'ASSUMED', { expectation: 'No waiting', weight: 'MOMENT_THAT_MATTERS' }), activity('scan', 'till', 3, 2000, 'Stores'), activity('count', 'till', null, 5),
  capability('Money'), capability('Cards', 'Money', { maturityNow: 2, maturityWanted: 5 }), application('Tills'), application('Stock'), slow,
];
const links = [...ties, link('scan', 'USES', 'Cards'), link('scan', 'TOUCHES', 'Tills'), link('scan', 'TOUCHES', 'Stock'), link('slow cards', 'HURTS', 'scan')];
const hurtsAt = (id: string) => ({ ...slow, links: [{ __typename: 'ItemLink', relation: 'HURTS', other: { __typename: 'ItemCard', id } }] });

const answers = [
  { request: { query: PictureJourneysDocument }, result: page(buying.filter(({ kind }) => kind === 'JOURNEY')) },
  { request: { query: JourneyPictureDocument, variables: { journeyId: 'buying' } }, result: { data: { blueprint: { __typename: 'InventoryPicture', complete: true, cursor: 'c', items: told(items), links } } } },
  { request: { query: PictureItemsDocument, variables: { kind: 'CAPABILITY' as const, first: 100 } }, result: page([capability('Money'), capability('Cards', 'Money', { maturityNow: 2, maturityWanted: 5 })], 'further') },
  { request: { query: PictureItemsDocument, variables: { kind: 'CAPABILITY' as const, first: 100, after: 'further' } }, result: page([capability('Cash', 'Money', { maturityNow: 4, maturityWanted: 4 })]) },
  { request: { query: PictureItemsDocument, variables: { kind: 'APPLICATION' as const, first: 100 } }, result: page([application('Tills', 1, 1, { lifecycle: 'PHASE_OUT' }), application('Shop', 4, 4), application('Shelf', 3, null)]) },
  { request: { query: PicturePainsDocument, variables: { first: 100 } }, result: page([hurtsAt('Cards')]) },
];
const open = (Page: ComponentType, at = '/inventory/pictures') => show(<Page />, { wings: [journeys], answers, at });
const turnTo = (router: ReturnType<typeof open>['router'], search: string) => act(() => router.navigate({ search }));

describe('The pictures', () => {
  beforeAll(async () => {
    registerWords('inventory', inventoryWords);
    registerWords('pictures', pictureWords);
    registerWords('journeys', journeys.words);
    await setLocale('en');
  });

  it('are all on one page, each with what it shows', () => {
    open(PicturesPage);
    expect(screen.getAllByRole('listitem').map((each) => within(each).getByRole('link').getAttribute('href'))).toEqual(['heat-map', 'journey', 'capabilities', 'portfolio', 'minutes'].map((name) => `/inventory/pictures/${name}`));
  });

  it('show where it hurts, and what is behind a figure', async () => {
    const { user, router } = open(HeatMapPage);
    await user.click(await screen.findByRole('button', { name: 'pay, Cards: 1 pain point' }));
    const panel = await screen.findByRole('complementary', { name: 'pay · Cards' });
    expect(within(panel).getByRole('link', { name: 'slow cards' }).getAttribute('href')).toBe('/inventory/item/slow cards');
    expect(panel.textContent).toContain('1,200,000 EUR a year');
    expect(router.state.location.search).toContain('open=pay.Cards');
    await turnTo(router, '?by=cost');
    expect(await screen.findByText('Most at pay, Cards: 1,200,000 EUR')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^pay, Cards/ }).textContent).toBe('1.2M');
  });

  it('have a table behind them that says the same', async () => {
    const { user } = open(HeatMapPage);
    await user.click(await screen.findByRole('button', { name: 'As a table' }));
    const row = within(await screen.findByRole('table', { name: 'Where it hurts' })).getByRole('row', { name: /Cards/ });
    expect(within(row).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['Cards', '1', '1,200,000', '–']);
    expect(screen.getByRole('button', { name: 'As a picture' })).toBeTruthy();
  });

  it('show every capability in what it stands in, coloured by what one chooses', async () => {
    const { router } = open(CapabilitiesPage);
    const money = await screen.findByRole('link', { name: /^Money/ });
    expect(screen.getByText('Widest at Cards: 3 levels from now to wanted')).toBeTruthy();
    // nothing is said of it itself: the mean of 3 and 0
    expect(money.textContent).toContain('1.5');
    expect(screen.getByRole('link', { name: /^Cash/ }).textContent).toBe('Cash0');
    await turnTo(router, '?by=pains');
    expect(await screen.findByRole('link', { name: 'Money 1' })).toBeTruthy();
    expect(screen.getByText('Most hurts at Cards: 1 pain point')).toBeTruthy();
  });

  it('show applications by their fits, and those without one beside', async () => {
    const { router } = open(PortfolioPage);
    expect(await screen.findByText('To build on: 1, to renew: 0, to improve: 0, to take out: 1')).toBeTruthy();
    const grid = screen.getByRole('table', { name: 'Application portfolio' });
    expect(within(grid).getByRole('link', { name: /Tills.*Being taken out/ })).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Without a fit' })).getByRole('link', { name: /Shelf/ })).toBeTruthy();
    await turnTo(router, '?lifecycle=PHASE_OUT');
    expect(await screen.findByText('To build on: 0, to renew: 0, to improve: 0, to take out: 1')).toBeTruthy();
  });

  it('show how a journey feels, how well that is known, and what employees do meanwhile', async () => {
    open(JourneyPage);
    expect(await screen.findByText('Lowest at queue (−2), highest at shelf (+2)')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'How they feel, touchpoint by touchpoint, from −3 to +3: shelf +2, queue −2.' }).querySelector('[data-evidence="ASSUMED"]')).not.toBeNull();
    const queue = screen.getByRole('link', { name: 'queue' }).closest('li')!;
    expect(queue.textContent).toContain('“No waiting”');
    expect(within(queue).getByText('Moment that matters')).toBeTruthy();
    expect(within(screen.getByRole('link', { name: 'till' }).closest('li')!).getByText('led by Stores · 3 min a case')).toBeTruthy();
  });

  it('show where minutes go, how they are spread, and what is left out', async () => {
    const { user, router } = open(MinutesPage);
    await user.click(await screen.findByRole('button', { name: /^Tills/ }));
    expect(within(await screen.findByRole('complementary', { name: 'Tills' })).getByText('50 h · 3 min × 2,000 cases a month · spread over 2 applications')).toBeTruthy();
    expect(screen.getByText(/spread evenly over the applications/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Which?' }));
    expect(await screen.findByRole('link', { name: 'count' })).toBeTruthy();
    await turnTo(router, '?by=department');
    expect(await screen.findByRole('heading', { name: /^Stores/ })).toBeTruthy();
  });
});
