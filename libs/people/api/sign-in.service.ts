import { type Actor, Database, ErrorCode, refuse, type RequestContext } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { Attempts } from './attempts';
import { Cookies } from './cookies';
import { type Account, Credentials } from './credentials.service';
import { Devices, type Visitor } from './devices.service';
import { Secrets, tokenHash } from './secrets';
import { normalized } from './secret.rules';
import { Sessions } from './sessions.service';
import type { BadgeSignInInput, ChangePasswordInput, ChangePinInput, SignInInput } from './sign-in.inputs';

const WRONG = 'These two do not go together. Check both, and try again.';

/** Signs people in and out, and changes their secrets. Unknown account and wrong secret take the same way. */
@Injectable()
export class SignIn {
  constructor(
    private readonly db: Database,
    private readonly attempts: Attempts,
    private readonly cookies: Cookies,
    private readonly credentials: Credentials,
    private readonly devices: Devices,
    private readonly secrets: Secrets,
    private readonly sessions: Sessions,
  ) {}

  /** With e-mail address and password. */
  async withPassword(exchange: RequestContext, { email, password }: SignInInput): Promise<Actor> {
    const visitor = await this.devices.visitor(exchange);
    const account = await this.credentials.byEmail(email);
    await this.prove(visitor, account, `email ${email.toLowerCase()}`, account?.passwordHash ?? null, password);
    return this.admit(visitor, account!.personId);
  }

  /** With badge number and PIN, on a device that is enrolled: one's own, or a shared one. */
  async withBadge(exchange: RequestContext, { number, pin }: BadgeSignInInput): Promise<Actor> {
    const visitor = await this.devices.visitor(exchange);
    if (!visitor.device) throw refuse(ErrorCode.DEVICE_NOT_ENROLLED, 'Badge number and PIN work on enrolled devices only. Ask your manager for a sheet to scan.');
    const found = await this.credentials.byNumber(number);
    // Somebody else's own phone is no place to try PINs of others: it answers as if there were no such badge.
    const account = visitor.device.personId && visitor.device.personId !== found?.personId ? null : found;
    await this.prove(visitor, account, `number ${number}`, account?.pinHash ?? null, pin);
    return this.admit(visitor, account!.personId);
  }

  /** Opens a session for somebody who proved who they are, and tells the exchange. */
  async admit(visitor: Visitor, personId: string): Promise<Actor> {
    const { exchange, device } = visitor;
    const former = this.cookies.of('session', exchange);
    const replaced = former ? await this.db.one<{ id: string }>(`SELECT id FROM session WHERE token_hash = $1 AND ended_at IS NULL`, [tokenHash(former)]) : null;
    const token = await this.sessions.open({
      personId,
      kind: device?.kind ?? 'desk',
      deviceId: device?.id ?? null,
      label: device?.label ?? visitor.label,
      replaces: replaced?.id ?? null,
    });
    await this.devices.remember(visitor, personId);
    this.cookies.give('session', exchange, token);
    return (await this.sessions.actorOf(token, true))!;
  }

  /** Ends the session that asks, if one runs. */
  async out(actor: Actor | null, exchange: RequestContext): Promise<void> {
    if (actor?.sessionId) await this.sessions.endOwn(actor, actor.sessionId);
    this.cookies.take('session', exchange);
  }

  /** A new password; whoever has none yet proves themselves by PIN. Ends the person's other sessions. */
  async changePassword(actor: Actor, exchange: RequestContext, { current, next }: ChangePasswordInput): Promise<void> {
    const account = await this.accountOf(actor);
    this.credentials.checkPassword('input.next', next, [account.number, account.name, account.email ?? '']);
    await this.proveAgain(exchange, account, account.passwordHash ?? account.pinHash, current);
    await this.credentials.setPassword(actor, actor.personId, next);
    await this.sessions.endAllOf(actor, [actor.personId], 'password_changed', actor.sessionId);
  }

  /** A new PIN; whoever has none yet proves themselves by password. Ends the person's other sessions. */
  async changePin(actor: Actor, exchange: RequestContext, { current, next }: ChangePinInput): Promise<void> {
    const account = await this.accountOf(actor);
    this.credentials.checkPin('input.next', next, account.number);
    await this.proveAgain(exchange, account, account.pinHash ?? account.passwordHash, current);
    await this.credentials.setPin(actor, actor.personId, next);
    await this.sessions.endAllOf(actor, [actor.personId], 'pin_changed', actor.sessionId);
  }

  private async accountOf(actor: Actor): Promise<Account> {
    const account = await this.credentials.byPerson(actor.personId);
    if (!account) throw refuse(ErrorCode.SIGNED_OUT, 'You are signed out. Sign in, and go on where you were.');
    return account;
  }

  private async proveAgain(exchange: RequestContext, account: Account, kept: string | null, secret: string): Promise<void> {
    const visitor = await this.devices.visitor(exchange);
    await this.prove(visitor, account, '', kept, secret);
  }

  /** Counts the attempt, then checks it. An unknown account is counted under what was typed, hashed. */
  private async prove(visitor: Visitor, account: Account | null, typed: string, kept: string | null, secret: string): Promise<void> {
    const name = account?.personId ?? `unknown ${tokenHash(normalized(typed))}`;
    const device = await this.devices.asTrying(visitor, account?.personId ?? null);
    await this.attempts.spend(name, device);
    const right = await this.secrets.matches(kept, secret);
    if (!account || !right) throw refuse(ErrorCode.WRONG_CREDENTIALS, WRONG);
    await this.attempts.giveBack(name, device);
  }
}

