import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ErrorCode, refuse } from './errors';
import { requestContextOf } from './request-context';

/** The three languages of the product. */
export type Locale = 'en' | 'zh-Hans' | 'zh-Hant';

/** Where a change comes from: a person, the time engine, or an import of the past. */
export type Origin = 'person' | 'engine' | 'import';

/** Who acts. Every service method takes one first; policies and the ledger read from it. */
export interface Actor {
  personId: string;
  sessionId: string | null;
  origin: Origin;
  isAdministrator: boolean;
  isProgrammeLead: boolean;
  locale: Locale;
  sessionKind: 'desk' | 'personal' | 'shared' | 'none';
}

/** Time-driven work acts as this: nobody in person. */
export const engineActor: Actor = {
  personId: '',
  sessionId: null,
  origin: 'engine',
  isAdministrator: false,
  isProgrammeLead: false,
  locale: 'en',
  sessionKind: 'none',
};

/**
 * Whose cookie is this, and does their session still run? The people wing answers;
 * shared only states what it needs.
 */
export abstract class ActorSource {
  /** The actor of a request's cookies, or null. Touches the session's last activity unless `passive`. */
  abstract actorFor(cookies: Record<string, string | undefined>, passive?: boolean): Promise<{ actor: Actor } | null>;
  /** Of these sessions, the ones that still run: sockets of the others are closed. */
  abstract stillLive(sessionIds: string[]): Promise<Set<string>>;
}

/** The signed-in actor of an operation; throws SIGNED_OUT where there is none. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestContextOf(context);
  if (!actor) throw refuse(ErrorCode.SIGNED_OUT, 'You are signed out. Sign in, and go on where you were.');
  return actor;
});

/** The actor of an operation that strangers may call too, or null. */
export const MaybeActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor | null => requestContextOf(context).actor);
