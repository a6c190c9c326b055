import { Readable } from 'node:stream';
import { Database } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { type KindRule } from '../kinds';
import { canBeListed, csvLine, guarded, listedFlows } from './cells';
import { fieldsOf, linkColumns } from './columns';

const BATCH = 500;

interface Row {
  id: string;
  key: string;
  columns: Record<string, unknown>;
  parent: string | null;
  owner: string | null;
  departments: string | null;
  links: Array<{ relation: string; kind: string; id: string; key: string; flows: string | null; bothWays: boolean }>;
}

// What has no external id is known again by its id.
const keyOf = (item: string): string => `COALESCE(${item}.external_id, ${item}.id::text)`;

/** Items of one kind as CSV, in columns that come in again unchanged. */
@Injectable()
export class CsvExport {
  constructor(private readonly db: Database) {}

  /** The file as a stream, batch by batch. A byte order mark lets spreadsheets read it as UTF-8. */
  csv(rule: KindRule): Readable {
    return Readable.from(this.lines(rule));
  }

  private async *lines(rule: KindRule): AsyncGenerator<string> {
    const fields = fieldsOf(rule).map(({ name }) => name);
    yield `\ufeff${csvLine(fields)}`;
    for (let after: string | null = null; ; ) {
      const rows: Row[] = await this.rows(rule, after);
      if (rows.length > 0) yield rows.map((row) => csvLine(cellsOf(rule, row, fields))).join('');
      if (rows.length < BATCH) return;
      after = rows.at(-1)!.id;
    }
  }

  private rows({ kind }: KindRule, after: string | null): Promise<Row[]> {
    return this.db.query<Row>(
      `SELECT i.id, ${keyOf('i')} AS key, to_jsonb(i) - 'search' AS columns, ${keyOf('w')} AS parent, o.number AS owner,
         (SELECT string_agg(d.code || ':' || x.part, '; ' ORDER BY array_position(ARRAY['lead', 'support', 'informed', 'uses'], x.part), d.code) FROM inventory_department x JOIN department d ON d.id = x.department_id WHERE x.item_id = i.id) AS departments,
         COALESCE((SELECT json_agg(json_build_object('relation', l.relation, 'kind', t.kind, 'id', t.id, 'key', ${keyOf('t')}, 'flows', l.flows, 'bothWays', l.both_ways) ORDER BY l.position, l.to_id)
           FROM inventory_link l JOIN inventory_item t ON t.id = l.to_id AND t.removed_at IS NULL WHERE l.from_id = i.id), '[]') AS links
       FROM inventory_item i LEFT JOIN inventory_item w ON w.id = i.parent_id LEFT JOIN person o ON o.id = i.owner_id
       WHERE i.kind = $1 AND i.removed_at IS NULL AND (i.merged_into_id IS NULL) AND ($2::uuid IS NULL OR i.id > $2) ORDER BY i.id LIMIT ${BATCH}`,
      [kind, after],
    );
  }
}

function cellsOf({ kind, facts }: KindRule, { key, columns, parent, owner, departments, links }: Row, fields: readonly string[]): string[] {
  const cells: Record<string, string | null> = { externalId: key, name: columns['name'] as string, description: columns['description'] as string, parent, owner, departments };
  for (const { name, column, choices } of facts) {
    const value = columns[column];
    cells[name] = value === null || value === undefined ? '' : choices ? Object.keys(choices).find((choice) => choices[choice] === value)! : String(value);
  }
  for (const { name, relation, other, bothWays } of linkColumns[kind]) {
    const ends = links.filter((link) => link.relation === relation && link.kind === other && (bothWays === undefined || link.bothWays === bothWays));
    cells[name] = ends.map((end) => `${canBeListed(end.key) ? end.key : end.id}${bothWays !== undefined && end.flows ? `: ${listedFlows(end.flows)}` : ''}`).join('; ');
  }
  // Only what people write freely can look like a formula.
  const texts = new Set(['name', 'description', ...facts.filter(({ type }) => type === 'text').map(({ name }) => name)]);
  return fields.map((field) => (texts.has(field) ? guarded(cells[field] ?? '') : (cells[field] ?? '')));
}
