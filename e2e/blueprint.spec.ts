import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { administrator, type Instance, startInstance } from './instance';
import { card, columnOf, drag } from './on-the-blueprint';
import { expectFinished } from './screens';

let instance: Instance;
let journeyId: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  instance = await startInstance();
  journeyId = await buying(instance);
});
test.afterAll(() => instance.stop());

/** A small journey with what stands behind it. */
async function buying({ ask }: Instance): Promise<string> {
  const edits: object[] = [];
  const add = (kind: string, name: string, more: object = {}): string => {
    const id = randomUUID();
    edits.push({ add: { id, kind, name, ...more } });
    return id;
  };
  const link = (fromId: string, toId: string): void => void edits.push({ link: { fromId, toId } });
  const journey = add('JOURNEY', 'Furnish a first home', { facts: { journey: { side: 'CUSTOMER', horizon: 'CURRENT', persona: 'Young family' } } });
  const selling = add('JOURNEY', 'A day in the store', { facts: { journey: { side: 'EMPLOYEE', horizon: 'CURRENT', persona: 'Seller' } } });
  const [look, choose, pay, receive] = ['Look around', 'Choose', 'Pay', 'Receive'].map((name) => add('STAGE', name, { parentId: journey }));
  const [advise, till, break_] = ['Advise', 'At the till', 'Breaks'].map((name) => add('STAGE', name, { parentId: selling }));
  link(advise!, choose!);
  link(till!, pay!);
  add('TOUCHPOINT', 'Room on the web site', { parentId: look });
  add('TOUCHPOINT', 'Talk with a seller', { parentId: choose, facts: { touchpoint: { channel: 'IN_PERSON', weight: 'MOMENT_THAT_MATTERS', emotion: 2, emotionEvidence: 'ASSUMED' } } });
  const { departments } = await ask<{ departments: { nodes: Array<{ id: string }> } }>('{ departments(first: 1) { nodes { id } } }');
  const led = { departments: [{ departmentId: departments.nodes[0]!.id, part: 'LEAD' }] };
  const plan = add('ACTIVITY', 'Plan a room', { parentId: advise, facts: { activity: { minutesPerCase: 40 } }, ...led });
  const take = add('ACTIVITY', 'Take the payment', { parentId: till, ...led });
  add('ACTIVITY', 'Answer questions about delivery', { parentId: receive });
  add('ACTIVITY', 'Swap a shift', { parentId: break_ });
  const planning = add('CAPABILITY', 'Room planning');
  const payments = add('CAPABILITY', 'Card payments');
  const planner = add('APPLICATION', 'Room planner 3D');
  const tills = add('APPLICATION', 'Till system');
  link(plan, planning);
  link(plan, planner);
  link(take, payments);
  link(take, tills);
  const hangs = add('PAIN_POINT', 'The planner loses drawings when it is closed');
  link(hangs, planner);
  link(add('OPPORTUNITY', 'Save drawings by themselves'), hangs);
  await ask('mutation ($input: EditInventoryInput!) { editInventory(input: $input) { items { id } } }', { input: { edits } });
  return journey;
}

async function signIn(page: Page): Promise<void> {
  await page.goto(instance.address);
  await page.getByRole('textbox', { name: 'E-mail' }).fill(administrator.email);
  await page.getByLabel('Password', { exact: true }).fill(administrator.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toBeHidden();
}

test('a blueprint is changed with the mouse, and every step can be taken back', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page);
  await page.goto(`${instance.address}/journeys/${journeyId}/blueprint`);
  await expect(card(page, 'Plan a room')).toBeVisible();
  await expectFinished(page, 'blueprint');

  const before = await columnOf(page, 'Answer questions about delivery');
  await drag(page, 'Answer questions about delivery', 'Room on the web site');
  await expect.poll(() => columnOf(page, 'Answer questions about delivery')).not.toBe(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => columnOf(page, 'Answer questions about delivery')).toBe(before);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => columnOf(page, 'Answer questions about delivery')).not.toBe(before);

  // several go together, and come back together
  const two = ['Plan a room', 'Take the payment'];
  const columns = () => Promise.all(two.map((name) => columnOf(page, name)));
  const [planned, paid] = await columns();
  for (const name of two) await card(page, name).click({ modifiers: ['Shift'] });
  await expect(page.getByRole('region', { name: '2 selected' })).toBeVisible();
  await drag(page, 'Take the payment', 'Advise');
  await expect.poll(columns).toEqual([planned, planned]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(columns).toEqual([planned, paid]);
  // one's own changes are no news
  await expect(page.getByText(/^Somebody changed/)).toBeHidden();
});

