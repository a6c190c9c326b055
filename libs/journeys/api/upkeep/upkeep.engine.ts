import { Database, EngineTask, type EngineTaskProvider, engineActor, Ledger } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { type ItemRow } from '../items.store';
import { isKept } from './orphans';
import { upkeepEvents } from './upkeep.events';
import { type Cadences, type Due, dueAnew, type Kept } from './upkeep.rules';

const BATCH = 500;

/** What its owner left unanswered for fourteen days goes on to their manager; where nobody manages them, to the next head above, and else to the programme leads. */
@Injectable()
@EngineTask({ name: 'journeys.unconfirmed' })
export class UnconfirmedItems implements EngineTaskProvider {
  constructor(
    private readonly db: Database,
    private readonly ledger: Ledger,
  ) {}

  async runDue(now: Date): Promise<number> {
    for (let done = 0; ; ) {
      const passed = await this.db.transaction(() => this.passOn(now));
      done += passed;
      if (passed < BATCH) return done;
    }
  }

  private async passOn(now: Date): Promise<number> {
    const due = await this.db.query<Pick<ItemRow, 'id' | 'kind'> & { ownerId: string; toId: string | null; asks: boolean }>(
      `SELECT i.id, i.kind, i.owner_id AS "ownerId", (o.active AND ${isKept('i')}) IS TRUE AS asks, COALESCE(
         (SELECT m.id FROM person m WHERE m.id = o.manager_id AND m.active),
         (SELECT h.id FROM department_ancestor a JOIN department d ON d.id = a.ancestor_id JOIN person h ON h.id = d.head_id AND h.active
          WHERE a.department_id = o.department_id AND h.id <> o.id ORDER BY a.depth LIMIT 1)) AS "toId"
       FROM inventory_item i LEFT JOIN person o ON o.id = i.owner_id
       WHERE i.confirm_pass_at <= $1 AND i.removed_at IS NULL ORDER BY i.confirm_pass_at LIMIT ${BATCH} FOR UPDATE OF i SKIP LOCKED`,
      [now],
    );
    if (due.length === 0) return 0;
    // Where the owner left it is an orphan, and somebody else is asked already.
    await this.db.query(
      `UPDATE inventory_item i SET confirm_pass_at = NULL, passed_at = CASE WHEN p.asks THEN $2::timestamptz END, passed_to_id = CASE WHEN p.asks THEN p."toId" END
       FROM jsonb_to_recordset($1::jsonb) AS p(id uuid, asks boolean, "toId" uuid) WHERE i.id = p.id`,
      [JSON.stringify(due), now],
    );
    await this.ledger.recordAll(
      engineActor,
      due.filter(({ asks }) => asks).map(({ id, kind, ownerId, toId }) => ({ kind: upkeepEvents.passed_on, subjectType: 'inventory_item', subjectId: id, data: { kind, ownerId, toPersonId: toId } })),
    );
    return due.length;
  }
}

/** A cadence was changed: every due time that follows from it is computed anew. */
@Injectable()
@EngineTask({ name: 'journeys.cadences' })
export class ChangedCadences implements EngineTaskProvider {
  constructor(private readonly db: Database) {}

  async runDue(now: Date): Promise<number> {
    const changed = await this.db.one(`SELECT 1 FROM inventory_settings WHERE cadences IS DISTINCT FROM cadences_applied`);
    return changed ? this.db.transaction(() => this.apply(now)) : 0;
  }

  private async apply(now: Date): Promise<number> {
    const settings = await this.db.one<{ cadences: Cadences }>(`SELECT cadences FROM inventory_settings WHERE cadences IS DISTINCT FROM cadences_applied FOR UPDATE SKIP LOCKED`);
    if (!settings) return 0;
    let done = 0;
    for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
      const items = await this.db.query<{ id: string } & Kept & Due>(
        `SELECT id, kind, owner_id, owned_since, confirmed_at, confirm_due_at, confirm_pass_at, passed_at, passed_to_id FROM inventory_item WHERE owner_id IS NOT NULL AND id > $1 ORDER BY id LIMIT ${BATCH} FOR UPDATE`,
        [after],
      );
      const dues = items.map((item) => ({ id: item.id, ...dueAnew(item, settings.cadences, now) }));
      await this.db.query(
        `UPDATE inventory_item i SET confirm_due_at = d.confirm_due_at, confirm_pass_at = d.confirm_pass_at, passed_at = d.passed_at, passed_to_id = d.passed_to_id
         FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, confirm_due_at timestamptz, confirm_pass_at timestamptz, passed_at timestamptz, passed_to_id uuid) WHERE i.id = d.id`,
        [JSON.stringify(dues)],
      );
      done += items.length;
      if (items.length < BATCH) break;
      after = items.at(-1)!.id;
    }
    await this.db.query(`UPDATE inventory_settings SET cadences_applied = $1`, [JSON.stringify(settings.cadences)]);
    return done;
  }
}
