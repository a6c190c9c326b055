import { Injectable } from '@nestjs/common';
import { Database } from './database';
import { FileStore } from './files';
import { EngineTask, type EngineTaskProvider } from './registry';

const DAY = 86_400_000;

/** Removes files that were uploaded and never given to anything within a day. */
@Injectable()
@EngineTask({ name: 'files.loose' })
export class LooseFiles implements EngineTaskProvider {
  constructor(
    private readonly db: Database,
    private readonly files: FileStore,
  ) {}

  async runDue(now: Date): Promise<number> {
    const gone = await this.db.query<{ hash: string }>(
      `DELETE FROM stored_file WHERE id IN (
         SELECT id FROM stored_file WHERE subject_id IS NULL AND uploaded_at < $1 ORDER BY uploaded_at LIMIT 100 FOR UPDATE SKIP LOCKED
       ) RETURNING hash`,
      [new Date(now.getTime() - DAY)],
    );
    await this.files.dropUnused(gone.map(({ hash }) => hash));
    return gone.length;
  }
}
