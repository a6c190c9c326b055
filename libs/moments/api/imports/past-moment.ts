import { Severity } from '@app/shared-api';

/** A moment as another tool kept it, in our terms. */
export interface PastMoment {
  id: string;
  externalId: string;
  what: string;
  category: string | null;
  severity: Severity | null;
  state: 'raised' | 'accepted' | 'closed';
  channel: string | null;
  departmentId: string | null;
  locationId: string | null;
  raisedAt: Date;
  acceptedAt: Date | null;
  closedAt: Date | null;
  resolution: string | null;
  customerName: string | null;
  customerReference: string | null;
}

type Fields = Record<string, string | null>;

const severities: Record<string, Severity> = { critical: Severity.CRITICAL, high: Severity.HIGH, medium: Severity.MEDIUM, low: Severity.LOW };

/** Reads a row of the file as a past moment. What its state column says goes before what its dates say. */
export function pastMoment(id: string, externalId: string, fields: Fields, place: { departmentId: string | null; locationId: string | null }): PastMoment {
  const raisedAt = new Date(fields['raisedAt']!);
  const closed = fields['state'] ? fields['state'] === 'closed' : fields['closedAt'] != null;
  return {
    id,
    externalId,
    what: whatHappened(fields),
    category: fields['category'] ?? null,
    severity: severities[fields['severity'] ?? ''] ?? null,
    // Open, it is its department's; where the file names none, it is held by nobody.
    state: closed ? 'closed' : place.departmentId ? 'accepted' : 'raised',
    channel: fields['channel'] ?? null,
    ...place,
    raisedAt,
    acceptedAt: fields['acceptedAt'] ? new Date(fields['acceptedAt']) : null,
    // A row that is closed without a date stayed out before it came here.
    closedAt: closed ? new Date(fields['closedAt']!) : null,
    resolution: fields['resolution'] ?? null,
    customerName: fields['customerName'] ?? null,
    customerReference: fields['customerReference'] ?? null,
  };
}

/** One sentence of what the columns say, without saying a thing twice. */
function whatHappened(fields: Fields): string {
  const parts = [fields['what'], fields['detail'], fields['category']].flatMap((part) => part ?? []);
  const said: string[] = [];
  for (const part of parts) if (!said.some((earlier) => earlier.toLowerCase().includes(part.toLowerCase()))) said.push(part);
  return said.join(' · ').slice(0, 4000);
}
