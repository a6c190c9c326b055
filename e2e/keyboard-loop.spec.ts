import { expect, type Page, type Route, test } from '@playwright/test';
import { type Colleague, deskSize, type Lindenhof, lineOf, open, raise, startLindenhof } from './lindenhof';
import { expectFinished } from './screens';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

const what = 'The refund was booked twice, and the customer is upset.';

let lindenhof: Lindenhof;

test.beforeAll(async () => {
  lindenhof = await startLindenhof();
});
test.afterAll(() => lindenhof.stop());

/** Tab, as often as it takes to get to it. That it can be seen where the focus is, is checked on the way. */
async function tabTo(page: Page, name: string | RegExp, role: Parameters<Page['getByRole']>[0] = 'button'): Promise<void> {
  const dialog = page.getByRole('dialog');
  const wanted = ((await dialog.isVisible()) ? dialog : page).getByRole(role, { name, exact: typeof name === 'string' }).first();
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    await expectFocusShown(page);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not get to “${String(name)}”.`);
}

async function expectFocusShown(page: Page): Promise<void> {
  const shown = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'nothing';
    // the ring may stand around the line or the field that it is in
    const marks: CSSStyleDeclaration[] = [];
    for (let each: Element | null = focused; each && marks.length < 5; each = each.parentElement) marks.push(getComputedStyle(each));
    const { width, height } = focused.getBoundingClientRect();
    if (width <= 1 || height <= 1) return 'something that cannot be seen';
    return marks.some(({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none') ? null : `${focused.tagName} without a ring`;
  });
  // the page itself may have the focus for one press, between its end and its beginning
  if (shown && shown !== 'nothing') throw new Error(`The focus is on ${shown}: ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))}`);
}

async function signInByKeys(page: Page, { email, password }: Colleague): Promise<void> {
  await page.goto(lindenhof.address);
  await tabTo(page, 'E-mail', 'textbox');
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Good / })).toBeVisible();
}

/** Nothing in this story may come from a mouse: not even one that Playwright moves by mistake. */
async function withoutMouse(page: Page): Promise<Page> {
  await page.addInitScript(() => {
    for (const kind of ['pointerdown', 'mousedown', 'touchstart']) addEventListener(kind, () => { document.title = 'A mouse was used'; throw new Error('A mouse was used.'); }, true);
  });
  return page;
}

const words = (page: Page, text: string) => expect(page.getByText(text).first()).toBeVisible();
const closed = (page: Page) => expect(page.getByRole('dialog')).toBeHidden();

test('the whole loop by keyboard alone', async ({ browser }) => {
  const mia = await withoutMouse(await open(browser, deskSize));
  await signInByKeys(mia, lindenhof.mia);
  await tabTo(mia, 'Raise an urgent moment', 'link');
  await mia.keyboard.press('Enter');
  await expect(mia.getByLabel('What happened?')).toBeFocused();
  await mia.keyboard.type(what);
  await tabTo(mia, /cannot go on|nobody is harmed/, 'radio');
  await mia.keyboard.press('ArrowDown');
  await mia.keyboard.press('ArrowDown');
  await mia.keyboard.press('ArrowUp');
  await expect(mia.getByRole('radio', { name: 'The customer waits and is upset' })).toBeChecked();
  await mia.keyboard.press('Control+Enter');
  await expect(mia.getByRole('heading', { name: 'It is on its way' })).toBeFocused();
  const number = (await mia.getByText(/^UM-\d+$/).textContent())!;

  const ask = await lineOf(lindenhof, lindenhof.mia);
  await raise(ask, 'The lift in the store does not come.', { severity: 'MEDIUM' });
  await raise(ask, 'A parcel came without its lid.', { severity: 'LOW' });

  const carla = await withoutMouse(await open(browser, deskSize));
  await signInByKeys(carla, lindenhof.carla);
  // the first key may come before the screen listens
  await expect(async () => {
    await carla.keyboard.press('Control+k');
    await expect(carla.getByRole('combobox', { name: 'Find anything' })).toBeFocused({ timeout: 3_000 });
  }).toPass();
  await carla.keyboard.type('no one holds');
  await expect(carla.getByRole('option', { name: 'Moments that no one holds', selected: true })).toBeVisible();
  await expectFinished(carla, 'find');
  await carla.keyboard.press('Enter');
  await expect(carla.getByRole('row', { name: new RegExp(what) })).toBeVisible();
  for (const key of ['j', 'j', 'j', 'k', 'j']) await carla.keyboard.press(key);
  await expect(carla.getByRole('row', { name: new RegExp(what) })).toBeFocused();
  await carla.keyboard.press('Enter');
  const panel = carla.getByRole('complementary', { name: what });
  await expect(panel).toBeVisible();
  await carla.keyboard.press('t');
  await words(carla, 'You took it up');

  await carla.keyboard.press('o');
  await expect(carla.getByRole('searchbox', { name: 'To whom' })).toBeFocused();
  // pressed before there is an answer, Enter chooses nothing, least of all somebody else
  const answer = await holdTargets(carla);
  await carla.keyboard.type('Deli');
  await carla.keyboard.press('Enter');
  await answer();
  await expect(carla.getByRole('option')).toHaveText(['Delivery']);
  await carla.keyboard.press('Enter');
  await expect(carla.getByLabel('Why them')).toBeFocused();
  await carla.keyboard.type('It came with a parcel.');
  await tabTo(carla, 'Offer to Delivery');
  await carla.keyboard.press('Enter');
  await closed(carla);
  await words(carla, 'Offered to Delivery, not accepted yet');

  const dora = await withoutMouse(await open(browser, deskSize));
  await signInByKeys(dora, lindenhof.dora);
  await tabTo(dora, 'Decline');
  await dora.keyboard.press('Enter');
  await expect(dora.getByLabel('Why not')).toBeFocused();
  await dora.keyboard.type('We have nothing to do with refunds.');
  await dora.keyboard.press('Tab');
  await dora.keyboard.press('Enter');
  await closed(dora);
  await words(dora, 'All clear');
  await words(carla, 'Dora Lind declined it for Delivery');

  await carla.keyboard.press('o');
  await expect(carla.getByRole('searchbox', { name: 'To whom' })).toBeFocused();
  await carla.keyboard.type('Paym');
  // Pavel, a payment specialist, is found too; the department comes first
  await expect(carla.getByRole('option').first()).toHaveText('Payments');
  await carla.keyboard.press('Enter');
  await expect(carla.getByLabel('Why them')).toBeFocused();
  await carla.keyboard.type('Only you can take a booking back.');
  await tabTo(carla, 'Offer to Payments');
  await carla.keyboard.press('Enter');
  await closed(carla);
  await carla.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  const pavel = await withoutMouse(await open(browser, deskSize));
  await signInByKeys(pavel, lindenhof.pavel);
  await tabTo(pavel, 'Accept');
  await pavel.keyboard.press('Enter');
  await words(pavel, `You hold ${number} now`);
  await tabTo(pavel, `${number}: the customer was not told anything yet`, 'link');
  await pavel.keyboard.press('Enter');
  await expect(pavel.getByRole('heading', { level: 1 })).toContainText(what);
  await pavel.keyboard.press('u');
  await tell(pavel, 'One of the two bookings goes back today.');
  await pavel.keyboard.press('r');
  await expect(pavel.getByLabel('What was done')).toBeFocused();
  await pavel.keyboard.type('Took the second booking back.');
  await pavel.keyboard.press('Tab');
  await pavel.keyboard.press('Enter');
  await closed(pavel);
  await words(pavel, 'You resolved it');
  await openByKey(pavel, 'c');
  await tabTo(pavel, 'Tell the customer first');
  await pavel.keyboard.press('Enter');
  await tell(pavel, 'It has gone back; your bank shows it tomorrow.');
  await openByKey(pavel, 'c');
  await words(pavel, '“It has gone back; your bank shows it tomorrow.”');
  await tabTo(pavel, 'Close');
  await pavel.keyboard.press('Enter');
  await closed(pavel);
  await words(pavel, 'You closed it');

  await mia.goto(lindenhof.address);
  await tabTo(mia, new RegExp(what), 'link');
  await expect(mia.getByRole('link', { name: new RegExp(what) })).toContainText('Payments closed it');
  await mia.keyboard.press('?');
  await expectFinished(mia, 'keys');
});

/** The key of an act, and its dialog is there: what follows looks in it, not on the page behind. */
async function openByKey(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Keeps back what the search for somebody to ask finds; what comes back lets it through. */
async function holdTargets(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  const hold = (route: Route) => ((route.request().postDataJSON() as { operationName?: string } | null)?.operationName === 'OfferTargets' ? void held.push(route) : route.fallback());
  await page.route('**/graphql', hold);
  return async () => {
    await page.unroute('**/graphql', hold);
    await Promise.all(held.map((route) => route.continue()));
  };
}

async function tell(page: Page, text: string): Promise<void> {
  await expect(page.getByLabel('What you told the customer')).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'The customer was told');
  await page.keyboard.press('Enter');
  await closed(page);
}
