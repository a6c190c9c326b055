import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { administrator, type Instance, startInstance } from './instance';
import { Network, Phone } from './phone';

// a phone is switched on up to three times in one story
test.describe.configure({ timeout: 180_000 });

let instance: Instance;
let network: Network;
let phone: Phone;

test.beforeAll(async () => {
  instance = await startInstance();
});
test.afterAll(() => instance.stop());
test.beforeEach(async () => {
  network = await Network.to(instance.port);
  phone = new Phone();
});
test.afterEach(async () => {
  await phone.throwAway();
  network.close();
});

interface Arrived {
  number: string;
  what: string;
  severity: string;
  raisedAt: string;
  arrivedAt: string;
  raiser: { name: string };
  photos: unknown[];
}

const arrived = async (words: string): Promise<Arrived[]> => {
  const { myMoments } = await instance.ask<{ myMoments: { nodes: Arrived[] } }>('{ myMoments(first: 50) { nodes { number what severity raisedAt arrivedAt raiser { name } photos { id } } } }');
  return myMoments.nodes.filter(({ what }) => what === words);
};

async function signIn(page: Page): Promise<void> {
  await page.goto(network.address);
  await enterPassword(page);
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toBeHidden();
}

async function enterPassword(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail' }).fill(administrator.email);
  await page.getByLabel('Password', { exact: true }).fill(administrator.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Signed in, Today has taken along what a moment without a network needs: the screen, the token, the key, the place. */
async function readyForNoNetwork(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const asked = indexedDB.open('throughline-offline');
          // not there yet: it is not for a story to make it
          asked.onupgradeneeded = () => asked.transaction!.abort();
          asked.onerror = () => resolve(0);
          asked.onsuccess = () => {
            const db = asked.result;
            const count = db.transaction('kept').objectStore('kept').count();
            count.onsuccess = () => {
              db.close();
              resolve(count.result);
            };
          };
        }),
    );
  await expect.poll(kept).toBe(3);
}

async function openRaise(page: Page): Promise<void> {
  await page.goto(`${network.address}/raise`);
  await expect(page.getByLabel('What happened?')).toBeFocused();
}

async function raise(page: Page, words: string): Promise<void> {
  await page.getByLabel('What happened?').fill(words);
  await page.getByRole('radio', { name: 'The customer cannot go on' }).check();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

async function takePhoto(page: Page): Promise<void> {
  const picture = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#884422' } }).jpeg().toBuffer();
  await page.locator('input[type=file]').setInputFiles({ name: 'label.jpg', mimeType: 'image/jpeg', buffer: picture });
}

/** The photos are on disk, and the draft has the key to them: only then does a reload find them. */
async function photosKept(page: Page): Promise<void> {
  const keyOfPhotos = () => page.evaluate(() => (JSON.parse(localStorage.getItem('throughline.raise.draft') ?? '{}') as { draft?: { photoKey: string | null } }).draft?.photoKey ?? null);
  await expect.poll(keyOfPhotos).not.toBeNull();
}

/** Everything this phone holds, as whoever picks it up could read it. */
const everythingOn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const held: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.body.innerText];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open(name!);
        asked.onsuccess = () => resolve(asked.result);
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve) => {
          const all = db.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => resolve(all.result);
        });
        held.push(JSON.stringify(rows));
      }
      db.close();
    }
    for (const name of await caches.keys()) held.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
    return held.join('\n');
  });

