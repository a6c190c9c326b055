import { givenPeople } from '@app/people-api';
import { newId } from '@app/shared-api';
import { type ApiClient, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenAnInventory } from './given-an-inventory';

const app = await testApp();
const people = givenPeople(app);
const given = givenAnInventory(app);
let lead: ApiClient;

interface Change {
  cursor: string;
  itemIds: string[];
  reset: boolean;
}

const WATCH = 'subscription ($after: String) { inventoryChanged(after: $after) { cursor itemIds reset } }';
const edit = (...edits: object[]) => lead.query(`mutation ($input: EditInventoryInput!) { editInventory(input: $input) { items { id } } }`, { input: { edits } });

/** A screen that watches, with what it hears. */
async function watching(after?: string): Promise<{ next: () => Promise<Change>; leave: () => Promise<unknown> }> {
  const socket = await lead.socket();
  const stream = socket.iterate<{ inventoryChanged: Change }>({ query: WATCH, variables: { after } });
  return { next: async () => (await stream.next()).value.data.inventoryChanged, leave: async () => socket.dispose() };
}
/** The place in the ledger that a picture was read at. */
const placeOf = async (id: string) => (await lead.query<{ neighbours: { cursor: string } }>('query ($id: ID!) { neighbours(id: $id, steps: 1) { cursor } }', { id })).neighbours.cursor;

beforeAll(async () => {
  lead = await app.as(await people.person({ roles: ['programmeLead'] }));
});

describe('watching the inventory', () => {
  it('hears which items change: a link changes both its ends, a container takes its content along', async () => {
    const [stage, capability] = [await given.stage(), await given.capability()];
    const activity = await given.activity({ in: stage });
    const screen = await watching(await placeOf(stage.id));
    await edit({ link: { fromId: activity.id, toId: capability.id } });
    expect((await screen.next()).itemIds.sort()).toEqual([activity.id, capability.id].sort());
    await edit({ remove: { id: stage.id, version: 1 } });
    // what fell between reading and watching may come twice, also together with what comes next
    let heard = await screen.next();
    while (!heard.itemIds.includes(stage.id)) heard = await screen.next();
    expect(heard.itemIds).toEqual(expect.arrayContaining([activity.id, stage.id]));
    await screen.leave();
  });

  it('who was away hears what was missed, and nothing of before', async () => {
    const capability = await given.capability();
    await edit({ change: { id: capability.id, version: 1, name: 'Before' } });
    await app.tail.catchUp();
    const place = await placeOf(capability.id);
    const missed = newId();
    await edit({ add: { id: missed, kind: 'CAPABILITY', name: 'Meanwhile' } });
    const screen = await watching(place);
    expect(await screen.next()).toMatchObject({ itemIds: [missed], reset: false });
    await screen.leave();
  });

  it('does not keep the API from stopping', async () => {
    const screen = await watching(await placeOf((await given.capability()).id));
    const nothing = screen.next().catch(() => 'over');
    await app.nest.close();
    expect(await nothing).toBeDefined();
  });
});
