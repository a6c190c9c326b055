import { type CanActivate, type ExecutionContext, Injectable, SetMetadata, applyDecorators } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { Actor } from './actor';
import { ErrorCode, refuse } from './errors';
import { requestContextOf } from './request-context';

/** Who may call an operation or route at all. Finer rules are predicates inside the services. */
export type AudienceName = 'everyone' | 'signedIn' | 'administrator' | 'programmeLead' | 'sendToken';

/** Metadata key under which an operation's audience stands. */
export const AUDIENCE = 'throughline:audience';

/** Declares who may call this operation or route. One that declares nobody is open to nobody, and fails the build. */
export const Audience = (audience: AudienceName): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(AUDIENCE, audience), RouteConfig({ audience }));

const admits: Record<AudienceName, (actor: Actor | null) => boolean> = {
  everyone: () => true,
  // The route checks the token itself: it belongs to a sealed moment, not to a session.
  sendToken: () => true,
  signedIn: (actor) => actor !== null,
  administrator: (actor) => actor?.isAdministrator === true,
  programmeLead: (actor) => actor?.isProgrammeLead === true || actor?.isAdministrator === true,
};

/** Stands before every operation and route: closed unless the declared audience admits the actor. */
@Injectable()
export class AudienceGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const audience = this.reflector.getAllAndOverride<AudienceName | undefined>(AUDIENCE, [context.getHandler(), context.getClass()]);
    if (!audience) throw refuse(ErrorCode.NOT_ALLOWED, 'Nobody may do this.');
    const { actor } = requestContextOf(context);
    if (admits[audience](actor)) return true;
    if (!actor) throw refuse(ErrorCode.SIGNED_OUT, 'You are signed out. Sign in, and go on where you were.');
    throw refuse(ErrorCode.NOT_ALLOWED, 'This is not yours to do. Ask an administrator if you need it.');
  }
}
