import { departmentCard, personCard } from '@app/people-api';
import { type Actor, Clock, Conditions, Database, type PageOf, pageOf, placeIn, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import type { InventoryItem } from '../item.entity';
import { mayConfirm } from '../item.policy';
import { itemColumns, itemTables } from '../item.select';
import { isAsked, isDue, isKept, isLeftToLeads, orphanReason, seeksOwner } from './orphans';
import { type ItemOffer, ItemOfferList, type ItemOffersArgs, type UpkeepArgs, UpkeepList } from './upkeep.types';

/** An offer with the item that it is about. */
export type OfferOfItem = ItemOffer & { itemId: string };

/** The columns of an offer `f` of item `i`, as viewer `v` sees it. */
export const offerColumns = `f.id, f.item_id AS "itemId", json_build_object('id', i.id, 'kind', i.kind, 'name', i.name) AS item, f.cause, ${personCard('fp')} AS "from", ${personCard('tp')} AS "to",
  ${departmentCard('td')} AS "toDepartment", f.reason, f.state, f.made_at AS "madeAt", f.answered_at AS "answeredAt", f.answer_reason AS "answerReason",
  (f.state = 'open' AND f.to_person_id = v.person_id) AS "viewerMayAnswer",
  (f.state = 'open' AND (f.from_person_id = v.person_id OR ${mayConfirm('i', 'v')})) IS TRUE AS "viewerMayTakeBack"`;

/** Where an offer’s columns come from, but for the viewer. */
export const offerTables = `ownership_offer f JOIN inventory_item i ON i.id = f.item_id JOIN person tp ON tp.id = f.to_person_id
  LEFT JOIN person fp ON fp.id = f.from_person_id LEFT JOIN department td ON td.id = f.to_department_id`;

/** What the viewer owns and is to confirm: what they said is not theirs waits for somebody else. `viewer` and `now` are placeholders. */
export const waitsForOwner = (viewer: string, now: string): string => `(i.owner_id = ${viewer}::uuid AND ${isDue('i', now)} AND ${isKept('i')} AND NOT ${isAsked('i')})`;

/** What nobody answers for and nobody is asked about, or went unanswered with no manager to go to. Over `i` and its owner `o`. */
export const waitsForLeads = (now: string): string =>
  `((${seeksOwner('i', `(${orphanReason('i', 'o')})`)} AND ${isLeftToLeads('i', now)}) OR (i.passed_at IS NOT NULL AND i.passed_to_id IS NULL AND ${isKept('i')}))`;

/** What waits for whom, so that the inventory stays true. */
@Injectable()
export class UpkeepReads {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** A page of the items that somebody looks after, longest due first. */
  async items(actor: Actor, { of, first, after }: UpkeepArgs): Promise<PageOf<InventoryItem>> {
    const where = new Conditions();
    const viewer = where.value(actor.personId);
    const now = where.value(this.clock.now());
    const since = `COALESCE(i.confirm_due_at, i.created_at)`;
    const lists: Record<UpkeepList, string> = {
      [UpkeepList.MINE]: waitsForOwner(viewer, now),
      [UpkeepList.MY_PEOPLE]: `${isKept('i')} AND i.id IN (
        SELECT id FROM inventory_item WHERE passed_to_id = ${viewer}::uuid AND passed_at IS NOT NULL AND removed_at IS NULL
        UNION SELECT t.id FROM person p JOIN inventory_item t ON t.owner_id = p.id AND t.removed_at IS NULL AND ${isDue('t', now)} WHERE p.manager_id = ${viewer}::uuid AND p.active)`,
      [UpkeepList.LEFT_TO_LEADS]: `i.removed_at IS NULL AND ${waitsForLeads(now)}`,
    };
    where.and(lists[of]);
    const place = placeIn(after, ['timestamptz', 'uuid']);
    if (place) where.and(`(${since}, i.id) > (${where.value(place[0])}::timestamptz, ${where.value(place[1])}::uuid)`);
    const rows = await this.db.query<InventoryItem & { place: Date }>(
      `SELECT ${itemColumns}, ${since} AS place FROM ${itemTables} CROSS JOIN ${viewerOf(viewer)} v ${where.where} ORDER BY ${since}, i.id LIMIT ${where.value(first + 1)}`,
      // Every list names the viewer; only some name the time.
      where.params,
    );
    return pageOf(rows, first, ({ place: at, id }) => [at.toISOString(), id]);
  }

  /** A page of offers to or from the viewer, newest first. */
  async offers(actor: Actor, { of, first, after }: ItemOffersArgs): Promise<PageOf<ItemOffer>> {
    const where = new Conditions();
    const viewer = where.value(actor.personId);
    where.and(of === ItemOfferList.TO_ME ? `f.to_person_id = v.person_id AND f.state = 'open' AND i.removed_at IS NULL` : `f.from_person_id = v.person_id`);
    const place = placeIn(after, ['timestamptz', 'uuid']);
    if (place) where.and(`(f.made_at, f.id) < (${where.value(place[0])}::timestamptz, ${where.value(place[1])}::uuid)`);
    const rows = await this.db.query<ItemOffer>(
      `SELECT ${offerColumns} FROM ${offerTables} CROSS JOIN ${viewerOf(viewer)} v ${where.where} ORDER BY f.made_at DESC, f.id DESC LIMIT ${where.value(first + 1)}`,
      where.params,
    );
    return pageOf(rows, first, ({ madeAt, id }) => [madeAt.toISOString(), id]);
  }
}
