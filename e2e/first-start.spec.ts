import { expect, type Page, test } from '@playwright/test';
import { administrator, type EmptyInstance, startEmptyInstance } from './instance';
import { deskSize, open, phoneSize } from './lindenhof';
import { expectFinished, expectWords } from './screens';

test.describe.configure({ timeout: 240_000 });

test.describe('an organization of one’s own', () => {
  let instance: EmptyInstance;
  test.beforeAll(async () => {
    instance = await startEmptyInstance();
  });
  test.afterAll(() => instance.stop());

  test('whoever has the code from the terminal sets it up; a wrong code loses nothing that was typed', async ({ browser }) => {
    const page = await open(browser, phoneSize);
    await page.goto(`${instance.address}/moments`);
    await expect(page.getByRole('heading', { name: 'Set up Throughline' })).toBeVisible();
    await expectFinished(page, 'empty');
    await page.getByRole('radio', { name: /Our organization/ }).check();
    await page.getByRole('button', { name: 'Set up' }).click();
    await expect(page.getByText('Type the code that stands in the terminal.')).toBeVisible();
    await expect(page.getByLabel('Code from the terminal')).toBeFocused();
    await expectFinished(page, 'not-filled-in');

    await page.getByLabel('Code from the terminal').fill('WRNG-CODE');
    await page.getByLabel('Name', { exact: true }).fill('Lindenhof');
    await page.getByRole('checkbox', { name: '繁體中文' }).check();
    await page.getByLabel('Your name').fill(administrator.name);
    await page.getByLabel('Employee number').fill(administrator.number);
    await page.getByLabel('E-mail').fill(administrator.email);
    await page.getByLabel('Password', { exact: true }).fill(administrator.password);
    await page.getByRole('button', { name: 'Set up' }).click();
    await expect(page.getByText('This is not the code in the terminal.')).toBeVisible();
    await expectFinished(page, 'wrong-code');
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Lindenhof');
    await expect(page.getByLabel('E-mail')).toHaveValue(administrator.email);
    await expect(page.getByLabel('Password', { exact: true })).toHaveValue(administrator.password);

    await page.getByLabel('Code from the terminal').fill(await instance.nextCode());
    await page.getByRole('button', { name: 'Set up' }).click();
    // whoever comes in stands where they wanted to go; an administrator coordinates nothing
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
    await expect(page.getByRole('heading', { name: /^Good .+, Ann$/ })).toBeVisible();
    await expectFinished(page, 'today-of-the-first');

    const passerBy = await open(browser, deskSize);
    await passerBy.goto(instance.address);
    await expect(passerBy.getByRole('heading', { name: 'Sign in to Lindenhof' })).toBeVisible();
    await expect(passerBy.getByText('简体中文')).toBeHidden();
  });
});

const roles = ['Frontline employee', 'Coordinator', 'Member of a department', 'Department head', 'Manager', 'Programme lead', 'Administrator'] as const;

test.describe('the sample organization', () => {
  test.describe.configure({ mode: 'serial' });
  let instance: EmptyInstance;
  let page: Page;
  const errors: string[] = [];
  test.beforeAll(async ({ browser }) => {
    instance = await startEmptyInstance();
    page = await open(browser, deskSize);
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  });
  test.afterAll(() => instance.stop());

  test('is made with one code and one click', async () => {
    await page.goto(instance.address);
    await page.getByLabel('Code from the terminal').fill(await instance.nextCode());
    await page.getByRole('radio', { name: /A sample organization/ }).check();
    await expectFinished(page, 'sample-chosen');
    await page.getByRole('button', { name: 'Make the sample organization' }).click();
    await expect(page.getByRole('heading', { name: 'Look around' })).toBeVisible({ timeout: 150_000 });
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(roles.length);
    await expectFinished(page, 'look-around');
  });

  for (const role of roles)
    test(`lets one look around as: ${role}`, async () => {
      errors.length = 0;
      await page.goto(instance.address);
      await page.getByRole('button', { name: new RegExp(`^${role}`) }).click();
      await expect(page.getByRole('heading', { name: /^Good / })).toBeVisible();
      await expect(page.getByText(/things? waits? for you|Nothing waits for you/)).toBeVisible();
      await expect(page.getByRole('alert')).toBeHidden();
      await expectFinished(page, `today-of-${role.toLowerCase().replace(/\W+/g, '-')}`);
      for (const place of await placesOf(page)) {
        await page.goto(`${instance.address}${place}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('[class*="skeleton"]')).toHaveCount(0);
        await expect(page.getByRole('alert')).toBeHidden();
        await expectWords(page);
      }
      expect(errors).toEqual([]);
      await signOut(page);
      await expect(page.getByRole('heading', { name: 'Look around' })).toBeVisible();
    });

  test('is thrown away, whole, by an administrator who types its name', async () => {
    await page.goto(instance.address);
    await page.getByRole('button', { name: /^Administrator/ }).click();
    await expect(page.getByRole('heading', { name: /^Good / })).toBeVisible();
    await page.goto(`${instance.address}/people/settings`);
    await page.getByRole('button', { name: 'Throw away …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Throw everything away' }).click();
    await expect(dialog.getByText(/^Type it exactly like this/)).toBeVisible();
    await expectFinished(page, 'throw-away');
    const name = /^Throw (.+) away\?$/.exec((await dialog.getByRole('heading').first().textContent()) ?? '')![1]!;
    await dialog.getByLabel(/^Type “/).fill(name);
    await dialog.getByRole('button', { name: 'Throw everything away' }).click();
    await expect(page.getByRole('heading', { name: 'Set up Throughline' })).toBeVisible({ timeout: 60_000 });
    await page.getByLabel('Code from the terminal').fill(await instance.nextCode());
    await page.getByRole('radio', { name: /Our organization/ }).check();
    await expect(page.getByLabel('Your name')).toHaveValue('');
  });
});

/** Where the main navigation leads. */
async function placesOf(page: Page): Promise<string[]> {
  const links = await page.getByRole('navigation', { name: 'Main' }).getByRole('link').all();
  const places = await Promise.all(links.map((link) => link.getAttribute('href')));
  return [...new Set(places)].filter((place) => place !== null && place !== '/') as string[];
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Your account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
}
