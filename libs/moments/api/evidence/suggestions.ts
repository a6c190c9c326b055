import { type Actor, Database, notFound, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { reads } from '../moment.policy';
import { type Candidate, type Example, suggest } from './suggestion.rules';
import { itemCard } from './tie.loaders';
import { tieableKinds } from './ties.service';
import type { TieSuggestion } from './tie.types';

/** From how many tied moments, the newest, is learned. */
const EXAMPLES = 2_000;
/** How many items with a word of the moment are looked at, those with most of its words first. */
const CANDIDATES = 500;
/** How many words of a moment are asked with. */
const MOST_WORDS = 100;

const kinds = tieableKinds.map((kind) => `'${kind}'`).join(', ');
/** The words of a row that say something: those that every English sentence has say nothing of where it happened. */
export const tellingWords = (row: string): string => `ARRAY(SELECT w FROM unnest(tsvector_to_array(${row}.search)) AS u(w) WHERE length(to_tsvector('english', w)) > 0 LIMIT ${MOST_WORDS})`;

/** Items to which a moment can be tied now. */
const isThere = (item: string): string => `${item}.kind IN (${kinds}) AND ${item}.removed_at IS NULL AND ${item}.merged_into_id IS NULL AND ${item}.pain_state IS DISTINCT FROM 'declined'`;

/** Suggests where a moment happened: from its words, the inventory's, and what moments like it were tied to. */
@Injectable()
export class Suggestions {
  constructor(private readonly db: Database) {}

  /** At most five items that the moment is not tied to yet, the best first. */
  async forMoment(actor: Actor, momentId: string): Promise<TieSuggestion[]> {
    const moment = await this.db.one<{ words: string[] }>(
      `SELECT ${tellingWords('m')} AS words FROM moment m CROSS JOIN ${viewerOf('$1')} v WHERE m.id = $2 AND ${reads('m', 'v')}`,
      [actor.personId, momentId],
    );
    if (!moment) throw notFound('moment');
    if (moment.words.length === 0) return [];
    const [examples, candidates] = await Promise.all([this.examples(momentId, moment.words), this.candidates(momentId, moment.words)]);
    const scored = suggest(examples.found, examples.total, candidates.found, candidates.total);
    const cards = await this.db.query<Pick<TieSuggestion, 'item' | 'within'>>(
      `SELECT ${itemCard('i')} AS item, ${itemCard('w')} AS within FROM inventory_item i LEFT JOIN inventory_item w ON w.id = i.parent_id WHERE i.id = ANY($1::uuid[])`,
      [scored.map(({ itemId }) => itemId)],
    );
    return scored.flatMap(({ itemId, similar, words }) => cards.filter(({ item }) => item.id === itemId).map((card) => ({ ...card, similar, words })));
  }

  /** Of the newest tied moments, those that share a word. */
  private async examples(momentId: string, words: readonly string[]): Promise<{ found: Example[]; total: number }> {
    const rows = await this.db.query<Example & { total: number }>(
      `WITH newest AS MATERIALIZED (
         SELECT t.moment_id, array_agg(i.id) AS item_ids FROM (SELECT moment_id, item_id FROM moment_tie ORDER BY moment_id DESC LIMIT ${EXAMPLES}) t
         JOIN inventory_item x ON x.id = t.item_id JOIN inventory_item i ON i.id = COALESCE(x.merged_into_id, x.id) AND ${isThere('i')}
         WHERE t.moment_id <> $1 AND NOT EXISTS (SELECT FROM moment_tie own WHERE own.moment_id = $1 AND own.item_id = i.id)
         GROUP BY t.moment_id
       )
       SELECT n.item_ids AS "itemIds", length(m.search) AS length, s.words, (SELECT count(*)::int FROM newest) AS total
       FROM newest n JOIN moment m ON m.id = n.moment_id
       CROSS JOIN LATERAL (SELECT array_agg(w) AS words FROM unnest(tsvector_to_array(m.search)) AS u(w) WHERE w = ANY($2::text[])) s WHERE s.words IS NOT NULL`,
      [momentId, words],
    );
    return { found: rows, total: rows[0]?.total ?? 0 };
  }

  /** The items that share a word, but for those to which the moment is tied. */
  async candidates(momentId: string | null, words: readonly string[]): Promise<{ found: Candidate[]; total: number }> {
    const rows = await this.db.query<Candidate & { total: number }>(
      `SELECT i.id AS "itemId", length(i.search) AS length, s.words, (SELECT count(*)::int FROM inventory_item c WHERE ${isThere('c')}) AS total
       FROM inventory_item i CROSS JOIN LATERAL (SELECT array_agg(w) AS words FROM unnest(tsvector_to_array(i.search)) AS u(w) WHERE w = ANY($2::text[])) s
       WHERE i.search @@ array_to_string(ARRAY(SELECT quote_literal(w) FROM unnest($2::text[]) AS u(w)), ' | ')::tsquery AND ${isThere('i')}
         AND NOT EXISTS (SELECT FROM moment_tie own WHERE own.moment_id = $1::uuid AND own.item_id = i.id)
       ORDER BY cardinality(s.words) DESC, i.name, i.id LIMIT ${CANDIDATES}`,
      [momentId, words],
    );
    return { found: rows, total: rows[0]?.total ?? 0 };
  }
}
