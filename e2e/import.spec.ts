import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { administrator } from './instance';
import { deskSize, type Lindenhof, lineOf, open, raise, signIn, startLindenhof } from './lindenhof';
import { expectFinished } from './screens';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

// 10,000 real service requests that lie beside the repository. A clone without them leaves that one story out.
const realFile = join(import.meta.dirname, '../../shared/data/sf311/service-requests.csv');
const real = process.env['SF311'] ?? realFile;

const DAY = 86_400_000;

interface Request {
  category: string;
  openedAt: number;
}

/** The real file with all its dates moved on by the same whole days, so that its newest request is of today: what is older than a year heats nothing. */
function movedToToday(path: string): { text: string; requests: Request[] } {
  const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const opened = (line: string): number => Date.parse(line.split(',')[1]!);
  const days = Math.floor((Date.now() - Math.max(...lines.map(opened))) / DAY);
  const moved = (date: string): string => (date ? new Date(Date.parse(date) + days * DAY).toISOString() : '');
  const rows = lines.map((line) => line.replace(/^(\d+),([^,]*),([^,]*),/, (_, key: string, from: string, to: string) => `${key},${moved(from)},${moved(to)},`));
  const category = (line: string): string => /,(?:Closed|Open),(?:"[^"]*"|[^,]*),("[^"]*"|[^,]*),/.exec(line)![1]!.replaceAll('"', '');
  return { text: `${[head, ...rows].join('\n')}\n`, requests: rows.map((line) => ({ category: category(line), openedAt: opened(line) })) };
}

/** What a category makes hot today, counted from the file: each request weighs 1, half as much every 30 days, and nothing after 365. */
function heatOf(requests: readonly Request[], category: string): { heat: number; moments: number } {
  const dayOf = (instant: number): number => Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(instant)) / DAY;
  const ages = requests.filter((request) => request.category === category).map(({ openedAt }) => dayOf(Date.now()) - dayOf(openedAt)).filter((age) => age <= 365);
  return { heat: ages.reduce((sum, age) => sum + 0.5 ** (age / 30), 0), moments: ages.length };
}

let requests: Request[] = [];

let lindenhof: Lindenhof;
let page: Page;

test.beforeAll(async ({ browser }) => {
  lindenhof = await startLindenhof();
  const { viewer } = await lindenhof.ask<{ viewer: { person: { id: string } } }>('{ viewer: me { person { id } } }');
  // who reads what was brought in leads the programme; an administrator reads no moment's text
  await lindenhof.ask('mutation ($input: RoleInput!) { grantRole(input: $input) { id } }', { input: { personId: viewer.person.id, role: 'PROGRAMME_LEAD' } });
  page = await open(browser, deskSize);
  await page.goto(lindenhof.address);
  await signIn(page, administrator);
});
test.afterAll(() => lindenhof.stop());

