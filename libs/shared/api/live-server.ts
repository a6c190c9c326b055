import type { IncomingMessage } from 'node:http';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { OperationTypeNode, getOperationAST, parse, GraphQLError } from 'graphql';
import { CloseCode } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Actor, ActorSource } from './actor';
import { AppConfig } from './config';
import { Database } from './database';
import { ErrorCode, refuse } from './errors';
import { cookiesOf, sameOrigin } from './http-gate';
import { declarationOf } from './ledger';
import { LedgerTail } from './ledger-tail';
import { LoaderRegistry } from './loader';
import type { RequestContext } from './request-context';

const MAX_MESSAGE_BYTES = 64 * 1024;
const MAX_DOCUMENT = 8_000;
const RECHECK = 30_000;
const SUBSCRIPTIONS_PER_SOCKET = 20;

type LiveExtra = Extra & { actor: Actor; open: number } & Record<PropertyKey, unknown>;

/** GraphQL subscriptions over one socket a browser tab: opened by a session, closed with it. */
@Injectable()
export class LiveServer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('LiveServer');
  private readonly sockets = new Map<WebSocket, Actor>();
  private server: WebSocketServer | null = null;
  private dispose: (() => Promise<void> | void) | null = null;
  private unfollow: (() => void) | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly modules: ModuleRef,
    private readonly actors: ActorSource,
    private readonly tail: LedgerTail,
    private readonly db: Database,
    private readonly config: AppConfig,
  ) {}

  onApplicationBootstrap(): void {
    this.server = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
    const disposable = useServer<Record<string, unknown>, LiveExtra>(
      {
        schema: this.modules.get(GraphQLSchemaHost, { strict: false }).schema,
        context: ({ extra }) => this.contextOf((extra as LiveExtra).actor),
        onConnect: ({ extra }) => this.admit(extra as LiveExtra),
        onSubscribe: ({ extra }, _id, { query }) => refuseAllButSubscriptions(query, extra as LiveExtra),
        onComplete: ({ extra }) => void (extra as LiveExtra).open--,
        onClose: ({ extra }) => void this.sockets.delete(extra.socket),
      },
      this.server,
      15_000,
    );
    this.dispose = () => disposable.dispose();
    this.adapter.httpAdapter.getHttpServer().on('upgrade', (request: IncomingMessage, socket: import('node:net').Socket, head: Buffer) => {
      if (new URL(request.url ?? '/', 'http://localhost').pathname !== '/graphql' || !sameOrigin(request, this.config.trustedProxies)) return socket.destroy();
      this.server?.handleUpgrade(request, socket, head, (ws) => this.server?.emit('connection', ws, request));
    });
    this.unfollow = this.tail.follow((entries) => (entries.some(({ kind }) => declarationOf(kind)?.endsSessions) ? this.closeEnded() : undefined));
    // A session that ends by idling writes no entry.
    this.timer = setInterval(() => void this.closeEnded().catch((error: Error) => this.log.warn(error.message)), RECHECK);
    this.timer.unref();
  }

  /** How many sockets are open in this process. */
  get size(): number {
    return this.sockets.size;
  }

  /** Closes the sockets whose session has ended. */
  async closeEnded(): Promise<void> {
    const sessions = [...this.sockets.values()].flatMap(({ sessionId }) => sessionId ?? []);
    if (sessions.length === 0) return;
    const live = await this.actors.stillLive(sessions);
    for (const [socket, { sessionId }] of this.sockets) if (!sessionId || !live.has(sessionId)) socket.close(CloseCode.Forbidden, 'Signed out');
  }

  private async admit(extra: LiveExtra): Promise<boolean> {
    // A socket's heartbeat is no activity: the session is read, not touched.
    const found = await this.actors.actorFor(cookiesOf(extra.request.headers.cookie), true);
    if (!found) return false;
    extra.actor = found.actor;
    extra.open = 0;
    this.sockets.set(extra.socket, found.actor);
    return true;
  }

  private contextOf(actor: Actor): RequestContext {
    return { actor, loaders: new LoaderRegistry({ db: this.db, actor }), request: null, reply: null };
  }

  /** Closes every socket. The server can only then stop listening: an open socket is a request in flight to it. */
  async drain(): Promise<void> {
    this.unfollow?.();
    if (this.timer) clearInterval(this.timer);
    const dispose = this.dispose;
    this.dispose = null;
    await dispose?.();
  }

  onModuleDestroy(): Promise<void> {
    return this.drain();
  }
}

/** Queries and mutations go over HTTP, where their limits are. */
function refuseAllButSubscriptions(query: string, extra: LiveExtra): readonly GraphQLError[] | undefined {
  if (query.length > MAX_DOCUMENT) return [refuse(ErrorCode.BAD_QUERY, 'The document is too long.')];
  if (++extra.open > SUBSCRIPTIONS_PER_SOCKET) return [refuse(ErrorCode.LIMIT_EXCEEDED, `At most ${SUBSCRIPTIONS_PER_SOCKET} subscriptions a socket.`)];
  try {
    const operation = getOperationAST(parse(query, { maxTokens: 500 }));
    if (operation?.operation === OperationTypeNode.SUBSCRIPTION && operation.selectionSet.selections.length === 1) return undefined;
  } catch {
    // Answered below.
  }
  return [refuse(ErrorCode.BAD_QUERY, 'Only a subscription can come through the socket.')];
}
