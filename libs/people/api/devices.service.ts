import { type Actor, Clock, Database, ErrorCode, Ledger, newId, notFound, pageOf, type PageOf, placeIn, refuse, type RequestContext, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import type { TryingDevice } from './attempts';
import { browserLabel } from './browser-label';
import { Cookies } from './cookies';
import { type DevicesArgs, type EnrolSharedDeviceInput } from './device.inputs';
import { peopleEvents } from './people.events';
import { newToken, tokenHash } from './secrets';
import { asThemselves, idleLimit, Sessions } from './sessions.service';
import { type Device, type DeviceKind, SessionKind, type ThisDevice } from './sign-in.types';

/** A device as the browser's cookie names it. */
export interface EnrolledDevice {
  id: string;
  kind: `${DeviceKind}`;
  label: string;
  personId: string | null;
  personNumber: string | null;
}

/** The browser at the other end: always with a device cookie, and enrolled or not. */
export interface Visitor {
  exchange: RequestContext;
  browserHash: string;
  label: string;
  device: EnrolledDevice | null;
}

const deviceColumns = `d.id, d.kind, d.label, d.enrolled_at AS "enrolledAt", d.last_used_at AS "lastUsedAt", d.revoked_at AS "revokedAt"`;

// Whose shared phone it is to look after: who enrolled it, managers and heads of the same location, administrators.
const mayLookAfterDevice = `(v.is_administrator OR d.enrolled_by = v.person_id OR (d.location_id = me.location_id AND ${mayEnrolShared('v')}))`;

function mayEnrolShared(viewer: string): string {
  return `(${viewer}.is_administrator
    OR EXISTS (SELECT FROM person t WHERE t.manager_id = ${viewer}.person_id AND t.active)
    OR EXISTS (SELECT FROM department h WHERE h.head_id = ${viewer}.person_id AND h.active))`;
}

/** Browsers and phones: known by a cookie, enrolled by a sheet (one person’s) or by a manager (shared). */
@Injectable()
export class Devices {
  /** What a browser was given within an exchange: the request that came still carries the old. */
  private readonly given = new WeakMap<RequestContext, string>();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly cookies: Cookies,
    private readonly sessions: Sessions,
  ) {}

  /** Who stands at the door. A browser without a device cookie gets one: from then on it is told from the others of its shop. */
  async visitor(exchange: RequestContext): Promise<Visitor> {
    const label = browserLabel(exchange.request?.headers['user-agent']);
    const token = this.given.get(exchange) ?? this.cookies.of('device', exchange);
    if (!token) return { exchange, browserHash: this.renew(exchange), label, device: null };
    const browserHash = tokenHash(token);
    return { exchange, browserHash, label, device: await this.enrolledAs(browserHash) };
  }

  /** What this browser is, for its sign-in screen. */
  async thisDevice(exchange: RequestContext): Promise<ThisDevice> {
    const { device } = await this.visitor(exchange);
    return {
      enrolled: device !== null,
      kind: (device?.kind as DeviceKind | undefined) ?? null,
      label: device?.label ?? null,
      personNumber: device?.personNumber ?? null,
    };
  }

  /** The visitor as the count of attempts sees it. */
  async asTrying({ browserHash, label, device }: Visitor, personId: string | null): Promise<TryingDevice> {
    if (device) return { key: device.id, label: device.label, known: device.personId === null || device.personId === personId };
    // The same statement whether or not the account exists.
    const seen = await this.db.one(`SELECT 1 FROM known_browser WHERE person_id = $1::uuid AND browser_hash = $2`, [personId, browserHash]);
    return { key: `browser-${browserHash.slice(0, 32)}`, label, known: seen !== null };
  }

  /** Notes that somebody signed in from here. */
  async remember({ browserHash, device }: Visitor, personId: string): Promise<void> {
    const now = this.clock.now();
    if (device) await this.db.query(`UPDATE device SET last_used_at = $2 WHERE id = $1`, [device.id, now]);
    else await this.db.query(`INSERT INTO known_browser (person_id, browser_hash, seen_at) VALUES ($1, $2, $3) ON CONFLICT (person_id, browser_hash) DO UPDATE SET seen_at = $3`, [personId, browserHash, now]);
  }

  /** Makes this browser a person's own device, under a fresh token. */
  async enrolPersonal(visitor: Visitor, personId: string): Promise<EnrolledDevice> {
    return this.enrol(asPersonal(visitor, personId), visitor, null);
  }

  /** Makes this browser a shared phone. The manager's own session on it becomes one of a shared phone. */
  async enrolShared(actor: Actor, exchange: RequestContext, { label, locationId }: EnrolSharedDeviceInput): Promise<Device> {
    const visitor = await this.visitor(exchange);
    return this.db.transaction(async () => {
      const allowed = await this.db.one(`SELECT 1 FROM ${viewerOf('$1')} v WHERE ${mayEnrolShared('v')}`, [actor.personId]);
      if (!allowed) throw refuse(ErrorCode.NOT_ALLOWED, 'A shared phone is enrolled by a manager, a department head or an administrator.');
      if (locationId && !(await this.db.one(`SELECT 1 FROM location WHERE id = $1`, [locationId]))) throw notFound('location');
      const known = visitor.device;
      if (known?.kind === 'personal') throw refuse(ErrorCode.CONFLICT, 'This phone is enrolled as somebody’s own. End that enrolment first.');
      if (known) await this.db.query(`UPDATE device SET label = $2, location_id = $3 WHERE id = $1`, [known.id, label, locationId ?? null]);
      const device = known ?? (await this.enrol({ kind: 'shared', label, personId: null, enrolledBy: actor.personId }, visitor, locationId ?? null));
      const expiresAt = new Date(this.clock.now().getTime() + idleLimit.shared);
      await this.db.query(`UPDATE session SET kind = $2, device_id = $3, label = $4, expires_at = $5 WHERE id = $1`, [actor.sessionId, SessionKind.SHARED, device.id, label, expiresAt]);
      return (await this.db.one<Device>(`SELECT ${deviceColumns} FROM device d WHERE d.id = $1`, [device.id]))!;
    });
  }

  /** Ends an enrolment and everything that runs on the device. */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const device = await this.db.one<{ personId: string | null }>(
        `SELECT d.person_id AS "personId" FROM device d CROSS JOIN ${viewerOf('$2')} v JOIN person me ON me.id = v.person_id LEFT JOIN person owner ON owner.id = d.person_id
         WHERE d.id = $1 AND d.revoked_at IS NULL
           AND CASE WHEN d.kind = 'personal' THEN v.is_administrator OR owner.id = v.person_id OR owner.manager_id = v.person_id ELSE ${mayLookAfterDevice} END
         FOR UPDATE OF d`,
        [id, actor.personId],
      );
      if (!device) throw notFound('device');
      await this.endEnrolments(actor, [{ id, personId: device.personId }]);
    });
  }

  /** Ends the enrolments of people's own devices, and their permissions to send later. */
  async revokeAllOf(actor: Actor, personIds: string[]): Promise<void> {
    const own = await this.db.query<{ id: string; personId: string }>(
      `SELECT id, person_id AS "personId" FROM device WHERE person_id = ANY($1::uuid[]) AND revoked_at IS NULL ORDER BY id FOR UPDATE`,
      [personIds],
    );
    await this.endEnrolments(actor, own);
    await this.db.query(`UPDATE send_token SET revoked_at = $2 WHERE person_id = ANY($1::uuid[]) AND revoked_at IS NULL`, [personIds, this.clock.now()]);
  }

  /** People's own devices, latest first; at most 20 each. */
  async ownOf(personIds: readonly string[]): Promise<Map<string, Device[]>> {
    const rows = await this.db.query<Device & { owner: string }>(
      `SELECT o.id AS owner, own.* FROM unnest($1::uuid[]) o(id)
       CROSS JOIN LATERAL (SELECT ${deviceColumns} FROM device d WHERE d.person_id = o.id ORDER BY d.revoked_at IS NOT NULL, d.enrolled_at DESC LIMIT 20) own`,
      [personIds],
    );
    return Map.groupBy(rows, ({ owner }) => owner);
  }

  /** The shared phones that the actor looks after, latest enrolled first. */
  async shared(actor: Actor, { first, after }: DevicesArgs): Promise<PageOf<Device>> {
    const place = placeIn(after, ['timestamptz', 'uuid']);
    const rows = await this.db.query<Device>(
      `SELECT ${deviceColumns} FROM device d CROSS JOIN ${viewerOf('$1')} v JOIN person me ON me.id = v.person_id
       WHERE d.kind = 'shared' AND d.revoked_at IS NULL AND ${mayLookAfterDevice}
         AND ($3::timestamptz IS NULL OR (d.enrolled_at, d.id) < ($3, $4::uuid))
       ORDER BY d.enrolled_at DESC, d.id DESC LIMIT $2`,
      [actor.personId, first + 1, place?.[0] ?? null, place?.[1] ?? null],
    );
    return pageOf(rows, first, ({ enrolledAt, id }) => [enrolledAt.toISOString(), id]);
  }

  private async enrol(enrolment: Enrolment, { exchange, device: former }: Visitor, locationId: string | null): Promise<EnrolledDevice> {
    const id = newId();
    // A fresh token: whoever knew the browser's cookie before gains nothing by its enrolment.
    const hash = this.renew(exchange);
    const { kind, label, personId, enrolledBy } = enrolment;
    await this.db.query(
      `INSERT INTO device (id, token_hash, kind, person_id, location_id, label, enrolled_by, enrolled_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, hash, kind, personId, locationId, label, enrolledBy, this.clock.now()],
    );
    const actor = asThemselves(enrolledBy);
    // A phone that was handed on is its former owner's no more.
    if (former) await this.endEnrolments(actor, [former]);
    await this.ledger.record(actor, { kind: peopleEvents.device_enrolled, subjectType: 'device', subjectId: id, data: { personId, deviceKind: kind } });
    return { id, kind, label, personId, personNumber: null };
  }

  private async endEnrolments(actor: Actor, devices: Array<{ id: string; personId: string | null }>): Promise<void> {
    if (devices.length === 0) return;
    const now = this.clock.now();
    const ids = devices.map(({ id }) => id);
    await this.db.query(`UPDATE device SET revoked_at = $2 WHERE id = ANY($1::uuid[])`, [ids, now]);
    await this.db.query(`UPDATE send_token SET revoked_at = $2 WHERE device_id = ANY($1::uuid[]) AND revoked_at IS NULL`, [ids, now]);
    await this.sessions.endAllOn(actor, ids, 'device_revoked');
    await this.ledger.recordAll(actor, devices.map(({ id, personId }) => ({ kind: peopleEvents.device_revoked, subjectType: 'device', subjectId: id, data: { personId } })));
  }

  private async enrolledAs(browserHash: string): Promise<EnrolledDevice | null> {
    return this.db.one<EnrolledDevice>(
      `SELECT d.id, d.kind, d.label, d.person_id AS "personId", p.number AS "personNumber" FROM device d LEFT JOIN person p ON p.id = d.person_id
       WHERE d.token_hash = $1 AND d.revoked_at IS NULL AND (d.kind = 'shared' OR p.active)`,
      [browserHash],
    );
  }

  private renew(exchange: RequestContext): string {
    const token = newToken();
    this.cookies.give('device', exchange, token);
    this.given.set(exchange, token);
    return tokenHash(token);
  }
}

interface Enrolment {
  kind: `${DeviceKind}`;
  label: string;
  personId: string | null;
  enrolledBy: string;
}

const asPersonal = ({ label }: Visitor, personId: string): Enrolment => ({ kind: 'personal', label, personId, enrolledBy: personId });
