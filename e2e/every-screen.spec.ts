import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { administrator, type Ask } from './instance';
import { type Colleague, deskSize, type Lindenhof, lineOf, open, phoneSize, raise, type Raised, signIn, startLindenhof } from './lindenhof';
import { expectFinished } from './screens';

// The screens that no other story looks at, each as somebody who may open it.
test.describe.configure({ mode: 'serial', timeout: 240_000 });

let lindenhof: Lindenhof;
/** Nobody holds it; another can be merged into it. */
let waiting: Raised;
let offered: Raised;
let closed: Raised;
let offerId: string;

test.beforeAll(async () => {
  lindenhof = await startLindenhof();
  const [mia, carla] = [await lineOf(lindenhof, lindenhof.mia), await lineOf(lindenhof, lindenhof.carla)];
  waiting = await raise(mia, 'The receipt has another name on it, and the customer wants to know why.', { customer: { name: 'Jonas Weber', reference: 'A-4711', contact: '+49 30 5550199' } });
  offered = await raise(mia, 'The parcel was signed for, and the customer has nothing.', { severity: 'CRITICAL', channel: 'PHONE' });
  closed = await raise(mia, 'The lift in the store does not come.', { severity: 'MEDIUM' });
  await takeUp(carla, offered);
  const input = { momentId: offered.id, clientKey: randomUUID(), departmentId: lindenhof.departments.delivery, reason: 'Only you see where the van was.' };
  offerId = (await carla<{ offer: { openOffer: { id: string } } }>('mutation ($input: OfferInput!) { offer(input: $input) { openOffer { id } } }', { input })).offer.openOffer.id;
  await end(carla, closed);
});
test.afterAll(() => lindenhof.stop());

const takeUp = (ask: Ask, { id }: Raised) => ask<{ takeUp: { version: number } }>('mutation ($input: MomentInput!) { takeUp(input: $input) { version } }', { input: { momentId: id } });

/** Takes it up, resolves it and closes it. */
async function end(ask: Ask, moment: Raised): Promise<void> {
  const { takeUp: taken } = await takeUp(ask, moment);
  const { resolve } = await ask<{ resolve: { version: number } }>('mutation ($input: ResolveInput!) { resolve(input: $input) { version } }', { input: { momentId: moment.id, version: taken.version, resolution: 'The fuse is new.' } });
  await ask('mutation ($input: CloseInput!) { close(input: $input) { id } }', { input: { momentId: moment.id, version: resolve.version, notToldReason: 'No customer was in it.' } });
}

/** A desk of theirs, signed in. */
async function deskOf(who: Pick<Colleague, 'email' | 'password'>, page: Page): Promise<(path: string, name: string, shows: (page: Page) => Locator) => Promise<void>> {
  await page.goto(lindenhof.address);
  await signIn(page, who);
  return async (path, name, shows) => {
    await page.goto(`${lindenhof.address}${path}`);
    await expect(shows(page).first()).toBeVisible();
    await expectFinished(page, name);
  };
}

const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name });
const text = (words: string) => (page: Page) => page.getByText(words);

test('what an administrator keeps: departments, locations, people, phones, the organization', async ({ browser }) => {
  const page = await open(browser, deskSize);
  const expectScreen = await deskOf(administrator, page);
  const { stores } = lindenhof.departments;
  await expectScreen('/people/departments', 'departments', (tree) => tree.getByRole('treeitem', { name: /Stores/ }));
  await page.getByRole('treeitem', { name: /Stores/ }).click();
  await expect(page.getByRole('complementary', { name: 'Stores' })).toBeVisible();
  await expectFinished(page, 'departments-with-stores');
  await expectScreen(`/people/departments/${stores}`, 'department', heading('Departments in it'));
  await expectScreen('/people/locations', 'locations', (list) => list.getByRole('row', { name: /Riverside store/ }));
  await expectScreen(`/people/locations/${lindenhof.location}`, 'location', text('Carla Brandt'));
  await page.getByRole('button', { name: 'Set own times' }).click();
  await expect(page.getByRole('button', { name: 'Save working time' })).toBeVisible();
  await expectFinished(page, 'location-working-time');
  // what a card cuts off does not make the page wider
  await page.setViewportSize(phoneSize);
  const card = (await page.getByRole('group', { name: 'Monday' }).boundingBox())!;
  const button = (await page.getByRole('button', { name: 'Remove: Monday' }).boundingBox())!;
  expect(button.x + button.width, 'the end of the button in its day').toBeLessThanOrEqual(card.x + card.width);
  await page.setViewportSize(deskSize);
  await expectScreen('/people/new', 'person-new', (form) => form.getByLabel('Name', { exact: true }));
  await expectScreen('/people/shared-phone', 'shared-phone', (form) => form.getByRole('button', { name: 'Make it a shared phone' }));
  await expectScreen('/people/settings', 'settings', text('No shared phones yet'));
  await page.getByRole('button', { name: 'Change the usual working time' }).click();
  await expect(page.getByRole('button', { name: 'Save working time' })).toBeVisible();
  await expectFinished(page, 'settings-working-time');
});

