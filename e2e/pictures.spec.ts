import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { administrator, type Instance, startInstance } from './instance';
import { expectFinished } from './screens';

let instance: Instance;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  instance = await startInstance();
  await instance.ask('mutation ($input: CopyTemplateInput!) { copyTemplate(input: $input) { items } }', { input: { clientKey: randomUUID(), template: 'RETAIL', locale: 'EN', departments: [] } });
  page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(instance.address);
  await page.getByRole('textbox', { name: 'E-mail' }).fill(administrator.email);
  await page.getByLabel('Password', { exact: true }).fill(administrator.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
});
test.afterAll(() => instance.stop());

/** Opens a picture from the index, and waits until it is drawn. */
async function open(title: string): Promise<void> {
  await page.getByRole('link', { name: 'Pictures', exact: true }).click();
  await page.getByRole('link', { name: new RegExp(`^${title}`) }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('button', { name: 'As a table' })).toBeVisible();
}

test('all pictures of the inventory are on one page, a click from its lists', async () => {
  await page.getByRole('link', { name: 'Ecosystem' }).click();
  await page.getByRole('link', { name: 'Pictures', exact: true }).click();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(5);
  await expectFinished(page, 'index');
});

test('where it hurts: by keyboard to what is behind a figure and back, and to the table', async () => {
  await page.getByRole('link', { name: /^Where it hurts/ }).click();
  await expect(page.getByText(/^Most at /)).toBeVisible();
  await expectFinished(page, 'heat-map');
  const hot = page.getByRole('button', { name: /^Wait for it, Delivery promises: 2 pain points/ });
  await hot.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Wait for it · Delivery promises' }).getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Measured by/ }).click();
  await page.getByRole('menuitemradio', { name: 'Cost a year' }).click();
  await expect(page).toHaveURL(/by=cost/);
  await page.getByRole('button', { name: 'As a table' }).click();
  await expect(page.getByRole('table', { name: 'Where it hurts' }).getByRole('row')).not.toHaveCount(1);
});

/** Somebody else calls an item something else. */
async function renamed(kind: string, name: string, to: string): Promise<void> {
  const { inventoryItems } = await instance.ask<{ inventoryItems: { nodes: Array<{ id: string; version: number }> } }>('query ($kind: ItemKind!, $words: String) { inventoryItems(kind: $kind, words: $words) { nodes { id version } } }', { kind, words: name });
  await instance.ask('mutation ($input: EditInventoryInput!) { editInventory(input: $input) { items { id } } }', { input: { edits: [{ change: { ...inventoryItems.nodes[0]!, name: to } }] } });
}

test('capabilities box in box, and applications by how well they fit', async () => {
  await open('Capability map');
  await expect(page.getByText(/^Widest at /)).toBeVisible();
  await expectFinished(page, 'capabilities');
  await renamed('CAPABILITY', 'Delivery promises', 'Promises that hold');
  await expect(page.getByRole('link', { name: /^Promises that hold/ })).toBeVisible();

  await open('Application portfolio');
  await expectFinished(page, 'portfolio');
});

test('how a journey feels, and where the minutes of its work go', async () => {
  await open('How a journey feels');
  await expect(page.getByRole('img', { name: /^How they feel/ })).toBeVisible();
  await expectFinished(page, 'journey');
  await renamed('STAGE', 'Wait for it', 'Wait at home');
  await expect(page.getByText('Wait at home').first()).toBeVisible();

  await open('Where minutes go');
  await page.getByRole('button', { name: /^Till system/ }).click();
  await expect(page.getByText(/spread over \d+ applications/).first()).toBeVisible();
  await expectFinished(page, 'minutes');
});