const csv = (name: string, lines: string[]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`) });
const choose = (file: string | ReturnType<typeof csv>) => page.locator('input[type=file]').setInputFiles(file);
const problem = (line: number) => page.getByRole('grid', { name: 'Rows to look at' }).getByRole('row').filter({ has: page.getByRole('gridcell', { name: String(line), exact: true }) });

test('people come in; what is wrong with a row is said before and after, and stops nothing else', async () => {
  await page.goto(`${lindenhof.address}/people`);
  await page.getByRole('link', { name: 'Bring in a file' }).click();
  // the address follows the choice, and the choice the address
  await page.getByRole('radio', { name: /^People/ }).click();
  await expect(page.getByRole('radio', { name: /^People/ })).toBeChecked();
  await expectFinished(page, 'people-start');
  await choose({ ...csv('people.csv', []), buffer: Buffer.from('Nummer;Name\r\n1;J\xfcrgen\r\n', 'latin1') });
  await expect(page.getByText('This file is not in UTF-8')).toBeVisible();
  await expectFinished(page, 'people-wrong-encoding');

  await choose(
    csv('people.csv', [
      'Employee number;Name;Title;Department;Manager;E-mail',
      '300001;Jürgen Groß;Fitter;DEL;300002;juergen@lindenhof.example',
      '300002;王小明;Lead;DEL;;',
      '300003;Nobody’s Department;Clerk;NOPE;;',
      '300004;Bad Address;Clerk;PAY;;not an address',
      '300001;Twice;Clerk;PAY;;',
      ';Without a number;Clerk;PAY;;',
      `${lindenhof.mia.number};Mia Okafor-Lind;Senior cashier;CHK;;${lindenhof.mia.email}`,
    ]),
  );
  await expect(page.getByRole('heading', { name: 'What the columns mean' })).toBeVisible();
  await expect(page.getByLabel('“Title” is taken for')).toHaveValue('jobTitle');
  await expectFinished(page, 'people-columns');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('heading', { name: '3 rows would come in' })).toBeVisible();
  for (const [line, why] of [[4, 'No department has this code'], [5, 'This is not an e-mail address'], [6, 'It stands in an earlier line already; the first one counts'], [7, 'Employee number is missing']] as const) await expect(problem(line)).toContainText(why);
  await expectFinished(page, 'people-preview');
  await page.getByRole('button', { name: 'Bring in 3 rows' }).click();
  await expect(page.getByText('It is in', { exact: true })).toBeVisible();
  await expect(page.getByText('4 rows stayed out; the list below says why.')).toBeVisible();
  await expectFinished(page, 'people-report');
  const report = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  expect((await report).suggestedFilename()).toMatch(/\.csv$/);
  expect(await readFile(await (await report).path(), 'utf8')).toContain('4,No department has this code,NOPE,Left out');

  await page.getByRole('link', { name: 'See the people' }).click();
  await expect(page.getByRole('row', { name: /王小明/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Mia Okafor-Lind/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Bad Address/ })).toBeHidden();
});

test('the past of another tool comes in; what its words mean is said once', async () => {
  const lines = [
    'id,what happened,raised at,closed at,status,department,priority,channel',
    'Z-1,The scanner at till 4 is dead,2026-01-05 09:00,2026-01-05 10:30,Done,Checkout,P1,Phone',
    'Z-2,Coffee on the keyboard,2026-01-06 09:00,,Waiting,Front office,P3,Phone',
    'Z-3,,2026-01-06 09:00,,Waiting,Checkout,P3,Phone',
    'Z-4,Closed before it began,2026-01-07 09:00,2026-01-06 09:00,Done,Checkout,P3,Phone',
    'Z-5,No such day,2026-02-31 09:00,,Waiting,Checkout,P3,Phone',
  ];
  await page.goto(`${lindenhof.address}/moments/import`);
  await expectFinished(page, 'moments-start');
  await choose(csv('past.csv', lines));
  await page.getByLabel(/^Which tool the file comes from/).fill('Zendesk');
  await expectFinished(page, 'moments-columns');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('heading', { name: 'What values mean' })).toBeVisible();
  await page.getByLabel('State “Waiting” means').selectOption({ label: 'Open' });
  // what is recognised is folded away, and can be said otherwise
  await page.locator('summary').filter({ hasText: 'Severity' }).click();
  await page.getByLabel('Severity “P3” means').selectOption({ label: 'Low' });
  await expectFinished(page, 'moments-values');
  await page.getByRole('button', { name: 'Preview again' }).click();
  await expect(page.getByRole('heading', { name: '3 rows would come in' })).toBeVisible();
  await expect(problem(4)).toContainText('What happened is missing');
  await expect(problem(5)).toContainText('Closed before it was raised: comes in, and counts in no duration');
  await expect(problem(6)).toContainText('This is not a date with a time');
  await expectFinished(page, 'moments-preview');
  await page.getByRole('button', { name: 'Bring in 3 rows' }).click();
  await expect(page.getByText('It is in', { exact: true })).toBeVisible();
  await expectFinished(page, 'moments-report');
});

test('the real 10,000 come in with their progress, are found by their words, and stand in the figures', async () => {
  test.skip(!existsSync(real), `Left out: ${realFile} is not beside this clone.`);
  await page.goto(`${lindenhof.address}/moments/import`);
  const past = movedToToday(real);
  requests = past.requests;
  await choose({ name: 'service-requests.csv', mimeType: 'text/csv', buffer: Buffer.from(past.text) });
  await page.getByLabel(/^Which tool the file comes from/).fill('311');
  await expectFinished(page, 'real-columns');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('heading', { name: '10,000 rows would come in' })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole('grid', { name: 'Rows to look at' }).getByRole('row')).toHaveCount(1 + 17);
  await expectFinished(page, 'real-preview');
  await page.getByRole('button', { name: 'Bring in 10,000 rows' }).click();
  await expect(page.getByRole('progressbar', { name: 'Bringing it in' })).toBeVisible();
  await expect(page.getByText('It is in', { exact: true })).toBeVisible({ timeout: 180_000 });
  await expect(page.getByText('Everything in the file is in.')).toBeVisible();
  await expectFinished(page, 'real-report');

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find anything' }).fill('sewer odor');
  await expect(page.getByRole('option', { name: /Sewer|Odor/ }).first()).toBeVisible();
  await expectFinished(page, 'real-found');
  await page.keyboard.press('Escape');

  const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
  await page.goto(`${lindenhof.address}/moments/figures?from=${day(Math.min(...requests.map(({ openedAt }) => openedAt)) - DAY)}&to=${day(Date.now())}`);
  // the three of the other tool fall into these weeks too
  await expect(page.getByRole('link', { name: 'Raised in these weeks' })).toContainText('10,003', { timeout: 30_000 });
  await expectFinished(page, 'real-figures');
});

/** A journey whose stages the past and the present happen at; Payments leads at one of them. */
async function anInventory(): Promise<Record<'sewers' | 'transport' | 'pay' | 'till' | 'giveBack', string>> {
  const ids = { sewers: randomUUID(), transport: randomUUID(), pay: randomUUID(), till: randomUUID(), giveBack: randomUUID() };
  const journeyId = randomUUID();
  const add = (id: string, kind: string, name: string, parentId: string | null, more: object = {}) => ({ add: { id, kind, name, parentId, ...more } });
  const edits = [
    add(journeyId, 'JOURNEY', 'Live in the city', null, { facts: { journey: { side: 'CUSTOMER', horizon: 'CURRENT' } } }),
    add(ids.sewers, 'STAGE', 'Keep the streets dry', journeyId),
    add(ids.transport, 'STAGE', 'Get around', journeyId),
    add(ids.pay, 'STAGE', 'Pay', journeyId),
    add(ids.giveBack, 'STAGE', 'Give back', journeyId),
    add(ids.till, 'TOUCHPOINT', 'At the till', ids.pay),
    add(randomUUID(), 'ACTIVITY', 'Take the money', ids.pay, { departments: [{ departmentId: lindenhof.departments.payments, part: 'LEAD' }] }),
  ];
  await lindenhof.ask('mutation ($edits: [InventoryEdit!]!) { editInventory(input: { edits: $edits }) { items { id } } }', { edits });
  return ids;
}

let inventory: Awaited<ReturnType<typeof anInventory>>;

test('rules tie the past by its categories, and the inventory heats as a count of the file says', async () => {
  inventory = await anInventory();
  test.skip(!existsSync(real), `Left out: ${realFile} is not beside this clone.`);
  await page.goto(`${lindenhof.address}/inventory/rules`);
  for (const [category, place] of [['Sewer Issues', 'Keep the streets dry'], ['MUNI Feedback', 'Get around']] as const) {
    const row = page.getByRole('row').filter({ has: page.getByRole('cell', { name: category, exact: true }) });
    await row.getByRole('button', { name: 'Choose where' }).click();
    await row.getByRole('searchbox').fill(place);
    await page.getByRole('option', { name: place }).click();
    await expect(row.getByRole('button', { name: `Take away the rule “${category}” → ${place}` })).toBeVisible();
  }
  const { tryTieRules } = await lindenhof.ask<{ tryTieRules: { of: number; wouldTie: number } }>('{ tryTieRules { of wouldTie } }');
  expect(tryTieRules.wouldTie).toBe(requests.filter(({ category }) => category === 'Sewer Issues' || category === 'MUNI Feedback').length);
  const written = (count: number): string => count.toLocaleString('en');
  await expect(page.getByText(`${written(tryTieRules.wouldTie)} of ${written(tryTieRules.of)}`)).toBeVisible();
  await expectFinished(page, 'rules-tried');
  await page.getByRole('button', { name: 'Apply the rules' }).click();
  await expect(page.getByText(`Done: ${written(tryTieRules.wouldTie)} new ties`)).toBeVisible({ timeout: 60_000 });
  await expectFinished(page, 'rules-applied');

  for (const [id, category] of [[inventory.sewers, 'Sewer Issues'], [inventory.transport, 'MUNI Feedback']] as const) {
    const counted = heatOf(requests, category);
    const told = () => lindenhof.ask<{ inventoryItem: { heat: number; momentCount: number } }>('query ($id: ID!) { inventoryItem(id: $id) { heat momentCount } }', { id }).then(({ inventoryItem }) => inventoryItem);
    await expect.poll(async () => (await told()).momentCount, { timeout: 30_000 }).toBe(counted.moments);
    expect((await told()).heat).toBeCloseTo(counted.heat, 6);
    await page.goto(`${lindenhof.address}/inventory/item/${id}`);
    await expect(page.getByText(new Intl.NumberFormat('en', { maximumFractionDigits: counted.heat < 100 ? 1 : 0 }).format(counted.heat), { exact: true })).toBeVisible();
  }
  await expectFinished(page, 'item-heat');
});

test('a coordinator says with one key where it happened; the inventory says whom to ask, and whom it misses', async ({ browser }) => {
  const mia = await lineOf(lindenhof, lindenhof.mia);
  const twice = await raise(mia, 'The till took the money twice');
  const sofa = await raise(mia, 'A customer brings a sofa back and nobody wants it');
  const desk = await open(browser, deskSize);
  await desk.goto(`${lindenhof.address}/moments/${twice.number}`);
  await signIn(desk, lindenhof.carla);
  await expect(desk.getByRole('button', { name: /At the till.*in Pay/ })).toBeVisible();
  await expectFinished(desk, 'moment-suggestions');
  await desk.keyboard.press('1');
  await expect(desk.getByRole('link', { name: /At the till/ })).toBeVisible();
  await desk.keyboard.press('o');
  await desk.getByRole('searchbox', { name: 'To whom' }).click();
  await expect(desk.getByRole('option').first()).toContainText('Payments');
  await expect(desk.getByRole('option').first()).toContainText('leads “Take the money” at Pay');
  await expectFinished(desk, 'offer-routed');
  await desk.getByRole('option').first().click();
  await desk.getByRole('textbox', { name: 'Why them' }).fill('You can book it back');
  await desk.getByRole('button', { name: 'Offer to Payments' }).click();

  await desk.goto(`${lindenhof.address}/moments/${sofa.number}`);
  await desk.getByRole('button', { name: 'Somewhere else' }).click();
  await desk.getByRole('searchbox', { name: 'Somewhere else' }).fill('Give back');
  await desk.getByRole('option', { name: /Give back/ }).click();
  await expect(desk.getByRole('link', { name: /Give back/ })).toBeVisible();
  await desk.keyboard.press('o');
  await expect(desk.getByText('Nobody leads the work at Give back')).toBeVisible();
  await expectFinished(desk, 'offer-gap');
  await desk.getByRole('searchbox', { name: 'To whom' }).fill('Delivery');
  await desk.getByRole('option', { name: /Delivery/ }).first().click();
  await desk.getByRole('textbox', { name: 'Why them' }).fill('You have the van');
  await desk.getByRole('button', { name: 'Offer to Delivery' }).click();
  await expect(desk.getByText(/offered to Delivery/i).first()).toBeVisible();
  await desk.context().close();

  await page.goto(`${lindenhof.address}/`);
  await expect(page.getByText('Nobody leads the work at “Give back”')).toBeVisible();
  await page.getByRole('link', { name: 'See them' }).click();
  await expect(page.getByRole('heading', { name: 'Give back' })).toBeVisible();
  await expect(page.getByRole('link', { name: /brings a sofa back/ })).toBeVisible();
  await expectFinished(page, 'gaps');
});
