import { givenPeople, type GivenPerson } from '@app/people-api';
import { newId } from '@app/shared-api';
import type { ApiClient, TestApp } from '@app/testing';

/** How an item is kept, as a spec asks. */
export interface Upkeep {
  due: boolean;
  dueAt: string | null;
  orphaned: string | null;
  confirmedBy: { name: string } | null;
  passedTo: { name: string } | null;
  keptBy: { name: string } | null;
  offer: { id: string; cause: string; to: { name: string }; reason: string | null; viewerMayAnswer: boolean; viewerMayTakeBack: boolean } | null;
}
/** An item, as a spec asks. */
export interface Item {
  id: string;
  name: string;
  version: number;
  owner: { name: string } | null;
  viewerCan: string[];
  upkeep: Upkeep;
}
/** A line of Today, or a notification. */
export interface Waiting {
  id: string;
  kind: string;
  subjectId: string;
  values: Array<{ name: string; text: string }>;
}

/** What a spec asks of an item. */
export const ITEM = `id name version owner { name } viewerCan upkeep { due dueAt orphaned confirmedBy { name } passedTo { name } keptBy { name } offer { id cause reason to { name } viewerMayAnswer viewerMayTakeBack } }`;
/** The item as it is. */
export const read = async (api: ApiClient, id: string): Promise<Item> => (await api.query<{ inventoryItem: Item }>(`query ($id: ID!) { inventoryItem(id: $id) { ${ITEM} } }`, { id })).inventoryItem;
/** One mutation that answers with the item. */
export const mutate = async (api: ApiClient, name: string, type: string, input: object): Promise<Item> => (await api.query<Record<string, Item>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${ITEM} } }`, { input }))[name]!;
/** Says that it is still true. */
export const confirm = (api: ApiClient, item: { id: string; version: number }) => mutate(api, 'confirmItem', 'ConfirmItemInput', { id: item.id, version: item.version });
/** Asks somebody whether it is theirs. */
export const offer = (api: ApiClient, item: { id: string; version: number }, to: object, reason = 'It is yours since the move.') =>
  mutate(api, 'offerItem', 'OfferItemInput', { id: newId(), itemId: item.id, version: item.version, reason, ...to });
/** Answers such a question. */
export const answer = (api: ApiClient, id: string, accept: boolean, reason?: string) => mutate(api, 'answerItemOffer', 'AnswerItemOfferInput', { id, accept, reason });
/** Edits the inventory. */
export const edit = (api: ApiClient, edits: object[]) => api.query(`mutation ($input: EditInventoryInput!) { editInventory(input: $input) { items { id version } } }`, { input: { edits } });
/** What waits for somebody, of this part: kind, and which item. */
export const today = async (api: ApiClient): Promise<Array<[string, string | undefined]>> => {
  const found = (await api.query<{ today: { items: Waiting[] } }>(`{ today { items { id kind subjectId values { name text } } } }`)).today.items;
  return found.filter(({ kind }) => kind.startsWith('upkeep.')).map(({ kind, values }) => [kind, values.find(({ name }) => name === 'name' || name === 'count')?.text]);
};
/** What somebody was told. */
export const told = async (api: ApiClient): Promise<string[]> => (await api.query<{ notifications: { nodes: Waiting[] } }>(`{ notifications { nodes { kind } } }`)).notifications.nodes.map(({ kind }) => kind);
/** The names of the items of a list. */
export const items = async (api: ApiClient, args: string): Promise<string[]> => (await api.query<{ inventoryItems: { nodes: Item[] } }>(`{ inventoryItems(${args}) { nodes { name } } }`)).inventoryItems.nodes.map(({ name }) => name);

/** What the specs of upkeep play in: a programme lead, and days that go by. */
export class Scene {
  lead!: ApiClient;
  leader!: GivenPerson;

  constructor(private readonly app: TestApp) {}

  async begin(): Promise<void> {
    this.leader = await givenPeople(this.app).person({ name: 'Lea Lead', roles: ['programmeLead'] });
    await this.later(0);
  }

  /** Everything that follows from what was done is done. */
  async settle(): Promise<void> {
    while ((await this.app.engine.cycle()) > 0);
  }

  /** Sessions end when nobody uses them: whoever goes on later signs in anew. */
  async later(milliseconds: number): Promise<void> {
    this.app.clock.advance(milliseconds);
    await this.settle();
    this.lead = await this.app.as(this.leader);
  }
}
