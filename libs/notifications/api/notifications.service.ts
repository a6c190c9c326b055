import { type Actor, Clock, Database, type PageOf, namedValues, pageOf, placeIn } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import type { Notification } from './notification.entity';

type Row = Omit<Notification, 'values'> & { values: Record<string, string> };

const columns = `id, kind, subject_type AS "subjectType", subject_id AS "subjectId", values, urgent, at, read_at AS "readAt"`;

/** A person's inbox: their own, and nobody else's. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async inbox(actor: Actor, { unreadOnly, first, after }: { unreadOnly: boolean; first: number; after?: string }): Promise<PageOf<Notification>> {
    const from = placeIn(after, ['timestamptz', 'uuid']);
    const rows = await this.db.query<Row>(
      `SELECT ${columns} FROM notification
       WHERE person_id = $1 ${unreadOnly ? 'AND read_at IS NULL' : ''} ${from ? 'AND (at, id) < ($3, $4)' : ''}
       ORDER BY at DESC, id DESC LIMIT $2`,
      [actor.personId, first + 1, ...(from ?? [])],
    );
    return pageOf(rows.map(shown), first, ({ at, id }) => [at.toISOString(), id]);
  }

  /** How many are unread, at most 100: beyond that the number says "99+". */
  async unreadCount(actor: Actor): Promise<number> {
    return (await this.unreadOf([actor.personId])).get(actor.personId)?.unread ?? 0;
  }

  /** Unread counts (at most 100 each) and newest ids of many people, in one statement. */
  async unreadOf(personIds: string[]): Promise<Map<string, { unread: number; ids: string[] }>> {
    const rows = await this.db.query<{ personId: string; unread: number; ids: string[] }>(
      `SELECT p.id AS "personId", u.unread, u.ids
       FROM unnest($1::uuid[]) AS p(id),
       LATERAL (
         SELECT count(*)::int AS unread, COALESCE((array_agg(n.id ORDER BY n.at DESC, n.id DESC))[1:20], '{}') AS ids
         FROM (SELECT id, at FROM notification WHERE person_id = p.id AND read_at IS NULL ORDER BY at DESC, id DESC LIMIT 100) n
       ) u`,
      [personIds],
    );
    return new Map(rows.map(({ personId, ...rest }) => [personId, rest]));
  }

  /** Marks these as read; others' ids and ids read before change nothing. Returns how many were. */
  async markRead(actor: Actor, ids: string[]): Promise<number> {
    const read = await this.db.query(`UPDATE notification SET read_at = $3 WHERE person_id = $1 AND id = ANY($2::uuid[]) AND read_at IS NULL RETURNING 1`, [actor.personId, ids, this.clock.now()]);
    return read.length;
  }

  async markAllRead(actor: Actor): Promise<number> {
    const read = await this.db.query(`UPDATE notification SET read_at = $2 WHERE person_id = $1 AND read_at IS NULL RETURNING 1`, [actor.personId, this.clock.now()]);
    return read.length;
  }
}

const shown = (row: Row): Notification => ({ ...row, values: namedValues(row.values) }) as Notification;
