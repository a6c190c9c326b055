import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { administrator } from './instance';
import { deskSize, type Lindenhof, open, signIn, startLindenhof } from './lindenhof';
import { expectFinished } from './screens';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

// 10,000 real service requests that lie beside the repository. A clone without them leaves that one story out.
const realFile = join(import.meta.dirname, '../../shared/data/sf311/service-requests.csv');
const real = process.env['SF311'] ?? realFile;

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
  await choose(real);
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

  await page.goto(`${lindenhof.address}/moments/figures?from=2008-06-30&to=2018-01-29`);
  await expect(page.getByRole('link', { name: 'Raised in these weeks' })).toContainText('10,000', { timeout: 30_000 });
  await expectFinished(page, 'real-figures');
});
