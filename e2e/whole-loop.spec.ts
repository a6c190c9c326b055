import { expect, type Page, test } from '@playwright/test';
import { deskSize, type Lindenhof, open, phoneSize, publicUrl, signIn, startLindenhof } from './lindenhof';
import { expectFinished } from './screens';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

const what = 'Paid online, and the store cannot find the order.';
const contact = '+49 30 5550199';
const pin = '480613';

let lindenhof: Lindenhof;
/** Four people, four browsers: Mia's is a phone. */
let mia: Page;
let carla: Page;
let pavel: Page;
let dora: Page;
let number = '';

test.beforeAll(async ({ browser }) => {
  lindenhof = await startLindenhof();
  mia = await open(browser, phoneSize);
  carla = await open(browser, deskSize);
  pavel = await open(browser, deskSize);
  dora = await open(browser, phoneSize);
  for (const page of [mia, carla, pavel, dora]) await page.goto(lindenhof.address);
});
test.afterAll(() => lindenhof.stop());

test('a sheet that the manager printed makes a phone Mia’s own; badge and PIN let her in again', async () => {
  await expectFinished(carla, 'sign-in');
  await signIn(carla, lindenhof.carla);
  await carla.getByRole('link', { name: 'People' }).click();
  await carla.getByRole('searchbox', { name: 'Name, number or job title' }).fill('Mia');
  await expect(carla.getByRole('row', { name: /Pavel Novák/ })).toBeHidden();
  await carla.getByRole('row', { name: /Mia Okafor/ }).click();
  await expect(carla.getByRole('complementary', { name: 'Mia Okafor' })).toBeVisible();
  await expectFinished(carla, 'people-with-mia');
  await carla.getByRole('link', { name: 'Open on its own page' }).click();
  await expectFinished(carla, 'mia');
  await carla.getByRole('link', { name: 'Print a sheet' }).click();
  await expectFinished(carla, 'sheet-before');
  await carla.getByRole('button', { name: 'Make the sheet' }).click();
  const printed = await carla.getByRole('img', { name: publicUrl }).getAttribute('alt');
  await expectFinished(carla, 'sheet');
  const { pathname, hash } = new URL(printed!);

  await mia.goto(`${lindenhof.address}${pathname}${hash}`);
  await expect(mia.getByRole('heading', { name: 'Make this phone yours' })).toBeVisible();
  await expectFinished(mia, 'enrol');
  await choosePin('123456');
  await expect(mia.getByText('Choose digits without a pattern.', { exact: false })).toBeVisible();
  await choosePin(pin);
  await expect(mia.getByRole('heading', { name: /^Good .+, Mia$/ })).toBeVisible();
  await expectFinished(mia, 'today-of-mia-empty');

  await mia.getByRole('button', { name: 'More', exact: true }).click();
  await expectFinished(mia, 'more');
  await mia.getByRole('button', { name: 'Sign out' }).click();
  await expect(mia.getByRole('textbox', { name: 'Badge number' })).toHaveValue(lindenhof.mia.number);
  await expectFinished(mia, 'sign-in-with-badge');
  await mia.getByLabel('PIN', { exact: true }).fill(pin);
  await mia.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(mia.getByRole('heading', { name: /^Good .+, Mia$/ })).toBeVisible();

  await dora.goto(`${lindenhof.address}${pathname}${hash}`);
  await choosePin('907351', dora);
  await expect(dora.getByText('This sheet does not work any more')).toBeVisible();
  await expectFinished(dora, 'sheet-used');
});

async function choosePin(digits: string, page = mia): Promise<void> {
  await page.getByLabel('New PIN').fill(digits);
  await page.getByLabel('The same PIN again').fill(digits);
  await page.getByRole('button', { name: 'Enrol this phone' }).click();
}

