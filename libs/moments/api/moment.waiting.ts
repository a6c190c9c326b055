import { type Actor, Clock, Database, severityWord, type TodayItem, viewerOf, WaitsForMe, type WaitsForMeProvider } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { OwnershipGaps } from './evidence/gaps.service';
import { numberOf } from './moment.entity';
import { isAsked, reads, takesUp } from './moment.policy';
import { offeredTo, reachOf } from './moment.reach';
import { cameBack } from './moment.select';

interface WaitingRow {
  id: string;
  momentId: string;
  number: string;
  severity: number | null;
  what: string | null;
  who: string | null;
  department: string | null;
  /** What became of the offer that came back. */
  how?: string | null;
  dueAt: Date | null;
  since: Date;
}

const columns = `m.id AS "momentId", m.number, m.severity`;
const SHORT = 140;

/** What waits for somebody: offers to answer, what nobody holds in their departments, what they hold that came back, or owes the customer a word, and stages where nobody leads. */
@Injectable()
@WaitsForMe({ wing: 'moments' })
export class WaitingMoments implements WaitsForMeProvider {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gaps: OwnershipGaps,
  ) {}

  async waitingFor(actor: Actor, limit: number): Promise<TodayItem[]> {
    const kinds = await Promise.all([this.offers(actor, limit), this.unheld(actor, limit), this.promises(actor, limit), this.held(actor, limit), this.gaps.waitingFor(actor, limit)]);
    return kinds.flat();
  }

  /** Offers to them, or to a department that they receive for or belong to. What is offered shows once they opened it. */
  private async offers({ personId }: Actor, limit: number): Promise<TodayItem[]> {
    const rows = await this.db.prepared<WaitingRow>(
      `SELECT o.id, ${columns}, CASE WHEN ${reads('m', 'v')} THEN left(m.what, ${SHORT}) END AS what, p.name::text AS who, d.name::text AS department,
         o.due_at AS "dueAt", o.made_at AS since
       FROM ${viewerOf('$1')} v CROSS JOIN LATERAL ${offeredTo} f JOIN moment m ON m.id = f.id JOIN offer o ON o.id = m.open_offer_id
       LEFT JOIN person p ON p.id = o.from_person_id LEFT JOIN department d ON d.id = o.to_department_id
       WHERE ${isAsked('m', 'v')} ORDER BY COALESCE(m.severity, 0) DESC, o.due_at, o.id LIMIT $2`,
      [personId, limit],
    );
    return rows.map((row) => itemOf('moments.offer', row));
  }

  /** What nobody holds, for those who coordinate there, or stand in for who would. */
  private async unheld({ personId }: Actor, limit: number): Promise<TodayItem[]> {
    const { coordinated, standsInFor } = await reachOf(this.db, personId);
    const departments = coordinated && standsInFor && [...coordinated, ...standsInFor];
    if (departments?.length === 0) return [];
    // Few departments are read each; of many, the worst first, and each moment is asked.
    const theirs = departments ? 'm.department_id = ANY ($3::uuid[])' : `${takesUp('m', 'v')} AND $3::uuid[] IS NULL`;
    const rows = await this.db.prepared<WaitingRow>(
      `SELECT m.id, ${columns}, left(m.what, ${SHORT}) AS what, p.name::text AS who, d.name::text AS department, m.tell_at AS "dueAt", m.raised_at AS since
       FROM moment m CROSS JOIN ${viewerOf('$1')} v LEFT JOIN person p ON p.id = m.raiser_id LEFT JOIN department d ON d.id = m.department_id
       WHERE m.state = 'raised' AND ${theirs} ORDER BY COALESCE(m.severity, 0) DESC, m.raised_at, m.id LIMIT $2`,
      [personId, limit, departments],
    );
    return rows.map((row) => itemOf('moments.unheld', row));
  }

  /** What they hold, where the customer was promised to hear from us by now. */
  private async promises({ personId }: Actor, limit: number): Promise<TodayItem[]> {
    const rows = await this.db.prepared<WaitingRow>(
      `SELECT m.id, ${columns}, left(m.what, ${SHORT}) AS what, NULL AS who, NULL AS department, m.promised_at AS "dueAt", m.promised_at AS since
       FROM moment m WHERE m.holder_person_id = $1 AND m.promised_at < $3 AND m.state IN ('accepted', 'resolved') ORDER BY COALESCE(m.severity, 0) DESC, m.promised_at, m.id LIMIT $2`,
      [personId, limit, this.clock.now()],
    );
    return rows.map((row) => itemOf('moments.promise', row));
  }

  /** What they hold: an offer of theirs came back; or the customer was told nothing yet; or, resolved and told, it can be closed. */
  private async held({ personId }: Actor, limit: number): Promise<TodayItem[]> {
    // Who told the customer since has gone on with it themselves.
    const isBack = `b.id IS NOT NULL AND (m.last_told_at IS NULL OR m.last_told_at < b.answered_at)`;
    const since = `COALESCE(CASE WHEN ${isBack} THEN b.answered_at END, m.resolved_at, m.holder_since)`;
    const rows = await this.db.prepared<WaitingRow & { told: boolean }>(
      `SELECT m.id, ${columns}, left(m.what, ${SHORT}) AS what, p.name::text AS who, d.name::text AS department, NULL::timestamptz AS "dueAt", ${since} AS since,
         CASE WHEN ${isBack} THEN b.state END AS how, m.customer_told AS told
       FROM moment m ${cameBack} LEFT JOIN person p ON p.id = b.to_person_id LEFT JOIN department d ON d.id = b.to_department_id
       WHERE m.holder_person_id = $1 AND m.state IN ('accepted', 'resolved') AND (NOT m.customer_told OR m.state = 'resolved' OR ${isBack})
       ORDER BY COALESCE(m.severity, 0) DESC, since, m.id LIMIT $2`,
      [personId, limit],
    );
    return rows.map((row) => itemOf(row.how ? 'moments.back' : row.told ? 'moments.close' : 'moments.tell', row));
  }
}

function itemOf(kind: string, { id, momentId, number, severity, what, who, department, how = null, dueAt, since }: WaitingRow): TodayItem {
  const values = { number: numberOf(number), severity: severityWord(severity), what, who, department, how };
  return {
    id,
    kind,
    subjectType: 'moment',
    subjectId: momentId,
    values: Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null)),
    dueAt,
    since,
    urgency: severity ?? 1,
  };
}
