import { type Actor, Database, Finds, type FindsProvider, type SearchHit, searchQuery, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { mayFind, worksHere } from './people.policy';

/** Finds people by name, number or job title. */
@Injectable()
@Finds({ wing: 'people', kind: 'person' })
export class FindsPeople implements FindsProvider {
  constructor(private readonly db: Database) {}

  async find(actor: Actor, words: string, limit: number): Promise<SearchHit[]> {
    const query = searchQuery(words);
    if (!query) return [];
    return this.db.query<SearchHit>(
      `SELECT 'person' AS kind, p.id, p.name AS title, concat_ws(' · ', p.job_title, d.name) AS detail, NULL::timestamptz AS at
       FROM person p CROSS JOIN ${viewerOf('$1')} v LEFT JOIN department d ON d.id = p.department_id
       WHERE p.search @@ to_tsquery('simple', $2) AND ${worksHere('p', 'v')} AND ${mayFind('p', 'v')} ORDER BY p.name, p.id LIMIT $3`,
      [actor.personId, query, limit],
    );
  }
}

/** Finds locations by name or code. */
@Injectable()
@Finds({ wing: 'people', kind: 'location' })
export class FindsLocations implements FindsProvider {
  constructor(private readonly db: Database) {}

  async find(actor: Actor, words: string, limit: number): Promise<SearchHit[]> {
    const query = searchQuery(words);
    if (!query) return [];
    return this.db.query<SearchHit>(
      `SELECT 'location' AS kind, l.id, l.name AS title, l.code AS detail, NULL::timestamptz AS at
       FROM location l CROSS JOIN ${viewerOf('$1')} v WHERE l.search @@ to_tsquery('simple', $2) ORDER BY l.name, l.id LIMIT $3`,
      [actor.personId, query, limit],
    );
  }
}

/** Finds departments by name or code. */
@Injectable()
@Finds({ wing: 'people', kind: 'department' })
export class FindsDepartments implements FindsProvider {
  constructor(private readonly db: Database) {}

  async find(_actor: Actor, words: string, limit: number): Promise<SearchHit[]> {
    const query = searchQuery(words);
    if (!query) return [];
    return this.db.query<SearchHit>(
      `SELECT 'department' AS kind, d.id, d.name AS title, above.name AS detail, NULL::timestamptz AS at
       FROM department d LEFT JOIN department above ON above.id = d.parent_id
       WHERE d.search @@ to_tsquery('simple', $1) AND d.active ORDER BY d.name, d.id LIMIT $2`,
      [query, limit],
    );
  }
}