test('Mia raises on her phone; the board shows it by itself', async () => {
  await carla.goto(lindenhof.address);
  await carla.getByRole('link', { name: /^Moments/ }).click();
  await expect(carla.getByText('Nothing is open')).toBeVisible();
  await expect(carla.getByText('Live', { exact: true })).toBeVisible();
  await expectFinished(carla, 'board-empty');

  await mia.getByRole('link', { name: 'Raise an urgent moment' }).click();
  await mia.getByLabel('What happened?').fill(what);
  await mia.getByRole('radio', { name: 'The customer cannot go on' }).check();
  await mia.getByRole('button', { name: /^Customer/ }).click();
  await mia.getByLabel('Name', { exact: true }).fill('Jonas Weber');
  await mia.getByLabel('Order, ticket or customer number').fill('A-4711');
  await mia.getByLabel('How to reach them').fill(contact);
  await expectFinished(mia, 'raise');
  await mia.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(mia.getByRole('heading', { name: 'It is on its way' })).toBeVisible();
  await expect(rowOn(carla)).toBeVisible();
  number = (await mia.getByText(/^UM-\d+$/).textContent())!;
  await expect(mia.getByText('It waits with Checkout until somebody takes it up.')).toBeVisible();
  await expectFinished(mia, 'raised');
  await expectFinished(carla, 'board');
  await mia.getByRole('link', { name: 'Done' }).click();
  await expect(mineOf(mia)).toContainText('No one has it yet · customer not told yet');
});

const rowOn = (page: Page) => page.getByRole('row', { name: new RegExp(what) });
const mineOf = (page: Page) => page.getByRole('link', { name: new RegExp(what) });
const dialogOf = (page: Page) => page.getByRole('dialog');

test('Carla takes it up and offers it to Delivery, where Dora declines it', async () => {
  await rowOn(carla).click();
  const panel = carla.getByRole('complementary', { name: what });
  await expect(panel.getByText('No one holds it')).toBeVisible();
  await expect(panel.getByText(contact)).toBeVisible();
  await expectFinished(carla, 'board-with-moment');
  await panel.getByRole('button', { name: 'Take up' }).click();
  await expect(panel.getByText('You took it up')).toBeVisible();
  await expect(mineOf(mia)).toContainText('Stores has it');

  await offer('Delivery', 'The parcel may still be on the van.');
  await expect(panel.getByText('Offered to Delivery, not accepted yet')).toBeVisible();
  await expectFinished(carla, 'offered');
  await expect(mineOf(mia)).toContainText('Stores has it');

  await dora.goto(lindenhof.address);
  await signIn(dora, lindenhof.dora);
  const offered = dora.getByRole('listitem').filter({ hasText: `Carla Brandt offers ${number} to Delivery` });
  await expect(offered).toContainText('Open it to read what happened');
  await expectFinished(dora, 'today-with-offer');
  await offered.getByRole('link', { name: `Carla Brandt offers ${number} to Delivery` }).click();
  await expectFinished(dora, 'offer-unread');
  await dora.getByRole('button', { name: 'Open and read' }).click();
  await expect(dora.getByText(contact)).toBeVisible();
  await expectFinished(dora, 'offer-read');
  await dora.getByRole('button', { name: 'Decline' }).click();
  await dialogOf(dora).getByRole('button', { name: 'Decline' }).click();
  await expect(dialogOf(dora).getByText('Write why: they need it to ask somebody else.')).toBeVisible();
  await dialogOf(dora).getByLabel('Why not').fill('It never left the warehouse: the payment was not booked.');
  await expectFinished(dora, 'decline');
  await dialogOf(dora).getByRole('button', { name: 'Decline' }).click();

  await expect(panel.getByText('Dora Lind declined it for Delivery')).toBeVisible();
  await expect(panel.getByText('It never left the warehouse: the payment was not booked.', { exact: true })).toBeVisible();
  await expectFinished(carla, 'declined');
});

test('who declined sees nothing of the customer any more', async () => {
  await expect(dora.getByText(contact)).toBeHidden();
  await dora.goto(`${lindenhof.address}/moments/${number}`);
  await expect(dora.getByText('This moment is not here')).toBeVisible();
  await expectFinished(dora, 'moment-not-here');
  await dora.goto(lindenhof.address);
  await expect(dora.getByText('All clear')).toBeVisible();
  expect(await dora.locator('body').innerText()).not.toContain(contact);
});

async function offer(to: string, reason: string): Promise<void> {
  const panel = carla.getByRole('complementary', { name: what });
  const button = panel.getByRole('button', { name: 'Offer', exact: true });
  if (await button.isVisible()) await button.click();
  else {
    await panel.getByRole('button', { name: 'More actions' }).click();
    await carla.getByRole('menuitem', { name: /^Offer/ }).click();
  }
  await carla.getByRole('searchbox', { name: 'To whom' }).fill(to.slice(0, 4));
  await carla.getByRole('option', { name: to }).click();
  await dialogOf(carla).getByLabel('Why them').fill(reason);
  await expectFinished(carla, `offer-to-${to.toLowerCase()}`);
  await dialogOf(carla).getByRole('button', { name: `Offer to ${to}` }).click();
  await expect(dialogOf(carla)).toBeHidden();
}

