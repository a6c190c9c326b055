import { type Actor, AppConfig, Clock, Database, ErrorCode, Ledger, newId, type Locale, refuse, type RequestContext } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import qrcode from 'qrcode';
import { Credentials } from './credentials.service';
import { Devices } from './devices.service';
import { readingLocale } from './locale';
import { LookingAfter } from './looking-after.service';
import { peopleEvents } from './people.events';
import { newCode, plainCode, tokenHash } from './secrets';
import { asThemselves, Sessions } from './sessions.service';
import type { EnrolMyDeviceInput } from './sign-in.inputs';
import { SignIn } from './sign-in.service';
import type { EnrolmentSheet } from './sign-in.types';

const SHEET_MINUTES = 7 * 24 * 60;
// 80 bits: nobody guesses it in seven days, and the printed code stays coarse enough for a cheap camera.
const CODE_GROUPS = 4;

/** The printed sheet: one person, one use, seven days. */
@Injectable()
export class Enrolment {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly config: AppConfig,
    private readonly ledger: Ledger,
    private readonly credentials: Credentials,
    private readonly devices: Devices,
    private readonly lookingAfter: LookingAfter,
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
  ) {}

  /** Prints a sheet. The one before stops working, and whatever runs or is enrolled under the person's name ends. */
  async print(actor: Actor, personId: string): Promise<EnrolmentSheet> {
    const { publicUrl } = this.config;
    if (!publicUrl) {
      throw refuse(ErrorCode.PUBLIC_URL_MISSING, 'No sheet can be printed: a phone that scans it must reach this instance. Set PUBLIC_URL to its https address and start it again.');
    }
    const { person, code, expiresAt } = await this.db.transaction(async () => {
      const person = await this.lookingAfter.personFor(actor, personId);
      return { person, ...(await this.issue(actor, personId, SHEET_MINUTES)) };
    });
    // Behind the # it reaches no server's log.
    const url = `${publicUrl}/enrol#${code}`;
    const reads = await this.db.one<{ locale: Locale }>(`SELECT ${readingLocale('p')} AS locale FROM person p WHERE p.id = $1`, [personId]);
    return { url, qrSvg: await qrcode.toString(url, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }), person, locale: reads!.locale, expiresAt };
  }

  /** Makes the code of a sheet, in the caller's transaction. It is kept hashed, and returned this once. */
  async issue(actor: Actor, personId: string, minutes: number): Promise<{ code: string; expiresAt: Date }> {
    const code = newCode(CODE_GROUPS);
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + minutes * 60_000);
    const voided = await this.db.query(`UPDATE enrolment_sheet SET voided_at = $2 WHERE person_id = $1 AND used_at IS NULL AND voided_at IS NULL RETURNING id`, [personId, now]);
    await this.devices.revokeAllOf(actor, [personId]);
    await this.sessions.endAllOf(actor, [personId], 'sheet_printed', personId === actor.personId ? actor.sessionId : null);
    await this.db.query(`INSERT INTO enrolment_sheet (id, person_id, code_hash, printed_by, printed_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`, [
      newId(),
      personId,
      tokenHash(plainCode(code)),
      // at the server's terminal nobody is signed in
      actor.personId || personId,
      now,
      expiresAt,
    ]);
    await this.ledger.record(actor, { kind: peopleEvents.sheet_printed, subjectType: 'person', subjectId: personId, data: { voided: voided.length > 0 } });
    return { code, expiresAt };
  }

  /**
   * Uses a sheet: sets the PIN, makes this phone the person's own and signs in. On a shared phone it sets the PIN
   * and signs in, and the phone stays shared.
   */
  async use(exchange: RequestContext, { code, pin, password }: EnrolMyDeviceInput): Promise<Actor> {
    const sheet = await this.openSheet(code, '');
    const account = sheet && (await this.credentials.byPerson(sheet.personId));
    if (!account) throw notValid();
    this.credentials.checkPin('input.pin', pin, account.number);
    if (password) this.credentials.checkPassword('input.password', password, [account.number, account.name, account.email ?? '']);
    const visitor = await this.devices.visitor(exchange);
    const { personId } = account;
    return this.db.transaction(async () => {
      // Claimed here: of two who scan at once, one wins.
      const claimed = await this.openSheet(code, 'FOR UPDATE');
      if (!claimed) throw notValid();
      await this.db.query(`UPDATE enrolment_sheet SET used_at = $2 WHERE id = $1`, [claimed.id, this.clock.now()]);
      const actor = asThemselves(personId);
      await this.credentials.setPin(actor, personId, pin);
      if (password) await this.credentials.setPassword(actor, personId, password);
      const device = visitor.device?.kind === 'shared' ? visitor.device : await this.devices.enrolPersonal(visitor, personId);
      return this.signIn.admit({ ...visitor, device }, personId);
    });
  }

  private async openSheet(code: string, lock: string): Promise<{ id: string; personId: string } | null> {
    return this.db.one(
      `SELECT id, person_id AS "personId" FROM enrolment_sheet WHERE code_hash = $1 AND used_at IS NULL AND voided_at IS NULL AND expires_at > $2 ${lock}`,
      [tokenHash(plainCode(code)), this.clock.now()],
    );
  }
}

const notValid = () => refuse(ErrorCode.SHEET_NOT_VALID, 'This sheet was used before, replaced by a newer one, or is older than seven days. Ask your manager for a new one.');