test('a moment raised without a network outlives a killed browser and an ended session', async () => {
  const words = 'Paid online, cannot collect: raised in the basement.';
  let page = await phone.start();
  await signIn(page);
  await readyForNoNetwork(page);
  await phone.kill();

  network.cut();
  page = await phone.start();
  await page.goto(`${network.address}/raise`);
  await expect(page.getByText('No network.', { exact: false })).toBeVisible();
  const before = Date.now();
  await raise(page, words);
  await expect(page.getByRole('heading', { name: 'Kept on this phone' })).toBeVisible();
  const kept = Date.now();
  expect(await everythingOn(page)).not.toContain('basement');
  await phone.kill();

  const { mySessions } = await instance.ask<{ mySessions: Array<{ id: string; current: boolean }> }>('{ mySessions { id current } }');
  for (const { id, current } of mySessions) if (!current) await instance.ask('mutation ($id: ID!) { endSession(id: $id) }', { id });

  page = await phone.start();
  await page.goto(`${network.address}/raise`);
  await expect(page.getByText('1 waits to be sent')).toBeVisible();
  expect(await arrived(words)).toEqual([]);
  network.mend();
  await page.goto(`${network.address}/raise`);
  await expect(page.getByText('You are signed out.', { exact: false })).toBeVisible();
  await expect.poll(() => arrived(words)).toMatchObject([{ severity: 'CRITICAL', raiser: { name: administrator.name } }]);
  await expect(page.getByText('waits to be sent')).toBeHidden();
  const [moment] = await arrived(words);
  // when it was pressed, though it arrived long after; the phone's clock is corrected by what little the way took
  expect(Date.parse(moment!.raisedAt)).toBeGreaterThan(before - 5_000);
  expect(Date.parse(moment!.raisedAt)).toBeLessThan(kept + 5_000);
  expect(Date.parse(moment!.arrivedAt)).toBeGreaterThan(Date.parse(moment!.raisedAt));
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await arrived(words)).toHaveLength(1);
});

test('what waits is sent in the background, with its photo, while no page is open', async () => {
  const words = 'The shelf label shows another price than the till.';
  const page = await phone.start();
  await signIn(page);
  await readyForNoNetwork(page);
  network.cut();
  await openRaise(page);
  await page.getByLabel('What happened?').fill(words);
  await takePhoto(page);
  await expect(page.getByAltText('Photo 1')).toBeVisible();
  await photosKept(page);
  await page.reload();
  await expect(page.getByAltText('Photo 1')).toBeVisible();
  await page.getByRole('radio', { name: 'A bother, but they can go on' }).check();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('It goes out by itself as soon as there is a network.', { exact: false })).toBeVisible();
  await page.goto('about:blank');
  network.mend();
  await phone.wake(network.address);
  await expect.poll(() => arrived(words)).toMatchObject([{ severity: 'MEDIUM', photos: [{}] }]);
});

test('on a shared phone nothing is left after signing out but that two wait', async () => {
  const page = await phone.start();
  await signIn(page);
  await page.evaluate(async () => {
    const query = 'mutation { enrolSharedDevice(input: { label: "Checkout phone 2" }) { id } }';
    await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'x-throughline': '1' }, body: JSON.stringify({ query }) });
  });
  await page.reload();
  await readyForNoNetwork(page);
  network.cut();
  for (const words of ['The wheel of the trolley locks.', 'The lift stops between two floors.']) {
    await page.goto(`${network.address}/raise`);
    await raise(page, words);
    await expect(page.getByRole('heading', { name: 'Kept on this phone' })).toBeVisible();
  }
  await page.goto(`${network.address}/raise`);
  await page.getByLabel('What happened?').fill('Half a sentence that was never sent');
  // Nobody sends meanwhile: the story is about what can be read.
  await page.route('**/outbox', (route) => route.abort());
  network.mend();
  await page.goto(network.address);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('Checkout phone 2')).toBeVisible();
  const held = await everythingOn(page);
  for (const secret of ['wheel', 'lift', 'Half a sentence', administrator.name, administrator.email]) expect(held).not.toContain(secret);
  // what the page tries by itself at its opening has failed before the way is free
  const triedInVain = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/outbox'));
  await page.goto(`${network.address}/raise`);
  await triedInVain;
  await expect(page.getByText('2 wait to be sent')).toBeVisible();
  await page.unroute('**/outbox');
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect.poll(async () => [...(await arrived('The wheel of the trolley locks.')), ...(await arrived('The lift stops between two floors.'))]).toHaveLength(2);
});

