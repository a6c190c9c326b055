import { type Actor, Database, Finds, type FindsProvider, type SearchHit, searchQuery } from '@app/shared-api';
import { Injectable } from '@nestjs/common';

/** Finds items of the inventory by words of their name or description. */
@Injectable()
@Finds({ wing: 'journeys', kind: 'item' })
export class FindsItems implements FindsProvider {
  constructor(private readonly db: Database) {}

  async find(_actor: Actor, words: string, limit: number): Promise<SearchHit[]> {
    const query = searchQuery(words);
    if (!query) return [];
    return this.db.query<SearchHit>(
      `SELECT i.kind, i.id, i.name AS title, above.name AS detail, NULL::timestamptz AS at
       FROM inventory_item i LEFT JOIN inventory_item above ON above.id = i.parent_id
       WHERE i.search @@ to_tsquery('simple', $1) AND i.removed_at IS NULL ORDER BY i.name, i.id LIMIT $2`,
      [query, limit],
    );
  }
}
