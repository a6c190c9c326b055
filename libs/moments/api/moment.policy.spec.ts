import { readFileSync } from 'node:fs';
import { givenAnInventory, type GivenItem } from '@app/journeys-api/given';
import { FileStore, newId, Severity } from '@app/shared-api';
import { type ApiClient, ApiError, testApp } from '@app/testing';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'graphql-ws';
import { ToldHow } from './told-how';
import { actorOf, givenMoments } from './given-a-moment';
import type { Moment } from './moment.entity';
import { LiveMoments } from './moment.live';
import { MomentAction } from './moment.states';
import { type Standing, grants } from './moment.standings';
import { Moments } from './moments.service';
import { Offers } from './offers.service';
import { NOTE, secretsOf, throughEveryDoor, uploadPhoto, withCustomer } from './spec-doors';
import { Writing } from './writing.service';

const app = await testApp();
const given = givenMoments(app);
const sockets: Client[] = [];
afterAll(() => Promise.all(sockets.map((socket) => socket.dispose())));

type Who = { id: string };

/** A moment that somebody holds, and the viewer in question. */
interface Scene {
  viewer: Who;
  moment: Moment;
  holder: Who;
  offerId?: string;
  /** Lets nobody hold it any more, where that is what makes somebody what they are. */
  letGo?: () => Promise<void>;
}

const accept = (who: Who, offerId: string) => app.get(Offers).accept(actorOf(who), offerId);
const offer = async (from: Who, moment: Moment, to: { departmentId?: string; personId?: string }): Promise<string> =>
  (await app.get(Offers).offer(actorOf(from), { clientKey: newId(), momentId: moment.id, reason: 'Yours', ...to })).openOffer!.id;

/** The scenes in which somebody is this, and nothing more than they have to be. */
const scenes: Record<Standing | 'administrator', () => Promise<Scene>> = {
  raiser: async () => {
    const viewer = await given.person();
    return { viewer, ...(await given.held({ ...withCustomer, raisedBy: viewer })) };
  },
  mergedRaiser: async () => {
    const viewer = await given.person();
    const { moment, holder } = await given.held(withCustomer);
    const gone = await given.raised({ raisedBy: viewer, department: moment.department! });
    await app.get(Moments).merge(actorOf(holder), { momentId: gone.id, intoId: moment.id });
    return { viewer, moment, holder };
  },
  holder: async () => {
    const viewer = await given.person({ department: await given.department() });
    const { moment, offerId } = await given.offered({ ...withCustomer, toPerson: viewer });
    await accept(viewer, offerId);
    return { viewer, moment, holder: viewer };
  },
  actsForHolder: async () => {
    const viewer = await given.person();
    const department = await given.department({ receivers: [viewer] });
    const { moment } = await given.held(withCustomer);
    await app.db.query(`UPDATE moment SET holder_person_id = NULL, holder_department_id = $2 WHERE id = $1`, [moment.id, department.id]);
    return { viewer, moment, holder: viewer };
  },
  headOfHolder: async () => {
    const viewer = await given.person();
    const coordinator = await given.person({ department: await given.department({ head: viewer }) });
    const moment = await given.raised(withCustomer);
    await given.coordinator(coordinator, moment.department!);
    await app.get(Moments).takeUp(actorOf(coordinator), { momentId: moment.id });
    return { viewer, moment, holder: coordinator };
  },
  responder: async () => {
    const viewer = await given.person();
    const { moment, holder } = await given.held(withCustomer);
    await app.db.query(`INSERT INTO responder (moment_id, person_id, joined_at) VALUES ($1, $2, now())`, [moment.id, viewer.id]);
    return { viewer, moment, holder };
  },
  offeredPerson: async () => {
    const viewer = await given.person({ department: await given.department() });
    return { viewer, ...(await given.offered({ ...withCustomer, toPerson: viewer })) };
  },
  receiver: async () => {
    const viewer = await given.person();
    return { viewer, ...(await given.offered({ ...withCustomer, to: await given.department({ receivers: [viewer] }) })) };
  },
  opener: async () => {
    const to = await given.department();
    const viewer = await given.person({ department: to });
    const scene = await given.offered({ ...withCustomer, to });
    await app.get(Offers).openOffer(actorOf(viewer), scene.offerId);
    return { viewer, ...scene };
  },
  member: async () => {
    const to = await given.department();
    const viewer = await given.person({ department: to });
    return { viewer, ...(await given.offered({ ...withCustomer, to })) };
  },
  aboveLapse: async () => {
    const viewer = await given.person();
    const above = await given.department({ receivers: [viewer] });
    const scene = await given.offered({ ...withCustomer, severity: Severity.CRITICAL, to: await given.department({ parent: above }) });
    app.clock.advance(15 * 60_000);
    await app.engine.cycle();
    return { viewer, moment: scene.moment, holder: scene.holder };
  },
  managerOfRaiser: async () => {
    const viewer = await given.person();
    return { viewer, ...(await given.held({ ...withCustomer, raisedBy: await given.person({ manager: viewer }) })) };
  },
  letGo: async () => {
    const viewer = await given.person({ department: await given.department() });
    const { moment, offerId } = await given.offered({ ...withCustomer, toPerson: viewer });
    await accept(viewer, offerId);
    const next = await given.person({ department: await given.department() });
    await accept(next, await offer(viewer, moment, { personId: next.id }));
    return { viewer, moment, holder: next };
  },
  coordinator: async () => {
    const root = await given.department();
    const department = await given.department({ parent: root });
    const viewer = await given.person({ roles: [{ coordinates: root }] });
    return { viewer, ...(await given.held({ ...withCustomer, department })) };
  },
  standIn: async () => {
    const viewer = await given.person();
    const department = await given.department({ parent: await given.department({ head: viewer }) });
    const { moment, holder } = await given.held({ ...withCustomer, department });
    const letGo = async (): Promise<void> => {
      await app.db.query(`DELETE FROM role_grant WHERE person_id = $1`, [holder.id]);
      await app.db.query(`UPDATE moment SET state = 'raised', holder_person_id = NULL, holder_department_id = NULL WHERE id = $1`, [moment.id]);
    };
    return { viewer, moment, holder, letGo };
  },
  programmeLead: async () => ({ viewer: await given.person({ roles: ['programmeLead'] }), ...(await given.held(withCustomer)) }),
  administrator: async () => ({ viewer: await given.person({ roles: ['administrator'] }), ...(await given.held(withCustomer)) }),
};

