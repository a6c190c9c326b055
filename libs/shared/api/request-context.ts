import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from './actor';
import type { LoaderRegistry } from './loader';

/** What one operation carries: who asks, its loaders, and the HTTP exchange where there is one. */
export interface RequestContext {
  actor: Actor | null;
  loaders: LoaderRegistry;
  request: FastifyRequest | null;
  reply: FastifyReply | null;
}

/** A Fastify request, once the gate has put the operation's context on it. */
export interface GatedRequest extends FastifyRequest {
  throughline?: RequestContext;
}

/** The context of whatever Nest is executing: a GraphQL operation (third argument) or an HTTP route. */
export function requestContextOf(context: ExecutionContext): RequestContext {
  if (context.getType<string>() === 'graphql') return context.getArgByIndex(2) as RequestContext;
  const request = context.switchToHttp().getRequest<GatedRequest>();
  if (!request.throughline) throw new Error('The request passed no gate: its route declares no audience.');
  return request.throughline;
}

/** The operation's loaders, for resolvers. */
export const Loaders = createParamDecorator((_data: unknown, context: ExecutionContext): LoaderRegistry => requestContextOf(context).loaders);

/** The whole context: only for what sets cookies or reads headers. */
export const Exchange = createParamDecorator((_data: unknown, context: ExecutionContext): RequestContext => requestContextOf(context));