test('what the server refuses keeps its words: its author opens it, mends it and sends it again', async () => {
  const page = await phone.start();
  await signIn(page);
  await readyForNoNetwork(page);
  network.cut();
  await openRaise(page);
  await raise(page, 'The card reader took the money twice');
  await expect(page.getByRole('heading', { name: 'Kept on this phone' })).toBeVisible();
  await instance.ask('mutation { revokeSendTokens }');
  network.mend();
  await page.goto(`${network.address}/raise`);
  await expect(page.getByText('The permission to send it later was taken back.')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Open and mend' }).click();
  await expect(page.getByLabel('What happened?')).toHaveValue('The card reader took the money twice');
  await page.getByLabel('What happened?').fill('The card reader took the money twice.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'It is on its way' })).toBeVisible();
  expect(await arrived('The card reader took the money twice.')).toHaveLength(1);
  expect(await arrived('The card reader took the money twice')).toEqual([]);
  await page.getByRole('button', { name: 'Raise another' }).click();
  await expect(page.getByText('could not be sent')).toBeHidden();
});

test('words and a photo from before the sign-in are still there after it', async () => {
  const words = 'The customer waits for a refund since Monday.';
  const page = await phone.start();
  // a slow phone: the photo is still being made smaller when the button is pressed
  await page.addInitScript(() => {
    const atOnce = globalThis.createImageBitmap;
    globalThis.createImageBitmap = (async (image: Blob) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return atOnce(image);
    }) as typeof createImageBitmap;
  });
  await page.goto(`${network.address}/raise`);
  await expect(page.getByText('You are signed out.', { exact: false })).toBeVisible();
  await page.getByLabel('What happened?').fill(words);
  await page.getByRole('radio', { name: 'The customer waits and is upset' }).check();
  await takePhoto(page);
  await page.getByRole('button', { name: 'Sign in and send' }).click();
  await enterPassword(page);
  await expect(page.getByLabel('What happened?')).toHaveValue(words);
  await expect(page.getByAltText('Photo 1')).toBeVisible();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'It is on its way' })).toBeVisible();
  expect(await arrived(words)).toMatchObject([{ severity: 'HIGH', photos: [{}] }]);
});

test('without a network every other page says so, and leads to raising', async () => {
  const page = await phone.start();
  await signIn(page);
  await readyForNoNetwork(page);
  network.cut();
  await page.goto(`${network.address}/people`);
  await expect(page.getByRole('heading', { name: 'This page needs the network' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'Raise an urgent moment' }).click();
  await expect(page.getByLabel('What happened?')).toBeFocused();
});

test('the screen is for everyone: three languages, two themes, by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(instance.address);
  await page.evaluate(async ({ email, password }) => {
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { locale } }';
    await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'x-throughline': '1' }, body: JSON.stringify({ query, variables: { input: { email, password } } }) });
  }, administrator);
  for (const [locale, apiName, theme] of [['en', 'EN', 'light'], ['zh-Hans', 'ZH_HANS', 'dark'], ['zh-Hant', 'ZH_HANT', 'light'], ['en', 'EN', 'dark']] as const) {
    await page.emulateMedia({ colorScheme: theme });
    // whoever is signed in reads in their own language, whatever the browser showed last
    await instance.ask('mutation ($locale: Locale!) { setMyLocale(locale: $locale) { locale } }', { locale: apiName });
    await page.goto(`${instance.address}/raise`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('textarea')).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('textarea')).toHaveAttribute('aria-invalid', 'true');
    for (const row of await page.locator('.row-button').all()) await row.press('Enter');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.locator('textarea').fill('Paid online, cannot collect.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('h1')).toBeFocused();
    await expect(page.locator('.number')).toHaveText(/^UM-\d+$/);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});
