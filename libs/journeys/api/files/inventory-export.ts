import { createReadStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { AppConfig, Clock, Database, newId } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { ItemKind } from '../item.entity';
import { allKinds, type KindRule } from '../kinds';
import { type FileItem, fileKind, type FileLink, FORMAT, isTooMuch, type mostInFile, tooMuch, VERSION } from './inventory-file';

const BATCH = 1_000;

interface Row {
  id: string;
  columns: Record<string, unknown>;
  owner: string | null;
  reportedBy: string | null;
  departments: Array<{ code: string; part: string }>;
}

// A report that was merged into what is no longer there says nothing any more.
const isWritten = `i.removed_at IS NULL AND (i.merged_into_id IS NULL OR EXISTS (SELECT FROM inventory_item m WHERE m.id = i.merged_into_id AND m.removed_at IS NULL))`;

const itemsOf = ({ kind }: KindRule): string =>
  `SELECT i.id, to_jsonb(i) - 'search' AS columns, o.number AS owner, r.number AS "reportedBy",
     COALESCE((SELECT json_agg(json_build_object('code', d.code, 'part', upper(x.part)) ORDER BY array_position(ARRAY['lead', 'support', 'informed', 'uses'], x.part), d.code)
       FROM inventory_department x JOIN department d ON d.id = x.department_id WHERE x.item_id = i.id), '[]') AS departments
   FROM inventory_item i LEFT JOIN person o ON o.id = i.owner_id LEFT JOIN person r ON r.id = i.reported_by_id
   WHERE i.kind = '${kind}' AND ${isWritten} ORDER BY i.id`;

const ALL_LINKS = `SELECT from_id AS "from", to_id AS "to", upper(relation) AS relation, position, flows, both_ways AS "bothWays" FROM inventory_link ORDER BY from_id, to_id, relation`;

/** Takes the whole inventory out as one file, as it stands at one moment, whatever others do meanwhile. */
@Injectable()
export class InventoryExport {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /** The file as a stream. It is written aside first: whoever reads slowly must not hold a transaction open. */
  async json(): Promise<Readable> {
    const folder = join(this.config.filesDir, 'exports');
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${newId()}.json`);
    const file = await open(path, 'w', 0o600);
    try {
      await this.write((text) => file.appendFile(text));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    const stream = createReadStream(path);
    // Open, it can be read to its end without its name, and leaves nothing behind.
    stream.once('open', () => void rm(path, { force: true }));
    return stream;
  }

  private async write(append: (text: string) => Promise<void>): Promise<void> {
    const held = { items: 0, links: 0, bytes: 0 };
    const write = async (text: string): Promise<void> => {
      held.bytes += Buffer.byteLength(text);
      refuseTooMuch(held);
      await append(text);
    };
    await this.db.transaction(async () => {
      await this.db.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
      await write(`{\n  "format": "${FORMAT}",\n  "version": ${VERSION},\n  "exportedAt": "${this.clock.now().toISOString()}",\n  "items": [`);
      const written = new Set<string>();
      const items = linesOf(write);
      for (const rule of allKinds) {
        await this.eachBatch<Row>(itemsOf(rule), async (rows) => {
          for (const { id } of rows) written.add(id);
          held.items = written.size;
          await items(rows.map((row) => itemOf(rule, row)));
        });
      }
      await write('\n  ],\n  "links": [');
      const links = linesOf(write);
      await this.eachBatch<FileLink>(ALL_LINKS, async (rows) => {
        const both = rows.filter(({ from, to }) => written.has(from) && written.has(to));
        held.links += both.length;
        await links(both.map(({ flows, bothWays, ...link }) => (link.relation === 'EXCHANGES' ? { ...link, flows, bothWays } : link)));
      });
      await write('\n  ]\n}\n');
    });
  }

  /** Asks once, and takes the answer some at a time. */
  private async eachBatch<T>(select: string, work: (rows: T[]) => Promise<void>): Promise<void> {
    await this.db.query(`DECLARE entries NO SCROLL CURSOR FOR ${select}`);
    for (;;) {
      const rows = await this.db.query<T>(`FETCH ${BATCH} FROM entries`);
      await work(rows);
      if (rows.length < BATCH) break;
    }
    await this.db.query('CLOSE entries');
  }
}

// What could not come in again does not go out: whoever has the file believes to have a copy.
function refuseTooMuch(held: typeof mostInFile): void {
  if (isTooMuch(held)) throw tooMuch('The inventory', 'Take it out as CSV, one file a kind.');
}

/** Writes entries one a line, with commas between. */
function linesOf(append: (text: string) => Promise<void>): (rows: object[]) => Promise<void> {
  let any = false;
  return async (rows) => {
    if (rows.length === 0) return;
    await append(`${any ? ',' : ''}\n    ${rows.map((row) => JSON.stringify(row)).join(',\n    ')}`);
    any = true;
  };
}

/** An item as the file says it: every fact of its kind, null where nothing is said. */
function itemOf({ kind, facts, within, parts }: KindRule, { id, columns, owner, reportedBy, departments }: Row): FileItem {
  const at = columns['confirmed_at'] as string | null;
  return {
    id,
    kind: fileKind(kind),
    externalId: columns['external_id'] as string | null,
    ...(within ? { parent: columns['parent_id'] as string | null } : {}),
    name: columns['name'] as string,
    description: columns['description'] as string,
    owner,
    ...(parts.length > 0 ? { departments } : {}),
    position: columns['position'] as number,
    confirmedAt: at && new Date(at).toISOString(),
    ...Object.fromEntries(facts.map(({ name, column, choices }) => [name, choices && columns[column] !== null ? nameOf(choices, columns[column]) : columns[column]])),
    ...(kind === ItemKind.PAIN_POINT ? { reportedBy, mergedInto: columns['merged_into_id'] } : {}),
  };
}

const nameOf = (choices: Record<string, string | number>, stored: unknown): string | null => Object.keys(choices).find((name) => choices[name] === stored) ?? null;
