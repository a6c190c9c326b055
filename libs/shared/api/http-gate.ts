import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';
import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ActorSource } from './actor';
import type { Database } from './database';
import { ErrorCode, refuse } from './errors';
import { LoaderRegistry } from './loader';
import type { GatedRequest, RequestContext } from './request-context';
import { askedHost } from './trusted-proxies';

/** The header that a page of another site cannot send without asking first. */
export const PROOF_HEADER = 'x-throughline';

/** Its value on requests that a screen makes by itself, after a live event. */
export const UNATTENDED = 'unattended';

/** Only what somebody sets off keeps their session alive: not what a screen asks by itself, nor the pictures that come with it, which carry no header. */
const isUnattended = ({ [PROOF_HEADER]: proof }: IncomingHttpHeaders): boolean => !proof || proof === UNATTENDED;

/** The cookies of a Cookie header. */
export const cookiesOf = (header: string | undefined): Record<string, string | undefined> => (header ? cookie.parse(header) : {});

/** Whether the Origin header, where a browser sends one, is the address that was asked. */
export function sameOrigin(request: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: BlockList): boolean {
  const { origin } = request.headers;
  if (!origin) return true;
  return URL.canParse(origin) && new URL(origin).host === askedHost(request, proxies);
}

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Stands before every route: refuses requests from other sites, finds the actor, and puts the operation's context on the request. */
export function raiseGate(fastify: FastifyInstance, actors: ActorSource, db: Database, proxies: BlockList): void {
  fastify.addHook('onRoute', ({ url, method, config }) => {
    // The GraphQL route's audiences stand at its operations.
    if (url === '/graphql' || config?.audience) return;
    throw new Error(`The route ${String(method)} ${url} declares no audience.`);
  });
  fastify.addHook('onRequest', async (request: FastifyRequest) => {
    const writes = !reads.has(request.method);
    if (!writes && isGraphQL(request)) throw refuse(ErrorCode.BAD_QUERY, 'Operations come by POST.');
    if (writes && (!sameOrigin(request.raw, proxies) || !request.headers[PROOF_HEADER])) {
      throw refuse(ErrorCode.NOT_ALLOWED, `This request does not come from Throughline itself (header ${PROOF_HEADER} or Origin).`);
    }
  });
  fastify.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    // The client's own files and health need nobody's session.
    if (!needsActor(request)) return;
    const found = await actors.actorFor(cookiesOf(request.headers.cookie), isUnattended(request.headers));
    (request as GatedRequest).throughline = contextOf(found?.actor ?? null, db, request, reply);
  });
}

const isGraphQL = ({ url }: FastifyRequest): boolean => url.split('?')[0] === '/graphql';
const needsActor = (request: FastifyRequest): boolean => isGraphQL(request) || request.routeOptions.config.audience !== undefined;

function contextOf(actor: RequestContext['actor'], db: Database, request: FastifyRequest, reply: FastifyReply): RequestContext {
  return { actor, loaders: new LoaderRegistry({ db, actor }), request, reply };
}

declare module 'fastify' {
  interface FastifyContextConfig {
    audience?: string;
  }
}