/** The README's table: the one that people read is the one that runs. */
const rows = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 8)
  .slice(2)
  .map(([, who, ...rest]) => ({ who: who!, know: rest[0] === 'yes', read: rest[1] === 'yes', contact: rest[2] === 'yes', notes: rest[3] === 'yes', acts: rest[4] === '–' ? [] : rest[4]!.split(', ') }));
const sceneFor = (who: string): (() => Promise<Scene>) => {
  const name = (Object.keys(grants) as Standing[]).find((standing) => grants[standing].who === who);
  return scenes[name ?? 'administrator'];
};

interface Seen {
  what: string;
  customer: { contact: string } | null;
  notes: Array<{ text: string }> | null;
  viewerCan: string[];
}

const see = async (client: ApiClient, { id }: Who): Promise<Seen | null> =>
  (await client.query<{ moment: Seen | null }>(`query ($id: ID!) { moment(id: $id) { what customer { contact } notes { text } viewerCan } }`, { id })).moment;

/** Whether a live screen of theirs hears of the moment when it comes back. */
async function hears(client: ApiClient, after: string, { id }: Who, expected: boolean): Promise<boolean> {
  const socket = await client.socket();
  sockets.push(socket);
  const heard: string[] = [];
  await app.tail.catchUp();
  const stop = socket.subscribe<{ momentChanged: { momentIds: string[] } }>(
    { query: `subscription ($after: String) { momentChanged(after: $after) { momentIds } }`, variables: { after } },
    { next: ({ data }) => void heard.push(...data!.momentChanged.momentIds), error: (error) => expect(error).toBeUndefined(), complete: () => undefined },
  );
  // What was missed comes before anything else: once somebody watches, they have it or never get it.
  await until(() => app.get(LiveMoments).size > 0 && (!expected || heard.includes(id)));
  await new Promise((done) => setTimeout(done, 20));
  stop();
  await until(() => app.get(LiveMoments).size === 0);
  return heard.includes(id);
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !holds(); i++) await new Promise((done) => setTimeout(done, 10));
}