test('who is missing from a file', async ({ browser }) => {
  const page = await open(browser, deskSize);
  await deskOf(administrator, page);
  await page.goto(`${lindenhof.address}/people/import?kind=people`);
  await page.locator('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('Employee number;Name;Department\r\n300001;Jürgen Groß;STO\r\n') });
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('button', { name: 'Bring in 1 row' }).click();
  await page.getByRole('row', { name: /Mia Okafor/ }).waitFor();
  // the administrator is not in the file either, and stays
  await expect(page.getByText('Not in the file', { exact: true }).first().locator('..')).toContainText('4');
  await expectFinished(page, 'missing-people');
  await page.getByRole('button', { name: /^Deactivate/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectFinished(page, 'missing-people-deactivate');
});

/** Opens the dialog of an act on the page of a moment. */
async function begin(page: Page, { number }: Raised, act: string): Promise<void> {
  await page.goto(`${lindenhof.address}/moments/${number}`);
  const more = page.getByRole('button', { name: 'More actions' });
  const button = page.getByRole('button', { name: act, exact: true });
  await expect(more.or(button).first()).toBeVisible();
  if (!(await button.isVisible())) {
    await more.click();
    await page.getByRole('menuitem', { name: new RegExp(`^${act}`) }).click();
  } else await button.click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Cancel' })).toBeVisible();
}

test('what whoever raised reads and does', async ({ browser }) => {
  const page = await open(browser, deskSize);
  const expectScreen = await deskOf(lindenhof.mia, page);
  await expectScreen('/moments/mine', 'mine', text('The lift in the store does not come.'));
  await expectScreen('/account', 'account', (account) => account.getByRole('group', { name: 'Language' }));
  await begin(page, waiting, 'Add something');
  await expectFinished(page, 'add');
  await begin(page, waiting, 'Withdraw');
  await expectFinished(page, 'withdraw');
});

test('what is offered to a department', async ({ browser }) => {
  const expectScreen = await deskOf(lindenhof.dora, await open(browser, deskSize));
  await expectScreen('/offers', 'offers', (list) => list.getByRole('link', { name: new RegExp(offered.number) }));
  await expectScreen(`/offers/${offerId}`, 'offer', (offer) => offer.getByRole('button', { name: 'Open and read' }));
});

test('what a coordinator reads and does', async ({ browser }) => {
  const page = await open(browser, deskSize);
  const expectScreen = await deskOf(lindenhof.carla, page);
  await expectScreen('/moments/figures', 'figures', (figures) => figures.getByRole('link', { name: 'Raised in these weeks' }));
  for (const [act, name] of [['Note', 'note'], ['Change', 'change']] as const) {
    await begin(page, waiting, act);
    await expectFinished(page, name);
  }
  await begin(page, waiting, 'Merge into another');
  await page.getByRole('searchbox', { name: 'Into which moment' }).fill(offered.number);
  await expect(page.getByRole('option')).toHaveCount(1);
  await expectFinished(page, 'merge');
  await page.getByRole('option').click();
  await expectFinished(page, 'merge-chosen');
  await begin(page, closed, 'Open again');
  await expectFinished(page, 'reopen');
});
