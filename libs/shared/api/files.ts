import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import sharp, { type OutputInfo } from 'sharp';
import type { Actor } from './actor';
import { Clock } from './clock';
import { AppConfig } from './config';
import { Database } from './database';
import { ErrorCode, notFound, refuse } from './errors';
import { newId } from './ids';
import { FileOwner, type FileOwnerProvider, Registry } from './registry';

/** The largest photo taken, in bytes. */
export const MAX_PHOTO_BYTES = 10 * 1024 * 1024;

/** A file as it is kept: re-encoded, named by its content on disk. */
export interface StoredFileRow {
  id: string;
  hash: string;
  name: string;
  type: string;
  size: number;
  width: number | null;
  height: number | null;
  uploadedBy: string;
  subjectType: string | null;
  subjectId: string | null;
}

const columns = `id, hash, name, type, size, width, height, uploaded_by AS "uploadedBy", subject_type AS "subjectType", subject_id AS "subjectId"`;
const imageTypes = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'image/tiff']);

/** Files, content-addressed under FILES_DIR. Their rows say who may read them. */
@Injectable()
export class FileStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly config: AppConfig,
    private readonly registry: Registry,
  ) {}

  /** Takes a photo: type by content, re-encoded, so that its location and everything else that was hidden in it is gone. */
  async putPhoto(actor: Actor, bytes: Readable | Buffer, declaredName: string): Promise<StoredFileRow> {
    const raw = Buffer.isBuffer(bytes) ? bytes : await collect(bytes, MAX_PHOTO_BYTES);
    if (raw.length > MAX_PHOTO_BYTES) throw tooLarge(MAX_PHOTO_BYTES);
    const found = await fileTypeFromBuffer(raw);
    if (!found || !imageTypes.has(found.mime)) throw notAnImage();
    const image = await reencode(raw);
    const hash = createHash('sha256').update(image.data).digest('hex');
    await this.keep(hash, image.data);
    const row = await this.db.one<StoredFileRow>(
      `INSERT INTO stored_file (id, hash, name, type, size, width, height, uploaded_by, uploaded_at)
       VALUES ($1, $2, $3, 'image/jpeg', $4, $5, $6, $7, $8) RETURNING ${columns}`,
      [newId(), hash, photoName(declaredName), image.data.length, image.info.width, image.info.height, actor.personId, this.clock.now()],
    );
    return row!;
  }

  /** Gives uploaded files to a subject. Only their uploader can, and only once. */
  async attach(actor: Actor, fileIds: string[], subjectType: string, subjectId: string): Promise<void> {
    if (fileIds.length === 0) return;
    const attached = await this.db.query(
      `UPDATE stored_file SET subject_type = $3, subject_id = $4
       WHERE id = ANY($1::uuid[]) AND uploaded_by = $2 AND (subject_id IS NULL OR (subject_type = $3 AND subject_id = $4)) RETURNING id`,
      [fileIds, actor.personId, subjectType, subjectId],
    );
    if (attached.length !== new Set(fileIds).size) throw notFound('file');
  }

  /** The file and its bytes, if the actor may read what it belongs to. Not there and not yours look the same. */
  async open(actor: Actor, id: string): Promise<{ file: StoredFileRow; stream: Readable }> {
    const file = await this.db.one<StoredFileRow>(`SELECT ${columns} FROM stored_file WHERE id = $1`, [id]);
    if (!file || !(await this.mayRead(actor, file))) throw notFound('file');
    const path = this.pathOf(file.hash);
    await stat(path);
    return { file, stream: createReadStream(path) };
  }

  /** Removes the bytes that no row names any more. */
  async dropUnused(hashes: string[]): Promise<void> {
    if (hashes.length === 0) return;
    const used = await this.db.query<{ hash: string }>(`SELECT DISTINCT hash FROM stored_file WHERE hash = ANY($1)`, [hashes]);
    const kept = new Set(used.map(({ hash }) => hash));
    for (const hash of hashes) if (!kept.has(hash)) await rm(this.pathOf(hash), { force: true });
  }

  private async mayRead(actor: Actor, file: StoredFileRow): Promise<boolean> {
    if (!file.subjectId) return file.uploadedBy === actor.personId;
    const owner = this.registry
      .all<FileOwnerProvider, { subjectType: string }>(FileOwner, 'mayRead')
      .find(({ options }) => options.subjectType === file.subjectType);
    return owner !== undefined && (await owner.provider.mayRead(actor, [file.subjectId])).has(file.subjectId);
  }

  private async keep(hash: string, data: Buffer): Promise<void> {
    const path = this.pathOf(hash);
    await mkdir(dirname(path), { recursive: true });
    // Written aside and renamed: a kill in between leaves no half file under its hash.
    const aside = `${path}.${newId()}`;
    await writeFile(aside, data);
    await rename(aside, path);
  }

  private pathOf(hash: string): string {
    return join(this.config.filesDir, hash.slice(0, 2), hash.slice(2));
  }
}

/** Reads a stream into memory, up to a limit. */
export async function collect(stream: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function reencode(raw: Buffer): Promise<{ data: Buffer; info: OutputInfo }> {
  try {
    // rotate() turns the picture as its EXIF says before that is dropped.
    return await sharp(raw, { limitInputPixels: 60_000_000, failOn: 'error' })
      .rotate()
      .resize({ width: 2048, height: 2048, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82, mozjpeg: false })
      .toBuffer({ resolveWithObject: true });
  } catch {
    throw notAnImage();
  }
}

const photoName = (declared: string): string => `${declared.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N} _-]/gu, '').slice(0, 60) || 'photo'}.jpg`;
const tooLarge = (limit: number): Error => refuse(ErrorCode.FILE_TOO_LARGE, `The file is larger than ${limit / 1024 / 1024} MB.`, { megabytes: limit / 1024 / 1024 });
const notAnImage = (): Error => refuse(ErrorCode.FILE_TYPE_REFUSED, 'By its content this is no picture that can be shown. Take a photo, or send JPEG, PNG or WebP.');
