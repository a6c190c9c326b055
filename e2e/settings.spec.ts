import { expect, test, type Page } from '@playwright/test';
import { administrator, type Instance, startInstance } from './instance';
import { expectFinished } from './screens';

let instance: Instance;
test.beforeAll(async () => void (instance = await startInstance()));
test.afterAll(() => instance.stop());

async function signIn(page: Page): Promise<void> {
  await page.goto(instance.address);
  await page.getByLabel('E-mail', { exact: true }).fill(administrator.email);
  await page.getByLabel('Password', { exact: true }).fill(administrator.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toHaveCount(0);
}

const ADD = 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { id } }';

test('an administrator renames the organization and takes a language away; two who do it at once hear of each other', async ({ browser }) => {
  test.setTimeout(180_000);
  for (const number of ['200', '201']) await instance.ask(ADD, { input: { clientKey: crypto.randomUUID(), number, name: `Mei ${number}`, locale: 'ZH_HANT' } });
  const page = await (await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })).newPage();
  await signIn(page);
  await page.goto(`${instance.address}/people/settings`);
  const change = page.getByRole('button', { name: 'Change name, time zone, languages' });
  await expect(change).toBeVisible();
  await expectFinished(page, 'settings');

  await change.click();
  await page.getByRole('checkbox', { name: '繁體中文' }).uncheck();
  await expect(page.getByText('2 people read 繁體中文 and will read English once you save.', { exact: false })).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('Lindenhof & Co');
  await page.getByRole('button', { name: 'Clear' }).first().click();
  await page.getByLabel('Time zone').fill('Shanghai');
  await page.getByRole('option', { name: /Shanghai/ }).first().click();
  await expect(page.getByText('Figures are then counted again', { exact: false })).toBeVisible();
  await expectFinished(page, 'settings-changing');

  // somebody else is faster
  await instance.ask('mutation { changeOrganization(input: {version: 1, name: "Lindenhof AG"}) { version } }');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Ann Adler changed this while you looked at it', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Lindenhof & Co');
  await expectFinished(page, 'settings-stale');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(change).toBeVisible();
  await expect(page.getByText('Lindenhof & Co').first()).toBeVisible();
  await expect(page.getByText('English and 简体中文')).toBeVisible();
  await page.goto(`${instance.address}/account`);
  await expect(page.getByRole('group', { name: 'Language' }).getByRole('button')).toHaveCount(2);
});
