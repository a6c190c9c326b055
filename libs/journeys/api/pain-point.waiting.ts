import { type Actor, Database, severityWord, type TodayItem, viewerOf, WaitsForMe, type WaitsForMeProvider } from '@app/shared-api';
import { Injectable } from '@nestjs/common';

/** So many reports stand on Today at most; the list of pain points has them all. */
const MOST_ON_TODAY = 20;

interface WaitingReport {
  id: string;
  what: string;
  who: string | null;
  at: string | null;
  severity: number | null;
  since: Date;
}

/** Reports that nobody has looked at wait for the programme lead; while there is none, for administrators. */
@Injectable()
@WaitsForMe({ wing: 'journeys.reports' })
export class WaitingReports implements WaitsForMeProvider {
  constructor(private readonly db: Database) {}

  async waitingFor({ personId }: Actor, limit: number): Promise<TodayItem[]> {
    const rows = await this.db.prepared<WaitingReport>(
      `SELECT i.id, i.name AS what, r.name::text AS who, i.severity, i.created_at AS since,
         (SELECT a.name::text FROM inventory_link l JOIN inventory_item a ON a.id = l.to_id AND a.removed_at IS NULL WHERE l.from_id = i.id AND l.relation = 'hurts' ORDER BY l.position, a.name LIMIT 1) AS at
       FROM inventory_item i CROSS JOIN ${viewerOf('$1')} v LEFT JOIN person r ON r.id = i.reported_by_id
       WHERE i.kind = 'pain_point' AND i.pain_state = 'reported' AND i.removed_at IS NULL
         AND (v.is_programme_lead OR (v.is_administrator AND NOT EXISTS (SELECT FROM person p WHERE p.is_programme_lead AND p.active)))
       ORDER BY i.severity DESC NULLS LAST, i.created_at, i.id LIMIT $2`,
      [personId, Math.min(limit, MOST_ON_TODAY)],
    );
    return rows.map(({ id, what, who, at, severity, since }) => ({
      id,
      kind: 'journeys.report',
      subjectType: 'inventory_item',
      subjectId: id,
      values: Object.fromEntries(Object.entries({ what, who, at, severity: severityWord(severity) }).filter((entry): entry is [string, string] => entry[1] !== null)),
      dueAt: null,
      since,
      urgency: severity ?? 1,
    }));
  }
}