const version = async ({ id }: Who): Promise<number> => (await app.db.query<{ version: number }>(`SELECT version FROM moment WHERE id = $1`, [id]))[0]!.version;

/** Another moment, with which the viewer may do everything. */
async function heldBy(viewer: Who): Promise<Who> {
  const moment = await given.raised();
  await app.db.query(`UPDATE moment SET state = 'accepted', holder_person_id = $2, holder_since = now(), tell_at = NULL WHERE id = $1`, [moment.id, viewer.id]);
  return moment;
}

/** Somewhere in the inventory where a moment can have happened. */
let known: Promise<GivenItem> | undefined;
const stage = async (): Promise<string> => (await (known ??= givenAnInventory(app).stage())).id;

/** Every action as a mutation that would be valid. */
async function attempt(client: ApiClient, action: MomentAction, { viewer, moment, offerId = newId() }: Scene): Promise<unknown> {
  const momentId = moment.id;
  const byOffer = { accept: 'acceptOffer(offerId: $id) { __typename }', decline: 'declineOffer(offerId: $id, reason: "No")', open_offer: 'openOffer(offerId: $id) { id }', take_back: 'takeBackOffer(offerId: $id) { id }' } as Record<string, string>;
  if (byOffer[action]) return client.query(`mutation ($id: ID!) { ${byOffer[action]} }`, { id: offerId });
  const now = await version(moment);
  const inputs: Record<string, [field: string, type: string, input: object]> = {
    take_up: ['takeUp', 'MomentInput', {}],
    change: ['changeMoment', 'ChangeMomentInput', { version: now, severity: 'LOW' }],
    offer: ['offer', 'OfferInput', { clientKey: newId(), departmentId: moment.department!.id, reason: 'Yours' }],
    join: ['join', 'MomentInput', {}],
    leave: ['leave', 'MomentInput', {}],
    note: ['addNote', 'AddNoteInput', { clientKey: newId(), text: 'Seen' }],
    add: ['addNote', 'AddNoteInput', { clientKey: newId(), text: 'Seen' }],
    tell_customer: ['tellCustomer', 'TellCustomerInput', { clientKey: newId(), text: 'Soon', how: 'PHONE' }],
    resolve: ['resolve', 'ResolveInput', { version: now, resolution: 'Done' }],
    close: ['close', 'CloseInput', { version: now, notToldReason: 'No way to reach them' }],
    reopen: ['reopen', 'ReopenInput', { reason: 'Again' }],
    withdraw: ['withdraw', 'WithdrawInput', { reason: 'Settled' }],
    tie: ['tieMoment', 'TieInput', { itemId: await stage() }],
    merge: ['merge', 'MergeInput', { intoId: action === MomentAction.MERGE ? (await heldBy(viewer)).id : null }],
  };
  const [field, type, input] = inputs[action]!;
  return client.query(`mutation ($input: ${type}!) { ${field}(input: $input) { id } }`, { input: { momentId, ...input } });
}

