import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { administrator, type Instance, startInstance } from './instance';
import { card, columnOf, drag } from './on-the-blueprint';
import { expectFinished } from './screens';

test.describe.configure({ mode: 'serial' });

let here: Instance;
let elsewhere: Instance;
let page: Page;

test.beforeAll(async ({ browser }) => {
  [here, elsewhere] = await Promise.all([startInstance(), startInstance()]);
  const { departments } = await here.ask<{ departments: { nodes: Array<{ id: string }> } }>('{ departments(first: 1) { nodes { id } } }');
  await here.ask('mutation ($input: AddDepartmentInput!) { addDepartment(input: $input) { id } }', { input: { clientKey: crypto.randomUUID(), code: 'DEL', name: 'Home delivery', parentId: departments.nodes[0]!.id } });
  page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await signIn(here);
});
test.afterAll(() => Promise.all([here.stop(), elsewhere.stop()]));

async function signIn({ address }: Instance, at = page): Promise<void> {
  await at.goto(address);
  await at.getByRole('textbox', { name: 'E-mail' }).fill(administrator.email);
  await at.getByLabel('Password', { exact: true }).fill(administrator.password);
  await at.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(at.getByRole('textbox', { name: 'E-mail' })).toBeHidden();
}

const takeOut = async (what: string): Promise<{ path: string; text: string }> => {
  await page.getByRole('button', { name: 'Bring in, take out' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: what }).click()]);
  const path = await download.path();
  return { path, text: await readFile(path, 'utf8') };
};
const choose = (name: string, text: string, mimeType: string) => page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
const withoutTime = (text: string): string => text.replace(/"exportedAt": "[^"]*"/, '');

test('a starting point is copied, changed on the blueprint by hand and by keyboard, and a second lead sees it', async ({ browser }) => {
  await page.goto(`${here.address}/journeys`);
  await page.getByRole('link', { name: 'Begin with a starting point' }).click();
  await expect(page.getByRole('article')).toHaveCount(3);
  await expectFinished(page, 'templates');
  await page.getByRole('button', { name: 'Copy this one: Furniture and household retail' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Found by its name')).toHaveCount(1);
  await expectFinished(page, 'templates-departments');
  await dialog.getByRole('button', { name: 'Copy 127 items' }).click();
  await expect(page).toHaveURL(/\/journeys\/[0-9a-f-]+\/blueprint/);
  await expect(page.getByText('Deliver to the room').first()).toBeAttached();

  const second = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await signIn(here, second);
  await second.goto(page.url());
  await expect(card(second, 'Ideas on social networks')).toBeVisible();
  const before = await columnOf(second, 'Ideas on social networks');
  await drag(page, 'Ideas on social networks', 'Check-out on the web');
  await expect.poll(() => columnOf(second, 'Ideas on social networks')).not.toBe(before);
  await page.keyboard.press('t');
  await page.getByRole('button', { name: 'Add to Customer’s journey · Get ideas' }).press('Enter');
  const adding = page.getByRole('dialog');
  await adding.getByLabel('What').selectOption('Touchpoint');
  await adding.getByLabel('Name').fill('Friends who furnished before');
  await page.keyboard.press('Enter');
  await expect(card(second, 'Friends who furnished before')).toBeVisible();
  await second.context().close();
});

test('what is taken out as one file makes the same inventory elsewhere, and changes nothing here', async () => {
  await page.goto(`${here.address}/journeys`);
  const { text } = await takeOut('The whole inventory as JSON');
  await page.goto(`${here.address}/inventory/import/whole`);
  await choose('inventory.json', text, 'application/json');
  await expect(page.getByText('Everything stands here already as the file says')).toBeVisible();
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await choose('cut.json', text.slice(0, 5000), 'application/json');
  await expect(page.getByText('This file cannot be read')).toBeVisible();
  await choose('wrong.json', text.replace('"minutesPerCase":960', '"minutesPerCase":-960').replace('"relation":"SERVES"', '"relation":"HATES"'), 'application/json');
  await expect(page.getByText('2 mistakes keep the file out')).toBeVisible();
  await expectFinished(page, 'whole-wrong');

  await signIn(elsewhere);
  await page.goto(`${elsewhere.address}/inventory/import/whole`);
  await choose('inventory.json', text, 'application/json');
  await expect(page.getByText('things to know')).toBeVisible();
  await page.getByRole('button', { name: /^Bring in \d+ changes$/ }).click();
  await expect(page.getByText('It is in')).toBeVisible();
  await page.getByRole('link', { name: 'See the journeys' }).click();
  await expect(page.getByRole('row', { name: /Furnish a home/ })).toBeVisible();
  const again = await takeOut('The whole inventory as JSON');
  // the department is not there, and neither is anything that it would do
  const departments = /"departments":\[[^\]]*\]/g;
  expect(withoutTime(again.text).replace(departments, '"departments":[]')).toBe(withoutTime(text).replace(departments, '"departments":[]'));
});

test('a kind goes out as a table, is changed in it, and comes in again', async () => {
  await page.goto(`${elsewhere.address}/inventory/applications`);
  const { text } = await takeOut('This list as CSV');
  await page.goto(`${elsewhere.address}/inventory/import?kind=applications`);
  await expect(page.getByRole('radio', { name: /^Applications/ })).toBeChecked();
  await choose('applications.csv', text.replace('Web shop', 'Web shop and app').replace(/(Driver’s app.*?)PHASE_IN/, '$1SOON'), 'text/csv');
  await page.getByRole('button', { name: /preview/i }).click();
  await expect(page.getByText('1 not recognised')).toBeVisible({ timeout: 15_000 });
  await expectFinished(page, 'import-preview');
  await page.getByRole('button', { name: /^Bring in/ }).click();
  await expect(page.getByText('It is in')).toBeVisible({ timeout: 15_000 });
  await page.goto(`${elsewhere.address}/inventory/applications`);
  await expect(page.getByRole('row', { name: /Web shop and app/ })).toBeVisible();
});
