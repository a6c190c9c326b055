import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { administrator, type Instance, startInstance } from './instance';
import { expectFinished } from './screens';

let instance: Instance;
const ids = { journey: randomUUID(), stage: randomUUID(), activity: randomUUID(), mail: randomUUID() };
test.beforeAll(async () => {
  instance = await startInstance();
  const edits = [
    { add: { id: ids.journey, kind: 'JOURNEY', name: 'Furnish a first home', facts: { journey: { side: 'CUSTOMER', horizon: 'CURRENT', persona: 'Young family' } } } },
    { add: { id: ids.stage, kind: 'STAGE', name: 'Delivery', parentId: ids.journey } },
    { add: { id: ids.activity, kind: 'ACTIVITY', name: 'Agree a delivery slot', parentId: ids.stage, facts: { activity: { minutesPerCase: 7.5, casesPerMonth: 4200, applicationChanges: 3 } } } },
    { add: { id: ids.mail, kind: 'APPLICATION', name: 'Mail client', facts: { application: { lifecycle: 'ACTIVE', functionalFit: 2 } } } },
    { link: { fromId: ids.activity, toId: ids.mail } },
  ];
  await instance.ask('mutation ($input: EditInventoryInput!) { editInventory(input: $input) { items { id } } }', { input: { edits } });
});
test.afterAll(() => instance.stop());

async function signIn(page: Page): Promise<void> {
  await page.goto(instance.address);
  await page.getByLabel('E-mail', { exact: true }).fill(administrator.email);
  await page.getByLabel('Password', { exact: true }).fill(administrator.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toHaveCount(0);
}

test('a lead adds a capability and an application, links them, edits while somebody else does, removes and takes it back', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await (await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })).newPage();
  await signIn(page);

  await page.goto(`${instance.address}/inventory/capabilities`);
  await expect(page.getByText('No capabilities yet')).toBeVisible();
  await page.getByRole('button', { name: 'Add a capability' }).last().click();
  const adding = page.getByRole('dialog');
  await adding.getByLabel('Name').fill('Promise delivery slots');
  await adding.getByRole('group', { name: 'Maturity now' }).getByRole('radio').nth(1).check();
  await expectFinished(page, 'capability-adding');
  await adding.getByRole('button', { name: 'Add a capability' }).click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { name: 'Promise delivery slots' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Promise delivery slots/ })).toBeVisible();

  await page.getByRole('link', { name: 'Applications' }).click();
  await expect(page.getByRole('row', { name: /Mail client/ })).toBeVisible();
  await page.getByRole('button', { name: 'Add an application' }).last().click();
  await adding.getByLabel('Name').fill('Route planner');
  await adding.getByLabel('Lifecycle').selectOption('In use');
  await adding.getByLabel('In use from').fill('2024-05-01');
  await adding.getByRole('button', { name: 'Add an application' }).click();
  await expect(panel.getByRole('heading', { name: 'Route planner' })).toBeVisible();

  await panel.getByRole('button', { name: 'Link', exact: true }).click();
  await panel.getByRole('searchbox').fill('promise');
  await page.getByRole('option', { name: /Promise delivery slots/ }).click();
  await expect(panel.getByRole('link', { name: 'Promise delivery slots' }).or(panel.getByRole('button', { name: 'Promise delivery slots', exact: true }))).toBeVisible();
  await panel.getByRole('button', { name: 'Done' }).click();
  await expectFinished(page, 'applications');

  await panel.getByRole('link', { name: 'Open on its own page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Route planner' })).toBeVisible();
  const itemId = page.url().split('/').at(-1)!;
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByLabel('Description').fill('Plans the vans, and knows which slots are left.');
  await page.getByLabel('Name', { exact: true }).fill('Route and slot planner');
  // somebody else is faster
  await instance.ask(`mutation { editInventory(input: {edits: [{change: {id: "${itemId}", version: 1, description: "Plans the routes of all vans.", facts: {application: {functionalFit: 3}}}}]}) { items { id } } }`);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const clash = page.getByRole('dialog');
  await expect(clash.getByText('Plans the routes of all vans.')).toBeVisible();
  await expect(clash.getByText('Plans the vans, and knows which slots are left.')).toBeVisible();
  await expectFinished(page, 'clash');
  await clash.getByRole('radio', { name: /Plans the vans/ }).check();
  await clash.getByRole('button', { name: 'Save what I chose' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Route and slot planner' })).toBeVisible();
  await expect(page.getByText('Plans the vans, and knows which slots are left.')).toBeVisible();
  await expect(page.getByText('3 of 4')).toBeVisible();

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByRole('dialog').getByText('1 link to another item')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page).toHaveURL(/inventory\/applications/);
  await expect(page.getByRole('row', { name: /Route and slot planner/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.goto(`${instance.address}/inventory/item/${itemId}`);
  await expect(page.getByRole('link', { name: 'Promise delivery slots' }).first()).toBeVisible();

  await page.goto(`${instance.address}/inventory/item/${ids.activity}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Agree a delivery slot' })).toBeVisible();
  await page.getByRole('button', { name: '3 steps away' }).click();
  await expectFinished(page, 'activity');
  await page.goto(`${instance.address}/inventory/settings`);
  await page.getByLabel('Loaded hourly rate (EUR)').fill('45');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved').last()).toBeVisible();
  await expectFinished(page, 'inventory-settings');
});
