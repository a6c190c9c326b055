import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { deskSize, type Lindenhof, lineOf, open, phoneSize, signIn, startLindenhof } from './lindenhof';
import { expectFinished } from './screens';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let lindenhof: Lindenhof;
/** Mia reports on her phone; Carla leads the programme, at a desk. */
let mia: Page;
let carla: Page;

const known = 'The card terminal hangs at the till';
const words = 'The terminal hangs while customers queue';

test.beforeAll(async ({ browser }) => {
  lindenhof = await startLindenhof();
  await lindenhof.ask('mutation ($input: RoleInput!) { grantRole(input: $input) { id } }', { input: { personId: lindenhof.carla.id, role: 'PROGRAMME_LEAD' } });
  const lead = await lineOf(lindenhof, lindenhof.carla);
  const ids = Object.fromEntries(['journey', 'pay', 'terminal', 'known', 'search', 'replace', 'train', 'list'].map((name) => [name, randomUUID()])) as Record<string, string>;
  const add = (name: string, kind: string, words: string, more: object = {}) => ({ add: { id: ids[name], kind, name: words, ...more } });
  const hurts = (painPoint: object) => ({ facts: { painPoint } });
  const chance = (opportunity: object) => ({ facts: { opportunity } });
  const edits = [
    add('journey', 'JOURNEY', 'Furnish a first home', { facts: { journey: { side: 'CUSTOMER', horizon: 'CURRENT' } } }),
    add('pay', 'STAGE', 'Pay', { parentId: ids['journey'] }),
    add('terminal', 'APPLICATION', 'Card terminal'),
    add('known', 'PAIN_POINT', known, hurts({ severity: 'HIGH', sufferer: 'BOTH', rootCause: 'SYSTEM', minutesLost: 40, occursPer: 'PERSON_DAY', occurrences: 9, peopleHit: 300, hourlyRate: 45 })),
    add('search', 'PAIN_POINT', 'Sellers look a price up in three lists', hurts({ severity: 'MEDIUM', minutesLost: 4, occurrences: 12_000, hourlyRate: 45 })),
    add('replace', 'OPPORTUNITY', 'Replace the terminals', chance({ customerValue: 5, businessValue: 4, effort: 3, savingMoney: 6_000_000, oneOffCost: 900_000, runningCost: 120_000 })),
    add('train', 'OPPORTUNITY', 'Teach the restart', chance({ customerValue: 2, businessValue: 2, effort: 1, savingMoney: 400_000, oneOffCost: 20_000 })),
    add('list', 'OPPORTUNITY', 'One list of prices', chance({ customerValue: 3, businessValue: 4, effort: 3, savingMoney: 380_000 })),
    ...[['known', 'pay'], ['known', 'terminal'], ['replace', 'known'], ['train', 'known'], ['list', 'search']].map(([from, to]) => ({ link: { fromId: ids[from!], toId: ids[to!] } })),
  ];
  await lead('mutation ($input: EditInventoryInput!) { editInventory(input: $input) { items { id } } }', { input: { edits } });
  mia = await open(browser, phoneSize);
  carla = await open(browser, deskSize);
  await Promise.all([mia, carla].map((page) => page.goto(lindenhof.address)));
  await signIn(mia, lindenhof.mia);
  await signIn(carla, lindenhof.carla);
});
test.afterAll(() => lindenhof.stop());

test('Mia reports on her phone where it hurts, in one sentence', async () => {
  await mia.getByRole('button', { name: 'Report a pain point' }).click();
  await mia.getByRole('textbox', { name: /What slows you/ }).fill(words);
  await mia.getByRole('searchbox', { name: /Where does it hurt/ }).fill('Pay');
  await mia.getByRole('option', { name: /Pay/ }).first().click();
  await expectFinished(mia, 'report');
  await mia.getByRole('button', { name: 'Report it' }).click();
  await expect(mia.getByText('Nobody has looked at it yet')).toBeVisible();
  await expectFinished(mia, 'today-of-mia');
});

test('the lead looks at what it costs, and merges the report into what is known', async () => {
  await carla.goto(`${lindenhof.address}/inventory/pains`);
  await expect(carla.getByText('17,820,000')).toBeVisible();
  await expectFinished(carla, 'pains-list');
  await carla.getByRole('row', { name: new RegExp(known) }).click();
  await expect(carla.getByText('17,820,000')).toHaveCount(2);
  await expectFinished(carla, 'pains');
  await carla.getByRole('button', { name: 'Change People hit' }).click();
  await carla.getByRole('textbox', { name: 'People hit' }).fill('150');
  await carla.keyboard.press('Enter');
  await expect(carla.getByText('8,910,000')).toHaveCount(2);

  await carla.goto(lindenhof.address);
  const report = carla.getByRole('listitem').filter({ hasText: words });
  await expect(report.getByText('Mia Okafor reports a pain point at “Pay”')).toBeVisible();
  await expectFinished(carla, 'today-of-the-lead');
  await report.getByRole('button', { name: 'Merge…' }).click();
  await expect(carla.getByRole('group', { name: 'May be the same' })).toBeVisible();
  await expectFinished(carla, 'merge');
  await carla.getByRole('group', { name: 'May be the same' }).getByRole('button', { name: new RegExp(known) }).click();
  await carla.getByRole('button', { name: `Merge into “${known}”` }).click();
  await expect(report).toHaveCount(0);
});

test('the figure of a stage leads to the pain points that it counts', async () => {
  await carla.goto(`${lindenhof.address}/inventory/stages`);
  await carla.getByRole('row', { name: /Pay/ }).click();
  await carla.getByRole('link', { name: '1 open pain point' }).click();
  await expect(carla.getByRole('button', { name: 'Without the filter Pay' })).toBeVisible();
  await expect(carla.getByRole('row', { name: new RegExp(known) })).toBeVisible();
  await expect(carla.getByText('Sellers look a price up in three lists')).toHaveCount(0);
  await expectFinished(carla, 'pains-at-a-stage');
  await carla.getByRole('button', { name: 'Without the filter Pay' }).click();
  await expect(carla.getByText('Sellers look a price up in three lists')).toBeVisible();
});

test('opportunities are ranked, and laid out over two axes that the keyboard reaches', async () => {
  await carla.goto(`${lindenhof.address}/inventory/opportunities`);
  await expect(carla.getByRole('row', { name: /Replace the terminals/ })).toBeVisible();
  await expectFinished(carla, 'opportunities');
  await carla.getByRole('button', { name: 'Matrix' }).click();
  await carla.getByRole('combobox', { name: 'Across' }).selectOption('PAYBACK');
  await expect(carla.getByText('1 is not shown', { exact: false })).toBeVisible();
  const plot = carla.getByRole('group', { name: 'Matrix of 2 opportunities: Pays back in across, Customer value up' });
  await expectFinished(carla, 'matrix');
  await plot.getByRole('button').first().focus();
  await carla.keyboard.press('ArrowRight');
  await carla.keyboard.press('Enter');
  await expect(carla.getByRole('complementary', { name: 'Replace the terminals' })).toBeVisible();
});

test('Mia is told what became of her report', async () => {
  await mia.goto(`${lindenhof.address}/inventory/reports`);
  await expect(mia.getByText(`Goes on as “${known}”`)).toBeVisible();
  await expectFinished(mia, 'my-reports');
  await mia.goto(`${lindenhof.address}/inbox`);
  await expect(mia.getByText(`What you reported goes on as “${known}”. You hear what becomes of it.`)).toBeVisible();
});
