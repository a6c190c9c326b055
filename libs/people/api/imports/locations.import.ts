import { type Actor, Database, type ImportKind, type ImportRunFacts, Imports, Ledger, newId, searchWords } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { peopleEvents } from '../people.events';

interface LocationRow {
  line: number;
  id: string | null;
  code: string;
  name: string;
  timeZone: string;
}

/** Brings locations in: code, name, time zone. Known again by their code. */
@Injectable()
@Imports({ kind: 'locations' })
export class LocationsImport implements ImportKind {
  readonly keyField = 'code';
  readonly fields: ImportKind['fields'] = [
    { name: 'code', type: 'text', required: true, maxLength: 60, synonyms: ['location code', 'site', 'store number', 'store code', 'id', '代码', '代號', '编号', '編號', '门店编号', '門市代號'] },
    { name: 'name', type: 'text', required: true, maxLength: 200, synonyms: ['location', 'location name', 'store', 'site name', '名称', '名稱', '地点', '地點', '门店', '門市'] },
    { name: 'timeZone', type: 'timeZone', required: true, maxLength: 60, synonyms: ['time zone', 'timezone', 'tz', '时区', '時區'] },
  ];

  constructor(
    private readonly db: Database,
    private readonly ledger: Ledger,
  ) {}

  mayImport(actor: Actor): boolean {
    return actor.isAdministrator;
  }

  async classify({ id }: ImportRunFacts): Promise<void> {
    await this.db.query(
      `UPDATE import_row r SET target_id = l.id,
         outcome = CASE WHEN l.id IS NULL THEN 'add'
           WHEN l.name = r.fields ->> 'name' AND l.time_zone = r.fields ->> 'timeZone' THEN 'leave' ELSE 'change' END
       FROM import_row s LEFT JOIN location l ON l.code = s.key
       WHERE s.run_id = $1 AND s.outcome IS NULL AND r.run_id = s.run_id AND r.line = s.line`,
      [id],
    );
  }

  async apply({ id }: ImportRunFacts, actor: Actor, lines: number[]): Promise<{ problems: [] }> {
    const rows = await this.db.query<LocationRow>(
      `SELECT line, target_id AS id, key AS code, fields ->> 'name' AS name, fields ->> 'timeZone' AS "timeZone" FROM import_row WHERE run_id = $1 AND line = ANY($2::int[])`,
      [id, lines],
    );
    const kept = rows.map((row) => ({ ...row, id: row.id ?? newId(), words: searchWords(`${row.name} ${row.code}`) }));
    await this.db.query(
      `INSERT INTO location (id, code, name, time_zone, search)
       SELECT id, code, name, "timeZone", to_tsvector('simple', words) FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, code text, name text, "timeZone" text, words text)
       ON CONFLICT (code) DO UPDATE SET name = excluded.name, time_zone = excluded.time_zone, search = excluded.search, version = location.version + 1`,
      [JSON.stringify(kept)],
    );
    const isNew = new Set(rows.filter((row) => row.id === null).map(({ line }) => line));
    await this.ledger.recordAll(
      actor,
      kept.map((row) => ({ kind: isNew.has(row.line) ? peopleEvents.location_added : peopleEvents.location_changed, subjectType: 'location', subjectId: row.id, quiet: true })),
    );
    return { problems: [] };
  }
}
