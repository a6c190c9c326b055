import { randomUUID } from 'node:crypto';
import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { type Ask, caller, type Instance, type InstanceOptions, startInstance } from './instance';

/** Somebody at Lindenhof who signs in at a desk. */
export interface Colleague {
  id: string;
  name: string;
  number: string;
  email: string;
  password: string;
}

/** The retailer in these stories: a store with a checkout, those who watch over its moments, and two departments that are asked for help. */
export interface Lindenhof extends Instance {
  departments: Record<'stores' | 'checkout' | 'payments' | 'delivery', string>;
  location: string;
  /** Stands at the checkout, and raises. */
  mia: Colleague;
  /** Coordinates the stores, and is Mia's manager. */
  carla: Colleague;
  /** Member of Payments, who is told what it is offered. */
  pavel: Colleague;
  /** Member of Delivery. */
  dora: Colleague;
}

/** The address that sheets name; stories open its path where the instance really is. */
export const publicUrl = 'https://throughline.lindenhof.example';

/** Starts an instance with Lindenhof in it. */
export async function startLindenhof(options: InstanceOptions = {}): Promise<Lindenhof> {
  const instance = await startInstance({ publicUrl, ...options });
  const { ask } = instance;
  const add = async <T extends string>(kind: T, input: Record<string, unknown>): Promise<string> => {
    const { added } = await ask<{ added: { id: string } }>(`mutation ($input: Add${kind}Input!) { added: add${kind}(input: $input) { id } }`, { input: { clientKey: randomUUID(), ...input } });
    return added.id;
  };
  const location = await add('Location', { code: 'RIV', name: 'Riverside store', timeZone: 'Europe/Berlin' });
  const stores = await add('Department', { code: 'STO', name: 'Stores' });
  const checkout = await add('Department', { code: 'CHK', name: 'Checkout', parentId: stores });
  const payments = await add('Department', { code: 'PAY', name: 'Payments' });
  const delivery = await add('Department', { code: 'DEL', name: 'Delivery' });
  const colleague = async (name: string, number: string, jobTitle: string, departmentId: string, managerId?: string): Promise<Colleague> => {
    const email = `${name.split(' ')[0]!.toLowerCase()}@lindenhof.example`;
    const id = await add('Person', { name, number, jobTitle, email, departmentId, locationId: location, managerId });
    const password = `${name} likes ${jobTitle}s`;
    await choosePassword(instance, id, password);
    return { id, name, number, email, password };
  };
  const carla = await colleague('Carla Brandt', '200418', 'Coordinator', stores);
  const mia = await colleague('Mia Okafor', '200417', 'Cashier', checkout, carla.id);
  const pavel = await colleague('Pavel Novák', '200419', 'Payment specialist', payments);
  const dora = await colleague('Dora Lind', '200420', 'Dispatcher', delivery);
  await ask('mutation ($input: RoleInput!) { grantRole(input: $input) { id } }', { input: { personId: carla.id, role: 'COORDINATOR', departmentId: stores } });
  await ask('mutation ($departmentId: ID!, $personIds: [ID!]!) { setReceivers(departmentId: $departmentId, personIds: $personIds) { id } }', { departmentId: payments, personIds: [pavel.id] });
  return { ...instance, departments: { stores, checkout, payments, delivery }, location, mia, carla, pavel, dora };
}

/** A printed sheet sets the first password, as it does for everybody. */
async function choosePassword({ ask, address }: Instance, personId: string, password: string): Promise<void> {
  const { printSheet } = await ask<{ printSheet: { url: string } }>('mutation ($personId: ID!) { printSheet(personId: $personId) { url } }', { personId });
  const input = { code: decodeURIComponent(printSheet.url.split('#')[1]!), pin: '480613', password };
  await caller(address)('mutation ($input: EnrolMyDeviceInput!) { enrolMyDevice(input: $input) { locale } }', { input });
}

/** Somebody's own line to the API, for what a story takes for granted. */
export async function lineOf({ address }: Instance, { email, password }: Pick<Colleague, 'email' | 'password'>): Promise<Ask> {
  const ask = caller(address);
  await ask('mutation ($input: SignInInput!) { signIn(input: $input) { locale } }', { input: { email, password } });
  return ask;
}

/** What stands at every raise of a story. */
export interface Raised {
  id: string;
  number: string;
}

/** Somebody raises, without a screen. */
export async function raise(ask: Ask, what: string, more: Record<string, unknown> = {}): Promise<Raised> {
  const input = { clientKey: randomUUID(), what, severity: 'HIGH', ...more };
  return (await ask<{ raise: Raised }>('mutation ($input: RaiseInput!) { raise(input: $input) { id number } }', { input })).raise;
}

export const phoneSize = { width: 360, height: 740 };
export const deskSize = { width: 1440, height: 900 };

/** A browser of one's own, at a desk or as a phone, that moves nothing for show. */
export async function open(browser: Browser, size: typeof phoneSize, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', ...options });
  return context.newPage();
}

/** Signs in at a desk, on the screen that is there. */
export async function signIn(page: Page, { email, password }: Pick<Colleague, 'email' | 'password'>): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}
