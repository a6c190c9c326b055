import { type Actor, Clock, Conditions, Database, LedgerTail, type PageOf, pageOf, placeIn, searchQuery, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import type { InventoryItem } from './item.entity';
import { type BlueprintArgs, type InventoryItemsArgs, type InventoryLink, type InventoryPicture, ItemOrder, type NeighboursArgs } from './inventory.types';
import { itemColumns, itemTables } from './item.select';
import { allKinds } from './kinds';
import { isOpenPainAt } from './open-pains';
import { upkeepFilter } from './upkeep/upkeep.filter';

/** How many items a picture shows at most. */
export const MOST_IN_PICTURE = 5_000;
/** How many neighbours a graph shows at most. */
export const MOST_NEIGHBOURS = 300;

const linkColumns = `l.from_id AS "fromId", l.to_id AS "toId", l.relation, l.position, l.flows, l.both_ways AS "bothWays"`;
const isThere = 'i.removed_at IS NULL';
/** What others stand in comes first: where a picture has no room for all, its frame is there. */
const kindsInOrder = `array_position(ARRAY[${allKinds.map(({ kind }) => `'${kind}'`).join(', ')}], i.kind)`;

/**
 * What belongs to a journey's blueprint ($1; $3: a journey beside it): its stages, the stages of the other side's journeys of
 * which one is tied to it, their touchpoints and activities, the capabilities and applications that these use, with the
 * capabilities above them, and the pain points and opportunities that sit on any of it.
 */
const inBlueprint = `
  WITH RECURSIVE journeys AS (
    SELECT id FROM inventory_item WHERE kind = 'journey' AND removed_at IS NULL AND (id = $1 OR id = $3)
    UNION
    SELECT other.parent_id FROM inventory_item s JOIN inventory_link l ON l.relation = 'serves' AND s.id IN (l.from_id, l.to_id)
      JOIN inventory_item other ON other.id = CASE WHEN s.id = l.from_id THEN l.to_id ELSE l.from_id END AND other.removed_at IS NULL
    WHERE s.parent_id = $1 AND s.kind = 'stage' AND s.removed_at IS NULL
  ), stages AS (
    SELECT s.id FROM inventory_item s JOIN journeys j ON s.parent_id = j.id WHERE s.kind = 'stage' AND s.removed_at IS NULL
  ), work AS (
    SELECT w.id FROM inventory_item w JOIN stages s ON w.parent_id = s.id WHERE w.kind IN ('touchpoint', 'activity') AND w.removed_at IS NULL
  ), used AS (
    SELECT l.to_id AS id FROM inventory_link l WHERE l.relation IN ('uses', 'touches', 'needs') AND (l.from_id IN (SELECT id FROM work) OR l.from_id IN (SELECT id FROM stages))
  ), above AS (
    SELECT id FROM used UNION SELECT c.parent_id FROM above JOIN inventory_item c ON c.id = above.id WHERE c.kind = 'capability' AND c.parent_id IS NOT NULL
  ), picture AS (
    SELECT id FROM journeys UNION SELECT id FROM stages UNION SELECT id FROM work UNION SELECT id FROM above
  ), pains AS (
    SELECT p.id FROM picture JOIN inventory_link l ON l.to_id = picture.id AND l.relation = 'hurts' JOIN inventory_item p ON p.id = l.from_id AND p.pain_state NOT IN ('declined', 'merged')
  ), chances AS (
    SELECT l.from_id AS id FROM pains JOIN inventory_link l ON l.to_id = pains.id AND l.relation = 'addresses'
  ), shown AS MATERIALIZED (
    SELECT id FROM picture UNION SELECT id FROM pains UNION SELECT id FROM chances
  )`;

/** What is within some steps of an item ($1), over links and what stands in what; nearest first, $3 steps. */
const nearby = `
  WITH RECURSIVE near AS (
    SELECT i.id, 0 AS steps FROM inventory_item i WHERE i.id = $1 AND i.removed_at IS NULL
    UNION
    SELECT n.id, near.steps + 1 FROM near CROSS JOIN LATERAL (
      SELECT l.to_id AS id FROM inventory_link l WHERE l.from_id = near.id
      UNION SELECT l.from_id FROM inventory_link l WHERE l.to_id = near.id
      UNION SELECT p.parent_id FROM inventory_item p WHERE p.id = near.id AND p.parent_id IS NOT NULL
      UNION SELECT c.id FROM inventory_item c WHERE c.parent_id = near.id
    ) n JOIN inventory_item i ON i.id = n.id AND i.removed_at IS NULL WHERE near.steps < $3
  ), shown AS MATERIALIZED (
    SELECT near.id, min(near.steps) AS steps FROM near GROUP BY near.id ORDER BY min(near.steps), near.id LIMIT ${MOST_NEIGHBOURS + 1}
  )`;

/** Reads the inventory. Everybody who is signed in may read all of it. */
@Injectable()
export class InventoryReads {
  constructor(
    private readonly db: Database,
    private readonly tail: LedgerTail,
    private readonly clock: Clock,
  ) {}

  /** One item that is there, or null. */
  byId(actor: Actor, id: string): Promise<InventoryItem | null> {
    return this.db.one<InventoryItem>(`SELECT ${itemColumns} FROM ${itemTables} CROSS JOIN ${viewerOf('$1')} v WHERE i.id = $2 AND ${isThere}`, [actor.personId, id]);
  }

  /** Items by their ids, removed ones too; in no order. */
  byIds(actor: Actor, ids: readonly string[]): Promise<InventoryItem[]> {
    return this.db.query<InventoryItem>(`SELECT ${itemColumns} FROM ${itemTables} CROSS JOIN ${viewerOf('$1')} v WHERE i.id = ANY($2::uuid[])`, [actor.personId, ids]);
  }

  /** A page of what a filter lets through; `painsAt`: only the open pain points of this item. */
  async list(actor: Actor, { kind, words, parentId, roots, ownerId, departmentId, painStates, painsAt, order, first, after, ...upkeep }: InventoryItemsArgs & { painsAt?: string }): Promise<PageOf<InventoryItem>> {
    const where = new Conditions();
    const viewer = where.value(actor.personId);
    const query = typeof words === 'string' ? searchQuery(words) : null;
    if (query === '') return pageOf<InventoryItem>([], first, () => []);
    where.and(isThere);
    if (kind) where.and(`i.kind = ${where.value(kind)}`);
    if (query) where.and(`i.search @@ to_tsquery('simple', ${where.value(query)})`);
    if (parentId) where.and(`i.parent_id = ${where.value(parentId)}`);
    if (roots) where.and('i.parent_id IS NULL');
    if (ownerId) where.and(`i.owner_id = ${where.value(ownerId)}`);
    if (departmentId) {
      where.and(`EXISTS (SELECT FROM inventory_department x JOIN department_ancestor a ON a.department_id = x.department_id WHERE x.item_id = i.id AND a.ancestor_id = ${where.value(departmentId)})`);
    }
    if (painStates) where.and(`i.pain_state = ANY(${where.value(painStates)})`);
    if (painsAt) where.and(isOpenPainAt(where.value([painsAt])));
    upkeepFilter(where, upkeep, this.clock.now());
    const key = order === ItemOrder.NAME ? 'i.name' : 'i.position';
    const place = placeIn(after, [order === ItemOrder.NAME ? 'text' : 'float8', 'uuid']);
    if (place) where.and(`(${key}, i.id) > (${where.value(place[0])}, ${where.value(place[1])}::uuid)`);
    const rows = await this.db.query<InventoryItem>(
      `SELECT ${itemColumns} FROM ${itemTables} CROSS JOIN ${viewerOf(viewer)} v ${where.where} ORDER BY ${key}, i.id LIMIT ${where.value(first + 1)}`,
      where.params,
    );
    return pageOf(rows, first, ({ name, position, id }) => [order === ItemOrder.NAME ? name : position, id]);
  }

  /** Everything on a journey's blueprint. */
  async blueprint(actor: Actor, { journeyId, besideId }: BlueprintArgs): Promise<InventoryPicture> {
    return this.picture(inBlueprint, `${kindsInOrder}, i.position, i.id`, [journeyId, actor.personId, besideId ?? null], MOST_IN_PICTURE);
  }

  /** An item and what is near it. */
  async neighbours(actor: Actor, { id, steps }: NeighboursArgs): Promise<InventoryPicture> {
    return this.picture(nearby, 'shown.steps, i.name, i.id', [id, actor.personId, steps], MOST_NEIGHBOURS);
  }

  private async picture(shown: string, order: string, params: unknown[], most: number): Promise<InventoryPicture> {
    const cursor = await this.tail.position();
    const found = await this.db.query<InventoryItem>(
      `${shown} SELECT ${itemColumns} FROM shown JOIN (${itemTables}) ON i.id = shown.id CROSS JOIN ${viewerOf('$2')} v WHERE ${isThere} ORDER BY ${order} LIMIT ${most + 1}`,
      params,
    );
    const items = found.slice(0, most);
    const links = await this.db.query<InventoryLink>(`SELECT ${linkColumns} FROM inventory_link l WHERE l.from_id = ANY($1::uuid[]) AND l.to_id = ANY($1::uuid[]) ORDER BY l.position, l.to_id, l.from_id, l.relation`, [items.map(({ id }) => id)]);
    return { items, links, complete: found.length <= most, cursor };
  }
}
