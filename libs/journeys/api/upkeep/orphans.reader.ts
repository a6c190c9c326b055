import { peopleEvents } from '@app/people-api';
import { Clock, Database, engineActor, FeedReader, type FeedReaderProvider, type LedgerEntry, newId } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { inventoryEvents } from '../inventory.events';
import { OpenItemOffers } from './open-offers';
import { isAsked, keptBy, nextHead, orphanReason, seeksOwner } from './orphans';
import { upkeepEvents } from './upkeep.events';
import { DAYS_TO_ANSWER, daysAfter } from './upkeep.rules';
import { OfferCause } from './upkeep.types';

/** How many items one statement asks somebody about. */
const BATCH = 500;

const aboutItems = new Set([inventoryEvents.added, inventoryEvents.changed, inventoryEvents.restored, upkeepEvents.offer_declined]);
const aboutPeople = new Set([peopleEvents.left, peopleEvents.returned]);
const tellsOfDepartment = ({ kind, data }: LedgerEntry): boolean =>
  kind === peopleEvents.department_changed && ['active', 'headId'].some((field) => (data['fields'] as string[] | undefined)?.includes(field));

/**
 * Orphans: whoever heads the department of an item that nobody answers for is asked whether it is theirs. It follows from
 * how things stand, not from what the entry says: read twice, it does nothing the second time.
 */
@Injectable()
@FeedReader({ name: 'journeys.orphans' })
export class OrphansReader implements FeedReaderProvider {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly offers: OpenItemOffers,
  ) {}

  async fold(entries: LedgerEntry[]): Promise<void> {
    const idsOf = (which: (entry: LedgerEntry) => boolean): string[] => [...new Set(entries.filter(which).map(({ subjectId }) => subjectId))];
    const people = idsOf(({ kind }) => aboutPeople.has(kind));
    const departments = idsOf(tellsOfDepartment);
    const changed = entries.filter(({ kind }) => aboutItems.has(kind));
    const touched = new Set([
      ...itemsIn(changed.filter(({ quiet }) => !quiet)),
      ...(await this.lapse(people)),
      ...(await this.itemsOfPeople(people)),
      ...(await this.itemsOfDepartments(departments)),
    ]);
    await this.settle([...touched], false);
    // What was brought in from elsewhere waits on Today, and tells nobody.
    await this.settle(itemsIn(changed).filter((id) => !touched.has(id)), true);
  }

  private async settle(itemIds: string[], quiet: boolean): Promise<void> {
    for (let i = 0; i < itemIds.length; i += BATCH) {
      const batch = itemIds.slice(i, i + BATCH);
      await this.takeBackWhereSettled(batch);
      await this.ask(batch, quiet);
    }
  }

  /** Who left answers nothing any more, and nothing can wait for them; who is back is asked again, with time to answer. */
  private async lapse(personIds: string[]): Promise<string[]> {
    if (personIds.length === 0) return [];
    const gone = `SELECT id FROM person WHERE id = ANY($1::uuid[]) AND NOT active`;
    const open = await this.db.query<{ id: string; itemId: string }>(`SELECT id, item_id AS "itemId" FROM ownership_offer WHERE to_person_id IN (${gone}) AND state = 'open'`, [personIds]);
    await this.offers.end(engineActor, open.map(({ id }) => id), 'lapsed');
    // What went on to them goes on again, to whoever it is now.
    await this.db.query(`UPDATE inventory_item SET confirm_pass_at = $2, passed_at = NULL, passed_to_id = NULL WHERE passed_to_id IN (${gone})`, [personIds, this.clock.now()]);
    await this.db.query(
      `UPDATE inventory_item SET confirm_pass_at = $2 WHERE owner_id IN (SELECT id FROM person WHERE id = ANY($1::uuid[]) AND active) AND confirm_pass_at IS NULL AND passed_at IS NULL`,
      [personIds, daysAfter(this.clock.now(), DAYS_TO_ANSWER)],
    );
    return open.map(({ itemId }) => itemId);
  }

  private async itemsOfPeople(personIds: string[]): Promise<string[]> {
    if (personIds.length === 0) return [];
    return this.ids(`SELECT id FROM inventory_item WHERE owner_id = ANY($1::uuid[]) AND removed_at IS NULL`, personIds);
  }

  /** What these departments, or those below them, keep. */
  private async itemsOfDepartments(departmentIds: string[]): Promise<string[]> {
    if (departmentIds.length === 0) return [];
    return this.ids(
      `WITH inside AS MATERIALIZED (SELECT DISTINCT department_id AS id FROM department_ancestor WHERE ancestor_id = ANY($1::uuid[]))
       SELECT x.item_id AS id FROM inventory_department x JOIN inside ON inside.id = x.department_id WHERE x.part IN ('lead', 'uses')
       UNION SELECT i.id FROM person p JOIN inside ON inside.id = p.department_id JOIN inventory_item i ON i.owner_id = p.id AND i.removed_at IS NULL WHERE NOT p.active`,
      departmentIds,
    );
  }

  private async ids(sql: string, of: string[]): Promise<string[]> {
    return (await this.db.query<{ id: string }>(sql, [of])).map(({ id }) => id);
  }

  /** Their owner is back, or somebody gave them one: nobody needs to be asked any more. */
  private async takeBackWhereSettled(itemIds: string[]): Promise<void> {
    const settled = await this.db.query<{ id: string }>(
      `SELECT f.id FROM ownership_offer f JOIN inventory_item i ON i.id = f.item_id LEFT JOIN person o ON o.id = i.owner_id
       WHERE f.item_id = ANY($1::uuid[]) AND f.state = 'open' AND f.cause <> 'not_mine' AND ${orphanReason('i', 'o')} IS NULL`,
      [itemIds],
    );
    await this.offers.end(engineActor, settled.map(({ id }) => id), 'taken_back');
  }

  private async ask(itemIds: string[], quiet: boolean): Promise<void> {
    const orphans = await this.db.query<{ itemId: string; cause: OfferCause; personId: string; departmentId: string }>(
      `SELECT i.id AS "itemId", why.reason AS cause, h.person_id AS "personId", h.department_id AS "departmentId"
       FROM inventory_item i LEFT JOIN person o ON o.id = i.owner_id CROSS JOIN LATERAL (SELECT ${orphanReason('i', 'o')} AS reason, ${keptBy('i', 'o')} AS department_id) why
       CROSS JOIN LATERAL ${nextHead('i', 'why.department_id')} h
       WHERE i.id = ANY($1::uuid[]) AND ${seeksOwner('i', 'why.reason')} AND NOT ${isAsked('i')}`,
      [itemIds],
    );
    const offers = orphans.map(({ itemId, cause, personId, departmentId }) => ({
      id: newId(),
      item_id: itemId,
      cause,
      from_person_id: null,
      to_person_id: personId,
      to_department_id: departmentId,
      reason: null,
      client_digest: null,
    }));
    await this.offers.make(engineActor, offers, quiet);
  }
}

/** The items that entries are about, each once; what came back with its container among them. */
const itemsIn = (entries: LedgerEntry[]): string[] => [...new Set(entries.flatMap(({ subjectId, data }) => [subjectId, ...((data['itemIds'] as string[] | undefined) ?? [])]))];
