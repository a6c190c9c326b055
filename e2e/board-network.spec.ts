import { expect, type Page, type Request, test } from '@playwright/test';
import type { Ask } from './instance';
import { deskSize, type Lindenhof, lineOf, open, raise, signIn, startLindenhof } from './lindenhof';
import { Network } from './phone';
import { expectAccessible, expectFinished } from './screens';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

/** How many are open before the first event. */
const before = 1_000;
/** The head of the board. */
const countOf = (open: number) => board.getByText(`${open.toLocaleString('en')} open in Stores`, { exact: false });

let lindenhof: Lindenhof;
let network: Network;
let board: Page;
let mia: Ask;
let carla: Ask;

test.beforeAll(async ({ browser }) => {
  lindenhof = await startLindenhof();
  network = await Network.to(lindenhof.port);
  mia = await lineOf(lindenhof, lindenhof.mia);
  carla = await lineOf(lindenhof, lindenhof.carla);
  const baskets = Array.from({ length: before }, (_, count) => count + 1);
  // ten at a time
  await Promise.all(Array.from({ length: 10 }, async () => {
    for (let basket = baskets.shift(); basket; basket = baskets.shift()) await raise(mia, `Before: the customer with basket ${basket} waits.`, { severity: 'LOW' });
  }));
  board = await open(browser, deskSize);
  await board.goto(network.address);
  await signIn(board, lindenhof.carla);
  await board.goto(`${network.address}/moments`);
  await expect(countOf(before)).toBeVisible();
  await expect(board.getByText('Live', { exact: true })).toBeVisible();
  await expect(rowsOf('Before').first()).toBeVisible();
  await board.waitForLoadState('networkidle');
});
test.afterAll(async () => {
  network.close();
  await lindenhof.stop();
});

const rows = () => board.getByRole('grid', { name: 'Urgent moments' }).locator('tbody').getByRole('row');
const rowsOf = (words: string) => rows().filter({ hasText: words });

interface Taken {
  operation: string;
  bytes: number;
}

const isOfBoard = (operation: string) => operation.startsWith('BoardChanges');

/** What the board asked for, and how large the answers were. */
function requestsOf(page: Page) {
  const asked: Request[] = [];
  const operationOf = (request: Request) => (request.postDataJSON() as { operationName: string }).operationName;
  page.on('requestfinished', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/graphql')) asked.push(request);
  });
  return {
    taken: async (): Promise<Taken[]> => {
      // the row may be there before Playwright hears that its request is finished
      await expect.poll(() => asked.some((request) => isOfBoard(operationOf(request)))).toBe(true);
      const taken = asked.splice(0);
      return Promise.all(taken.map(async (request) => {
        const { responseBodySize, responseHeadersSize } = await request.sizes();
        return { bytes: responseBodySize + responseHeadersSize, operation: operationOf(request) };
      }));
    },
  };
}

test('one event costs the board one small request', async () => {
  const requests = requestsOf(board);
  await raise(mia, 'Alone: the till shows no price.');
  await expect(rowsOf('Alone: the till shows no price.')).toHaveCount(1);
  await expect(countOf(before + 1)).toBeVisible();
  expectSmall(await requests.taken(), 1);
  // however long the five take: the board hears of them together
  network.delay();
  await Promise.all(Array.from({ length: 5 }, (_, count) => raise(mia, `Burst ${count + 1}: the shelf is empty.`)));
  network.deliver();
  await expect(rowsOf('Burst')).toHaveCount(5);
  await expect(countOf(before + 6)).toBeVisible();
  expectSmall(await requests.taken(), 2);
});

/** The board asks once a batch; the number beside Today may be asked besides, since Carla is told. */
function expectSmall(requests: readonly Taken[], most: number): void {
  const ofBoard = requests.filter(({ operation }) => isOfBoard(operation));
  expect(ofBoard.length, 'requests of the board').toBeLessThanOrEqual(most);
  expect(requests.filter((request) => !ofBoard.includes(request) && request.operation !== 'WaitingCount')).toEqual([]);
  for (const { operation, bytes } of requests) expect(bytes, operation).toBeLessThanOrEqual(5_000);
}

test('what happens while the network is away is on the board when it is back: all of it, and once', async () => {
  network.cut();
  await expect(board.getByText('Reconnecting', { exact: true })).toBeVisible();
  const meanwhile = await Promise.all(Array.from({ length: 12 }, (_, count) => raise(mia, `Meanwhile ${count + 1}: the lift does not come.`, { severity: 'CRITICAL' })));
  const [taken, given] = meanwhile;
  await carla('mutation ($input: MomentInput!) { takeUp(input: $input) { id } }', { input: { momentId: taken!.id } });
  await mia('mutation ($input: WithdrawInput!) { withdraw(input: $input) { id } }', { input: { momentId: given!.id, reason: 'It came after all.' } });
  await expect(rowsOf('Meanwhile')).toHaveCount(0);
  await expectFinished(board, 'reconnecting');
  const requests = requestsOf(board);
  network.mend();
  await expect(board.getByText('Live', { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(rowsOf('Meanwhile')).toHaveCount(11);
  await expect(rowsOf('Meanwhile 2:')).toHaveCount(0);
  await expect(rowsOf('Meanwhile 1:')).toContainText('accepted');
  await expect(countOf(before + 17)).toBeVisible();
  const caughtUp = (await requests.taken()).filter(({ operation }) => isOfBoard(operation));
  expect(caughtUp.length, 'requests to catch up').toBeLessThanOrEqual(2);
  await expectNothingDoubled();
});

test('cut and mended again and again, in the middle of a stream of events', async () => {
  const raised: string[] = [];
  for (let round = 1; round <= 3; round++) {
    const stream = (async () => {
      for (let count = 1; count <= 6; count++) {
        const words = `Stream ${round}.${count}: no card is taken.`;
        await raise(mia, words);
        raised.push(words);
      }
    })();
    network.cut();
    await expect(board.getByText('Reconnecting', { exact: true })).toBeVisible();
    network.mend();
    await stream;
    await expect(board.getByText('Live', { exact: true })).toBeVisible({ timeout: 30_000 });
  }
  await expect(rowsOf('Stream')).toHaveCount(raised.length);
  await expect(countOf(before + 17 + raised.length)).toBeVisible();
  await expectNothingDoubled();
  await expectFinished(board, 'caught-up');
});

test('who is away for long with the pointer in the list finds it where it was, and is told what is new', async () => {
  const firstNumber = async () => /UM-\d+/.exec((await rows().first().textContent()) ?? '')?.[0];
  const first = await firstNumber();
  await rows().nth(3).hover();
  network.cut();
  await expect(board.getByText('Reconnecting', { exact: true })).toBeVisible();
  for (let count = 1; count <= 3; count++) await raise(mia, `Under the pointer ${count}.`);
  network.mend();
  const isNew = board.getByRole('button', { name: /^3 new/ });
  await expect(isNew).toBeVisible({ timeout: 30_000 });
  expect(await firstNumber()).toBe(first);
  await expectAccessible(board);
  await isNew.click();
  await expect(rowsOf('Under the pointer')).toHaveCount(3);
});

async function expectNothingDoubled(): Promise<void> {
  const numbers = (await rows().allTextContents()).map((text) => /UM-\d+/.exec(text)?.[0]);
  expect(numbers).toEqual([...new Set(numbers)]);
}