test('Payments accepts it on Today, tells the customer, resolves and closes', async () => {
  await signIn(pavel, lindenhof.pavel);
  await expect(pavel.getByText('All clear')).toBeVisible();
  await offer('Payments', 'Only you see whether the money came in.');
  const line = pavel.getByRole('listitem').filter({ hasText: number }).filter({ has: pavel.getByRole('button', { name: 'Accept' }) });
  await expect(line).toContainText(`Carla Brandt offers ${number} to Payments`);
  await line.getByRole('button', { name: 'Accept' }).click();
  await expect(pavel.getByText(`You hold ${number} now`).first()).toBeVisible();
  await expect(mineOf(mia)).toContainText('Payments has it');
  await expect(rowOn(carla)).toContainText('Payments');

  const toTell = pavel.getByRole('listitem').filter({ hasText: `${number}: the customer was not told anything yet` });
  await expectFinished(pavel, 'today-with-customer-to-tell');
  await toTell.getByRole('button', { name: 'Tell the customer' }).click();
  await dialogOf(pavel).getByLabel('What you told the customer').fill('The money is here, and the parcel leaves today.');
  await dialogOf(pavel).getByLabel('How', { exact: true }).selectOption({ label: 'By phone' });
  await expect(dialogOf(pavel).getByText(`Reach them: ${contact}`)).toBeVisible();
  await expectFinished(pavel, 'tell');
  await dialogOf(pavel).getByRole('button', { name: 'The customer was told' }).click();
  await expect(toTell).toBeHidden();

  await pavel.goto(`${lindenhof.address}/moments/${number}`);
  await expectFinished(pavel, 'moment-held');
  await pavel.getByRole('button', { name: 'Resolve' }).click();
  await dialogOf(pavel).getByLabel('What was done').fill('Booked by hand; released to the warehouse.');
  await expectFinished(pavel, 'resolve');
  await dialogOf(pavel).getByRole('button', { name: 'Resolve' }).click();
  await expect(pavel.getByText('You resolved it')).toBeVisible();
  await pavel.getByRole('button', { name: 'Tell the customer' }).click();
  await dialogOf(pavel).getByLabel('What you told the customer').fill('Your parcel is on its way.');
  await dialogOf(pavel).getByLabel('How', { exact: true }).selectOption({ label: 'By text message' });
  await dialogOf(pavel).getByRole('button', { name: 'The customer was told' }).click();
  await expect(dialogOf(pavel)).toBeHidden();
  await pavel.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(dialogOf(pavel).getByText('“Your parcel is on its way.”')).toBeVisible();
  await expectFinished(pavel, 'close');
  await dialogOf(pavel).getByRole('button', { name: 'Close', exact: true }).click();
  await expect(pavel.getByText('You closed it')).toBeVisible();
  await expectFinished(pavel, 'moment-closed');
});

test('Mia learns of it, in plain words', async () => {
  await expect(mineOf(mia)).toContainText('Closed');
  await expect(mineOf(mia)).toContainText('Payments closed it');
  await expect(mia.getByRole('link', { name: /^Notifications, \d+ not read$/ })).toBeVisible();
  await expectFinished(mia, 'today-of-mia');
  await mia.getByRole('link', { name: /^Notifications/ }).click();
  for (const told of [`Carla Brandt has taken up ${number}`, `Payments accepted ${number}`, `Pavel Novák told the customer of ${number}`, `Pavel Novák closed ${number}`]) await expect(mia.getByRole('link', { name: told }).first()).toBeVisible();
  await expectFinished(mia, 'inbox-of-mia');
  await mia.getByRole('link', { name: `Pavel Novák closed ${number}` }).click();
  const story = mia.getByRole('region', { name: 'How it stands' });
  await expect(story).toContainText('Closed');
  await expect(story).toContainText('“Your parcel is on its way.”');
  await expectFinished(mia, 'moment-of-mia');
  await expect(carla.getByText('Nothing is open')).toBeVisible();
});