describe('who may, as the README has it', () => {
  it('has a row for everybody', () => expect(rows.map(({ who }) => who)).toEqual([...Object.values(grants).map(({ who }) => who), 'an administrator, as such']));

  it.each(rows)('$who', async ({ who, know, read, contact, notes, acts }) => {
    const lead = await app.as(await given.person({ roles: ['programmeLead'] }));
    const { moments } = await lead.query<{ moments: { liveCursor: string } }>(`{ moments(first: 1) { liveCursor } }`);
    const scene = await sceneFor(who)();
    const { viewer, moment, holder } = scene;
    await app.get(Writing).addNote(actorOf(holder), { clientKey: newId(), momentId: moment.id, text: NOTE });
    const photo = await withPhoto(moment);
    await scene.letGo?.();
    await app.engine.cycle();
    const client = await app.as(viewer);

    const seen = await see(client, moment);
    expect({ read: seen !== null, contact: Boolean(seen?.customer), notes: Boolean(seen?.notes?.length) }).toEqual({ read, contact, notes });
    expect(await hears(client, moments.liveCursor, moment, know)).toBe(know);
    const doors = await throughEveryDoor(client, moment, photo);
    expect(doors).toMatchObject({ reads: every(doors.reads, read), readsContact: every(doors.readsContact, contact), readsNotes: every(doors.readsNotes, notes) });
    expect(doors.isTold && !know).toBe(false);
    expect(doors.told).not.toMatch(secretsOf(moment));

    // Whatever is not theirs is refused, and changes nothing.
    const before = await version(moment);
    const mayNow = new Set(seen ? seen.viewerCan.map((action) => action.toLowerCase()) : await whatOffersAllow(client, moment));
    for (const action of Object.values(MomentAction).filter((name) => !mayNow.has(name) && !(name === 'note' && mayNow.has('add')) && !(name === 'add' && mayNow.has('note')))) {
      const refusal = await attempt(client, action, scene).then(() => null, (error: unknown) => error);
      // Taking up what is theirs to read twice changes nothing either: opening what one reads is no refusal.
      if (action === MomentAction.OPEN_OFFER && refusal === null) continue;
      expect([action, refusal instanceof ApiError ? refusal.code : refusal]).toEqual([action, expect.stringMatching(know ? /^(NOT_FOUND|NOT_ALLOWED|WRONG_STATE)$/ : /^NOT_FOUND$/)]);
      expect(JSON.stringify((refusal as ApiError).answer)).not.toMatch(secretsOf(moment));
    }
    expect(await version(moment)).toBe(before);
    expect([...(await everythingTheyMay(client, scene, mayNow))].sort()).toEqual([...acts].sort());
  });
});

/** The moment with a photo. */
async function withPhoto(moment: Moment): Promise<string> {
  const fileId = await uploadPhoto(await app.as(moment.raiser!));
  await app.get(FileStore).attach(actorOf(moment.raiser!), [fileId], 'moment', moment.id);
  await app.db.query(`INSERT INTO moment_file (moment_id, file_id, position) VALUES ($1, $2, 0)`, [moment.id, fileId]);
  return fileId;
}

const every = (doors: object, open: boolean): Record<string, boolean> => Object.fromEntries(Object.keys(doors).map((door) => [door, open]));

/** What somebody may do with an offer whose moment they do not read. */
async function whatOffersAllow(client: ApiClient, moment: Moment): Promise<string[]> {
  const { offersToUs } = await client.query<{ offersToUs: { nodes: Array<{ momentId: string; what: string | null; reason: string | null }> } }>(`{ offersToUs { nodes { momentId what reason } } }`);
  const offered = offersToUs.nodes.find(({ momentId }) => momentId === moment.id);
  if (!offered) return [];
  expect(offered).toMatchObject({ what: null, reason: null });
  return ['open_offer', 'accept', 'decline'];
}

/** Leads the moment through its states, and gathers what the viewer may do on the way. */
async function everythingTheyMay(client: ApiClient, { viewer, moment, holder, offerId, letGo }: Scene, now: Set<string>): Promise<Set<string>> {
  const may = new Set(now);
  const inWords = (): Set<string> => new Set([...may].map((action) => action.replaceAll('_', ' ')));
  // In any other state they are nobody to it.
  if (letGo) return inWords();
  const gather = async (which: Who = moment): Promise<void> => (await see(client, which))?.viewerCan.forEach((action) => may.add(action.toLowerCase()));
  const by = actorOf(holder);
  if (!offerId) {
    const open = await offer(holder, moment, { departmentId: (await given.department()).id });
    await gather();
    await app.get(Offers).takeBack(by, open);
  }
  await app.get(Moments).resolve(by, { momentId: moment.id, version: await version(moment), resolution: 'Done' });
  await gather();
  await app.get(Writing).tellCustomer(by, { clientKey: newId(), momentId: moment.id, text: 'Done', how: ToldHow.PHONE });
  await app.get(Moments).close(by, { momentId: moment.id, version: await version(moment) });
  await gather();
  // And another one in the same place, which nobody holds.
  const raiser = moment.raiser!;
  await gather(await given.raised({ raisedBy: raiser, department: moment.department! }));
  expect(viewer.id).toBeTruthy();
  return inWords();
}
