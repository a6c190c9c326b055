import { type Actor, Database, FileOwner, type FileOwnerProvider, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { reads } from './moment.policy';

/** A photo is read by whoever reads its moment. */
@Injectable()
@FileOwner({ subjectType: 'moment' })
export class MomentFiles implements FileOwnerProvider {
  constructor(private readonly db: Database) {}

  async mayRead(actor: Actor, momentIds: string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(`SELECT m.id FROM moment m CROSS JOIN ${viewerOf('$1')} v WHERE m.id = ANY ($2::uuid[]) AND ${reads('m', 'v')}`, [actor.personId, momentIds]);
    return new Set(rows.map(({ id }) => id));
  }
}
