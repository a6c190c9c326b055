import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { administrator } from './instance';
import { deskSize, type Lindenhof, open, phoneSize, signIn, startLindenhof } from './lindenhof';
import { expectFinished } from './screens';

let lindenhof: Lindenhof;
test.beforeAll(async () => void (lindenhof = await startLindenhof()));
test.afterAll(() => lindenhof.stop());

const edit = (...edits: object[]) => lindenhof.ask('mutation ($input: EditInventoryInput!) { editInventory(input: $input) { items { id } } }', { input: { edits } });
const application = (name: string, ownerId: string | null, facts: object = {}) => ({ add: { id: randomUUID(), kind: 'APPLICATION', name, ownerId, facts: { application: facts } } });

/** The ninety days after which an owner is asked are over. */
async function ninetyDaysPass(): Promise<void> {
  const db = new pg.Client({ connectionString: lindenhof.databaseUrl });
  await db.connect();
  await db.query(`UPDATE inventory_item SET confirm_due_at = now() - interval '1 hour', confirm_pass_at = now() + interval '335 hours' WHERE confirm_due_at IS NOT NULL`);
  await db.end();
}

test('an owner confirms on a phone and says what is not theirs; the other accepts; two states of the inventory are compared', async ({ browser }) => {
  test.setTimeout(180_000);
  const { mia, dora } = lindenhof;
  const [till, planner, gone] = [application('Till', mia.id, { lifecycle: 'ACTIVE', functionalFit: 3, technicalFit: 2 }), application('Route planner', mia.id), application('Card terminals', null)];
  const returns = { add: { id: randomUUID(), kind: 'CAPABILITY', name: 'Take goods back', ownerId: mia.id } };
  await edit(till, planner, gone, returns, { link: { fromId: till.add.id, toId: returns.add.id } });

  const desk = await open(browser, deskSize);
  await desk.goto(lindenhof.address);
  await signIn(desk, administrator);
  await desk.goto(`${lindenhof.address}/inventory/snapshots`);
  await expectFinished(desk, 'snapshots-none');
  await desk.getByRole('button', { name: 'Take a snapshot' }).first().click();
  await desk.getByLabel('Name').fill('Before the peak season');
  await expectFinished(desk, 'snapshot-take');
  await desk.getByRole('button', { name: 'Take it' }).click();
  await expect(desk.getByRole('gridcell', { name: 'Before the peak season', exact: true })).toBeVisible();
  await ninetyDaysPass();

  const phone = await open(browser, phoneSize);
  await phone.goto(lindenhof.address);
  await signIn(phone, mia);
  await expect(phone.getByText('Is “Till” still true?')).toBeVisible();
  await expectFinished(phone, 'today-owner');
  await phone.getByRole('button', { name: 'Still true: Till' }).click();
  await expect(phone.getByText('Is “Till” still true?')).toHaveCount(0);
  await expect(phone.getByText('Is “Take goods back” still true?')).toBeVisible();

  await phone.getByRole('button', { name: 'Something else about Route planner' }).click();
  await phone.getByRole('menuitem', { name: 'Not mine: ask somebody' }).click();
  await phone.getByLabel('Who', { exact: true }).fill('Dora');
  await phone.getByRole('option', { name: /Dora Lind/ }).click();
  await phone.getByLabel('Why them').fill('Delivery plans all routes since spring.');
  await expectFinished(phone, 'offer-dialog');
  await phone.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(phone.getByText('Is “Route planner” still true?')).toHaveCount(0);
  await phone.goto(`${lindenhof.address}/inventory/item/${till.add.id}`);
  await expect(phone.getByText(/^Confirmed .* by Mia Okafor$/)).toBeVisible();
  await phone.goto(`${lindenhof.address}/inventory/upkeep`);
  await expect(phone.getByText('Dora Lind: no answer yet')).toBeVisible();
  await expectFinished(phone, 'upkeep-owner');

  const doras = await open(browser, deskSize);
  await doras.goto(lindenhof.address);
  await signIn(doras, dora);
  await expect(doras.getByRole('link', { name: 'Mia Okafor asks whether “Route planner” is yours', exact: true })).toBeVisible();
  await expectFinished(doras, 'today-asked');
  await doras.goto(`${lindenhof.address}/inventory/upkeep`);
  await expect(doras.getByText('Delivery plans all routes since spring.', { exact: false })).toBeVisible();
  await doras.getByRole('button', { name: 'Not mine: Route planner' }).click();
  await expectFinished(doras, 'decline-dialog');
  await doras.keyboard.press('Escape');
  await doras.getByRole('button', { name: 'It is mine: Route planner' }).click();
  await expect(doras.getByText('“Route planner” is yours now').first()).toBeVisible();

  await edit(application('Voice assistant', dora.id), { change: { id: till.add.id, version: 1, facts: { application: { lifecycle: 'PHASE_OUT' } } } }, { remove: { id: gone.add.id, version: 1 } });
  await desk.getByRole('gridcell', { name: 'Before the peak season', exact: true }).click();
  await expect(desk.getByText('Voice assistant')).toBeVisible();
  const routes = desk.locator('[class*="line"]').filter({ hasText: 'Route planner' }).first();
  await expect(routes).toContainText('Mia Okafor');
  await expect(routes).toContainText('Dora Lind');
  await expectFinished(desk, 'comparison');

  await desk.goto(`${lindenhof.address}/inventory/quality`);
  await desk.getByRole('button', { name: /^Applications, Complete: / }).click();
  await expect(desk.getByText('Not said yet', { exact: false }).first()).toBeVisible();
  await expectFinished(desk, 'quality-kinds');
  await desk.goto(`${lindenhof.address}/inventory/quality?by=department`);
  await expect(desk.getByRole('rowheader', { name: 'Delivery' })).toBeVisible();
  await expectFinished(desk, 'quality-departments');
});
