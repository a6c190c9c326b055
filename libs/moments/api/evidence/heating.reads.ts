import { Clock, Database } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { daySql, todaySql, weightSql } from './heat.rules';
import { HeatReads } from './heat.reads';
import type { HeatingItem } from './heating.types';
import { itemCard } from './tie.loaders';

/** How many days are compared with as many before them. */
export const COMPARED_DAYS = 7;

// Journeys contain everything else: that one of them heats up says nothing yet. What was merged goes on in another item.
const heatingStatement = `
  SELECT ${itemCard('i')} AS item, ${itemCard('w')} AS within, s.fresh, s.before, s.rise FROM (
    SELECT c.item_id, (sum(u.n) FILTER (WHERE a.age < ${COMPARED_DAYS}))::int AS fresh, COALESCE(sum(u.n) FILTER (WHERE a.age >= ${COMPARED_DAYS}), 0)::int AS before,
      sum(CASE WHEN a.age < ${COMPARED_DAYS} THEN 1 ELSE -1 END * u.n * ${weightSql('u.slot')})::int AS rise
    FROM heat_count c CROSS JOIN ${todaySql('$1')} d CROSS JOIN LATERAL unnest(c.counts) WITH ORDINALITY AS u(n, slot) CROSS JOIN LATERAL (SELECT d.today - ${daySql('c.week', 'u.slot')} AS age) a
    WHERE c.week > d.today - ${2 * COMPARED_DAYS + 7} AND u.n > 0 AND a.age >= 0 AND a.age < ${2 * COMPARED_DAYS} GROUP BY c.item_id
  ) s JOIN inventory_item i ON i.id = s.item_id AND i.removed_at IS NULL AND i.merged_into_id IS NULL AND i.kind <> 'journey' LEFT JOIN inventory_item w ON w.id = i.parent_id
  WHERE s.rise > 0 ORDER BY s.rise DESC, i.name, i.id LIMIT $2`;

/** Reads where more happens than a week ago. */
@Injectable()
export class HeatingReads {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly heat: HeatReads,
  ) {}

  /** The items whose moments of the last days outweigh those of as many days before the most. */
  async heatingUp(first: number): Promise<HeatingItem[]> {
    const rows = await this.db.query<Omit<HeatingItem, 'heat'>>(heatingStatement, [this.clock.now(), first]);
    const heats = await this.heat.heat(rows.map(({ item }) => item.id));
    return rows.map((row) => ({ ...row, heat: heats.get(row.item.id) ?? 0 }));
  }
}
