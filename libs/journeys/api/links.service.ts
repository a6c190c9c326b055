import { type Actor, Clock, Database, ErrorCode, invalid, Ledger, notFound, refuse } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { inventoryEvents } from './inventory.events';
import type { LinkItems, UnlinkItems } from './inventory.inputs';
import { ItemChecks, refuseRemoved } from './item.checks';
import { ItemKind } from './item.entity';
import { placeAmong } from './items.store';
import { Relation, relationOf } from './link.rules';

interface End {
  id: string;
  kind: ItemKind;
  name: string;
  side: string | null;
  removed_at: Date | null;
  merged_into_id: string | null;
}

interface Ends {
  from: End;
  to: End;
  relation: Relation;
}

const MOST_LINKS = 500;

/** What is linked to what. A link can be made and taken away from either end, by whoever may change one of the two. */
@Injectable()
export class Links {
  constructor(
    private readonly db: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    private readonly checks: ItemChecks,
  ) {}

  /** Links two items, or changes what their link says. Linking again what is linked has no other effect. */
  async link(actor: Actor, input: LinkItems, path: string): Promise<string[]> {
    const { from, to, relation } = await this.endsOf(actor, input, path);
    refuseRemoved(from);
    refuseRemoved(to);
    if (relation === Relation.SERVES && from.side === to.side) throw invalid(path, 'sides', 'An employee’s stage serves a customer’s stage: choose one of each.');
    if (relation !== Relation.EXCHANGES && (input.flows || input.bothWays)) throw invalid(`${path}.flows`, 'relation', 'Only between two applications something flows.');
    const [link] = await this.db.query<{ position: number }>(`SELECT position FROM inventory_link WHERE from_id = $1 AND to_id = $2 AND relation = $3 FOR UPDATE`, [from.id, to.id, relation]);
    const position = link && input.afterId === undefined ? link.position : await this.placeBehind(from.id, relation, to.id, input.afterId);
    await this.db.query(
      `INSERT INTO inventory_link (from_id, to_id, relation, position, flows, both_ways, made_at) VALUES ($1, $2, $3, $4, $5, COALESCE($6, false), $7)
       ON CONFLICT (from_id, to_id, relation) DO UPDATE SET position = excluded.position,
         flows = CASE WHEN $8 THEN excluded.flows ELSE inventory_link.flows END, both_ways = COALESCE($6, inventory_link.both_ways)`,
      [from.id, to.id, relation, position, input.flows?.trim() || null, input.bothWays ?? null, this.clock.now(), input.flows !== undefined],
    );
    await this.ledger.record(actor, { kind: inventoryEvents.linked, subjectType: 'inventory_item', subjectId: from.id, data: { toId: to.id, relation } });
    return [from.id, to.id];
  }

  /** Takes a link away; one that is gone already stays gone. */
  async unlink(actor: Actor, input: UnlinkItems, path: string): Promise<string[]> {
    const { from, to, relation } = await this.endsOf(actor, input, path);
    const gone = await this.db.query(`DELETE FROM inventory_link WHERE from_id = $1 AND to_id = $2 AND relation = $3 RETURNING 1`, [from.id, to.id, relation]);
    if (gone.length > 0) await this.ledger.record(actor, { kind: inventoryEvents.unlinked, subjectType: 'inventory_item', subjectId: from.id, data: { toId: to.id, relation } });
    return [from.id, to.id];
  }

  private async endsOf(actor: Actor, { fromId, toId, relation: asked }: UnlinkItems, path: string): Promise<Ends> {
    if (fromId === toId) throw invalid(`${path}.toId`, 'itself', 'An item cannot be linked to itself.');
    const ends = await this.db.query<End>(
      `SELECT i.id, i.kind, i.name, j.side, i.removed_at, i.merged_into_id FROM inventory_item i LEFT JOIN inventory_item j ON j.id = i.parent_id WHERE i.id = ANY($1::uuid[]) ORDER BY i.id FOR SHARE OF i`,
      [[fromId, toId]],
    );
    const [first, second] = [fromId, toId].map((id) => ends.find((end) => end.id === id));
    if (!first || !second) throw notFound('item');
    if (!(await this.checks.mayChange(actor.personId, first.id)) && !(await this.checks.mayChange(actor.personId, second.id))) {
      throw refuse(ErrorCode.NOT_ALLOWED, 'Somebody who may change one of the two can link them: its owner, or the programme lead.');
    }
    const found = relationOf(first.kind, second.kind, asked);
    if (!found) throw invalid(`${path}.relation`, 'kinds', 'Two items of these kinds cannot be linked in this way.');
    // Of two stages the employee's serves the customer's, whichever way the line was drawn.
    const turned = found.turned || (found.relation === Relation.SERVES && first.side === 'customer');
    return { from: turned ? second : first, to: turned ? first : second, relation: found.relation };
  }

  private async placeBehind(fromId: string, relation: Relation, toId: string, afterId: string | null | undefined): Promise<number> {
    const siblings = await this.db.query<{ id: string; position: number }>(
      `SELECT to_id AS id, position FROM inventory_link WHERE from_id = $1 AND relation = $2 AND to_id <> $3 ORDER BY position, to_id`,
      [fromId, relation, toId],
    );
    if (siblings.length >= MOST_LINKS) throw refuse(ErrorCode.LIMIT_EXCEEDED, `An item has at most ${MOST_LINKS} links of one sort.`, { most: MOST_LINKS });
    const { position, spread } = placeAmong(siblings, afterId);
    if (!spread) return position;
    await this.db.query(
      `UPDATE inventory_link l SET position = s.place FROM unnest($3::uuid[]) WITH ORDINALITY AS s(id, place) WHERE l.from_id = $1 AND l.relation = $2 AND l.to_id = s.id`,
      [fromId, relation, siblings.map(({ id }) => id)],
    );
    return placeAmong(siblings.map(({ id }, i) => ({ id, position: i + 1 })), afterId).position;
  }
}
