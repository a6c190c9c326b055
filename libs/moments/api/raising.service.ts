import { WorkingTimes, rootDepartment } from '@app/people-api';
import { type Actor, Clock, Database, FileStore, Ledger, inputDigest, invalid, newId, notFound, searchWords } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { keyReused, madeBefore } from './client-keys';
import type { Moment } from './moment.entity';
import { momentEvents } from './moment.events';
import type { RaiseInput } from './moment.inputs';
import { MomentReads } from './moment.reads';
import { pressedWhen } from './raising.rules';
import { tellNextAt } from './waiting.rules';

interface Place {
  departmentId: string | null;
  locationId: string | null;
}

/** Takes moments in, from phones with and without a network. */
@Injectable()
export class Raising {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly files: FileStore,
    private readonly reads: MomentReads,
    private readonly workingTimes: WorkingTimes,
  ) {}

  /** Raises a moment. Sent twice it is raised once: the repeat gets it as it is now. */
  async raise(actor: Actor, input: RaiseInput): Promise<Moment> {
    // A phone that sends again says another `phoneNow`: that is no other request.
    const digest = inputDigest({ ...input, phoneNow: undefined });
    const id = await this.db.transaction(async () => {
      const repeated = await madeBefore(this.db, 'moment', actor, input.clientKey, digest);
      if (repeated) return repeated.id;
      const place = await this.placeOf(actor, input);
      const made = await this.insert(actor, input, digest, place);
      // Two at once with one key: the other was first, and its row is committed by now.
      if (!made) return (await madeBefore(this.db, 'moment', actor, input.clientKey, digest))?.id ?? raiseKeyReused();
      await this.keepCustomer(made.id, input);
      await this.keepPhotos(actor, made.id, input.fileIds ?? []);
      await this.ledger.record(actor, {
        kind: momentEvents.raised,
        subjectType: 'moment',
        subjectId: made.id,
        occurredAt: made.raisedAt,
        data: { severity: input.severity, channel: input.channel ?? null, ...place },
      });
      return made.id;
    });
    return this.reads.asItIs(actor, id);
  }

  private async insert(actor: Actor, input: RaiseInput, digest: string, place: Place): Promise<{ id: string; raisedAt: Date } | null> {
    const now = this.clock.now();
    const calendar = await this.workingTimes.calendarOf(place.locationId);
    return this.db.one<{ id: string; raisedAt: Date }>(
      `INSERT INTO moment (id, client_key, client_digest, what, severity, state, channel, raiser_id, department_id, location_id,
         raised_at, arrived_at, tell_at, search, reference_search, updated_at)
       VALUES ($1, $2, $3, $4, $5, 'raised', $6, $7, $8, $9, $10, $11, $12, to_tsvector('simple', $13), to_tsvector('simple', $14), $11)
       ON CONFLICT (client_key) DO NOTHING RETURNING id, raised_at AS "raisedAt"`,
      [
        newId(),
        input.clientKey,
        digest,
        input.what,
        input.severity,
        input.channel ?? null,
        actor.personId,
        place.departmentId,
        place.locationId,
        pressedWhen(input, now),
        now,
        // Nobody could know of it before it arrived.
        tellNextAt(input.severity, now, calendar),
        searchWords(input.what),
        input.customer?.reference ? searchWords(input.customer.reference) : null,
      ],
    );
  }

  /** Where it happened: what was said, else where who raised it belongs, else the top of the organization, so that somebody coordinates it. */
  private async placeOf(actor: Actor, { departmentId = null, locationId = null }: RaiseInput): Promise<Place> {
    const row = await this.db.one<Place & { departmentKnown: boolean; locationKnown: boolean }>(
      `SELECT COALESCE($2::uuid, p.department_id, ${rootDepartment}) AS "departmentId",
         COALESCE($3::uuid, p.location_id) AS "locationId",
         $2::uuid IS NULL OR EXISTS (SELECT FROM department d WHERE d.id = $2::uuid AND d.active) AS "departmentKnown",
         $3::uuid IS NULL OR EXISTS (SELECT FROM location l WHERE l.id = $3::uuid) AS "locationKnown"
       FROM person p WHERE p.id = $1`,
      [actor.personId, departmentId, locationId],
    );
    if (!row) throw notFound('person');
    if (!row.departmentKnown) throw invalid('departmentId', 'known', 'There is no such department any more. Choose another.');
    if (!row.locationKnown) throw invalid('locationId', 'known', 'There is no such location any more. Choose another.');
    return { departmentId: row.departmentId, locationId: row.locationId };
  }

  private async keepCustomer(momentId: string, { customer }: RaiseInput): Promise<void> {
    if (!customer || !(customer.name || customer.reference || customer.contact)) return;
    await this.db.query(`INSERT INTO moment_customer (moment_id, name, reference, contact) VALUES ($1, $2, $3, $4)`, [
      momentId,
      customer.name || null,
      customer.reference || null,
      customer.contact || null,
    ]);
  }

  private async keepPhotos(actor: Actor, momentId: string, fileIds: readonly string[]): Promise<void> {
    if (fileIds.length === 0) return;
    await this.files.attach(actor, [...fileIds], 'moment', momentId);
    await this.db.query(`INSERT INTO moment_file (moment_id, file_id, position) SELECT $1, f.id, f.n - 1 FROM unnest($2::uuid[]) WITH ORDINALITY AS f(id, n)`, [momentId, fileIds]);
  }
}

function raiseKeyReused(): never {
  throw keyReused();
}
