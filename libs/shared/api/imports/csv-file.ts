import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { ErrorCode, invalid, refuse } from '../errors';

/** The largest file taken: 300,000 people are about 40 MB. */
export const MAX_IMPORT_BYTES = 256 * 1024 * 1024;
const MAX_COLUMNS = 100;
const MAX_RECORD_BYTES = 256 * 1024;

/** What separates the fields of a file; found by its first line. */
export type Delimiter = ',' | ';' | '\t';

/** One record of the file, with the line on which it ends. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** Keeps an upload on disk while it checks that it is UTF-8 and not too large. Returns its size in bytes. */
export async function keepUpload(upload: Readable, path: string): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > MAX_IMPORT_BYTES) return done(tooLarge());
      try {
        decoder.decode(chunk, { stream: true });
        if (chunk.includes(0)) throw new Error('NUL');
        done(null, chunk);
      } catch {
        done(notUtf8());
      }
    },
    flush(done) {
      try {
        decoder.decode();
        done();
      } catch {
        done(notUtf8());
      }
    },
  });
  try {
    await pipeline(upload, check, createWriteStream(`${path}.part`));
    await rename(`${path}.part`, path);
  } catch (error) {
    await rm(`${path}.part`, { force: true });
    throw error;
  }
  return size;
}

/** The records of a file, one at a time: memory stays the same however long it is. A record that cannot be read stops there. */
export async function* recordsOf(path: string, delimiter: Delimiter): AsyncGenerator<CsvRecord> {
  const parser = createReadStream(path).pipe(
    parse({ bom: true, delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true, info: true, max_record_size: MAX_RECORD_BYTES }),
  );
  for await (const { info, record } of parser as AsyncIterable<{ info: { lines: number }; record: string[] }>) yield { line: info.lines, cells: record };
}

/** Comma, semicolon or tab: the one that splits the header most. */
export async function delimiterOf(path: string): Promise<Delimiter> {
  const stream = createReadStream(path, { end: 64 * 1024 });
  let head = '';
  for await (const chunk of stream) head += String(chunk);
  const header = head.split(/\r?\n/, 1)[0] ?? '';
  const counted = ([',', ';', '\t'] as const).map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counted.sort((a, b) => b.count - a.count)[0]!.delimiter;
}

/** Header and first rows. */
export async function headOf(path: string, delimiter: Delimiter, rows: number): Promise<{ header: string[]; samples: string[][] }> {
  const head: string[][] = [];
  for await (const { cells } of recordsOf(path, delimiter)) {
    head.push(cells);
    if (head.length > rows) break;
  }
  const [header, ...samples] = head;
  if (!header || header.every((name) => name === '')) throw invalid('file', 'empty', 'The file is empty. Its first line must name the columns.');
  if (header.length > MAX_COLUMNS) throw invalid('file', 'columns', `The file has ${header.length} columns; at most ${MAX_COLUMNS} can be read.`);
  return { header: header.map((name, i) => name || `Column ${i + 1}`), samples };
}

const tooLarge = (): Error => refuse(ErrorCode.FILE_TOO_LARGE, `The file is larger than ${MAX_IMPORT_BYTES / 1024 / 1024} MB. Split it.`, { megabytes: MAX_IMPORT_BYTES / 1024 / 1024 });
const notUtf8 = (): Error => invalid('file', 'encoding', 'The file is not in UTF-8. Save it as "CSV UTF-8" and choose it again; nothing was brought in.');
