import { inventoryEvents } from '@app/journeys-api';
import { Database, FeedReader, type FeedReaderProvider, type LedgerEntry } from '@app/shared-api';
import { Injectable } from '@nestjs/common';

/** Lets the rules of a pain point that was merged tie to the one that goes on. */
@Injectable()
@FeedReader({ name: 'moments.tie-rules' })
export class FollowingRules implements FeedReaderProvider {
  constructor(private readonly db: Database) {}

  async fold(entries: LedgerEntry[]): Promise<void> {
    const merged = entries.filter(({ kind }) => kind === inventoryEvents.merged).map(({ subjectId }) => subjectId);
    if (merged.length === 0) return;
    const points = `tie_rule r JOIN inventory_item i ON i.id = r.item_id AND i.merged_into_id IS NOT NULL WHERE i.id = ANY ($1::uuid[]) OR i.merged_into_id = ANY ($1::uuid[])`;
    // Where the other has a rule of the same category already, that one stays.
    await this.db.query(
      `WITH points AS (SELECT DISTINCT ON (r.category, i.merged_into_id) r.id, i.merged_into_id AS into_id, EXISTS (SELECT FROM tie_rule o WHERE o.category = r.category AND o.item_id = i.merged_into_id) AS is_there FROM ${points} ORDER BY r.category, i.merged_into_id, r.made_at)
       UPDATE tie_rule r SET item_id = p.into_id FROM points p WHERE p.id = r.id AND NOT p.is_there`,
      [merged],
    );
    await this.db.query(`DELETE FROM tie_rule WHERE id IN (SELECT r.id FROM ${points})`, [merged]);
  }
}
