import type { LightMyRequestResponse } from 'fastify';
import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { TestApp } from './test-app';

interface GraphQLAnswer {
  data?: unknown;
  errors?: Array<{ message: string; path?: unknown; extensions?: { code?: string; fields?: Array<{ path: string; rule: string; message: string }>; values?: Record<string, unknown> } }>;
}

/** An operation that was refused: its code, and the fields that were not right. */
export class ApiError extends Error {
  readonly code: string;
  readonly fields: Array<{ path: string; rule: string; message: string }>;
  readonly values: Record<string, unknown>;

  constructor(readonly answer: GraphQLAnswer) {
    const [first] = answer.errors ?? [];
    super(first?.message ?? 'No answer');
    this.code = first?.extensions?.code ?? 'NONE';
    this.fields = first?.extensions?.fields ?? [];
    this.values = first?.extensions?.values ?? {};
  }
}

/** A browser's view of the API: cookies kept, the header sent. */
export class ApiClient {
  constructor(
    private readonly app: TestApp,
    readonly cookies: Record<string, string>,
    readonly sessionId: string | null = null,
  ) {}

  /** The data of an operation; throws an ApiError when there are errors. */
  async query<T = Record<string, never>>(document: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { body } = await this.raw(document, variables);
    if (body.errors) throw new ApiError(body);
    return body.data as T;
  }

  /** The whole answer, with HTTP status and headers; cookies that it sets are kept. */
  async raw(document: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<{ body: GraphQLAnswer; response: LightMyRequestResponse }> {
    const response = await this.app.request({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie: this.cookieHeader(), ...headers },
      payload: JSON.stringify({ query: document, variables }),
    });
    for (const { name, value } of response.cookies) {
      if (value) this.cookies[name] = value;
      else delete this.cookies[name];
    }
    return { body: response.json() as GraphQLAnswer, response };
  }

  /** Any other route, with this browser's cookies. */
  request(options: Parameters<TestApp['request']>[0]): Promise<LightMyRequestResponse> {
    return this.app.request({ ...options, headers: { cookie: this.cookieHeader(), ...options.headers } });
  }

  /** A socket for subscriptions with this browser's cookies. */
  async socket(onClosed: (event: unknown) => void = () => undefined): Promise<Client> {
    const url = `${(await this.app.address()).replace('http', 'ws')}/graphql`;
    const cookie = this.cookieHeader();
    class WithCookie extends WebSocket {
      constructor(address: string, protocols: string | string[]) {
        super(address, protocols, { headers: { cookie } });
      }
    }
    return createClient({ url, webSocketImpl: WithCookie, retryAttempts: 0, lazy: true, on: { closed: onClosed } });
  }

  private cookieHeader(): string {
    return Object.entries(this.cookies)
      .map(([name, value]) => `${name}=${value}`)
      .join('; ');
  }
}