test('what is drawn is linked by a line, filtered, found and taken along', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page);
  await page.goto(`${instance.address}/journeys/${journeyId}/blueprint`);
  await card(page, 'Swap a shift').click();
  await expect(page).toHaveURL(/item=/);
  const from = card(page, 'Plan a room').locator('.react-flow__handle.source');
  await card(page, 'Plan a room').hover();
  const [start, end] = [await from.boundingBox(), await card(page, 'Card payments').locator('.react-flow__handle-left').boundingBox()];
  await page.mouse.move(start!.x + 5, start!.y + 5);
  await page.mouse.down();
  await page.mouse.move(end!.x + 5, end!.y + 5, { steps: 12 });
  await page.mouse.up();
  await expect(page.getByText('Linked', { exact: true }).first()).toBeVisible();
  await card(page, 'Plan a room').click();
  await expect(page.locator('.react-flow__edge.is-selected')).toHaveCount(3);

  await page.getByRole('button', { name: 'Department' }).click();
  await page.getByRole('menuitemradio', { name: 'Lindenhof' }).click();
  await expect(card(page, 'Swap a shift')).toBeHidden();
  await expect(card(page, 'Plan a room')).toBeVisible();
  await page.getByRole('button', { name: 'Lindenhof' }).click();
  await page.getByRole('menuitemradio', { name: 'All departments' }).click();
  await page.getByPlaceholder('Find on the blueprint').fill('swap');
  await page.getByRole('option', { name: /Swap a shift/ }).click();
  await expect(card(page, 'Swap a shift')).toBeInViewport();

  for (const [words, ending, begins] of [['Picture (PNG)', 'png', '\x89PNG'], ['Drawing (SVG)', 'svg', '<svg '], ['For print, A3 (PDF)', 'pdf', '%PDF-']] as const) {
    await page.getByRole('button', { name: 'Take along' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: words }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe(`Furnish a first home.${ending}`);
    const bytes = readFileSync(await file.path());
    expect(bytes.toString('latin1', 0, begins.length)).toBe(begins);
    expect(bytes.length).toBeGreaterThan(5_000);
    if (process.env['PICTURES']) await file.saveAs(`test-results/screens/blueprint/taken.${ending}`);
  }
});

test('two change it at once and see each other’s changes', async ({ page, browser }) => {
  await signIn(page);
  await page.goto(`${instance.address}/journeys/${journeyId}/blueprint`);
  await expect(card(page, 'Till system')).toBeVisible();
  const other = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await signIn(other);
  await other.goto(`${instance.address}/journeys/${journeyId}/blueprint`);
  const before = await columnOf(other, 'Swap a shift');
  await drag(other, 'Swap a shift', 'At the till');
  await expect.poll(() => columnOf(other, 'Swap a shift')).not.toBe(before);
  // the first sees it by itself; what the second did since cannot be taken back over it
  await expect.poll(() => columnOf(page, 'Swap a shift')).not.toBe(before);
  const { inventoryItems } = await instance.ask<{ inventoryItems: { nodes: Array<{ id: string; version: number }> } }>('{ inventoryItems(kind: ACTIVITY, words: "swap") { nodes { id version } } }');
  await instance.ask('mutation ($input: EditInventoryInput!) { editInventory(input: $input) { items { id } } }', { input: { edits: [{ change: { ...inventoryItems.nodes[0]!, name: 'Swap a shift with a colleague' } }] } });
  await expect(card(page, 'Swap a shift with a colleague')).toBeVisible();
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(other.getByText('cannot be taken back any more').first()).toBeVisible();
  await other.context().close();
});

test('the same as a table, by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page);
  await page.goto(`${instance.address}/journeys/${journeyId}/blueprint?as=table`);
  await expect(page.getByRole('columnheader', { name: 'Pay' })).toBeVisible();
  await expectFinished(page, 'blueprint-table');
  const item = (name: string) => page.getByRole('button', { name: new RegExp(`^[A-Z][a-z ]+, ${name}`) });
  await item('Talk with a seller').focus();
  await page.keyboard.press('ArrowDown');
  await expect(item('Advise').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(item('At the till').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(item('Take the payment')).toHaveAttribute('aria-pressed', 'true');
  // what can be done with one item, its panel has
  const panel = page.getByRole('complementary', { name: 'Take the payment' });
  await panel.getByRole('button', { name: 'More' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Move', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Clear' }).press('Enter');
  await page.keyboard.type('Advise');
  await expect(page.locator('[data-combobox-selected]').filter({ hasText: 'Advise' })).toBeVisible();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Move', exact: true }).press('Enter');
  await expect(page.getByText('Take the payment was moved').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taken back').first()).toBeVisible();
});
