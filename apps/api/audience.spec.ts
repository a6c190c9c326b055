import { AUDIENCE, raiseGate } from '@app/shared-api';
import { testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { resolversOf } from './resolvers';

const app = await testApp();

/** Every query, mutation and subscription of every wing, as `Resolver.method`. */
function operations(): Array<{ name: string; audience: unknown }> {
  return resolversOf().flatMap((resolver) =>
    Object.getOwnPropertyNames(resolver.prototype)
      .map((method) => ({ method, handler: Object.getOwnPropertyDescriptor(resolver.prototype, method)?.value as unknown }))
      .filter(({ handler }) => typeof handler === 'function' && ['Query', 'Mutation', 'Subscription'].includes(Reflect.getMetadata('graphql:resolver_type', handler) as string))
      .map(({ method, handler }) => ({
        name: `${resolver.name}.${method}`,
        audience: Reflect.getMetadata(AUDIENCE, handler as object) ?? Reflect.getMetadata(AUDIENCE, resolver),
      })),
  );
}

describe('closed by default', () => {
  it('every operation says who may call it', () => {
    const all = operations();
    expect(all.length).toBeGreaterThan(2);
    expect(all.filter(({ audience }) => !audience).map(({ name }) => name)).toEqual([]);
  });

  it('a route that says nothing keeps the API from starting', () => {
    const server = fastify();
    raiseGate(server, {} as never, {} as never, {} as never);
    expect(() => server.get('/secrets', () => 'mine')).toThrow('GET /secrets declares no audience');
  });

  it('operations come by POST only', async () => {
    expect((await app.request({ method: 'GET', url: '/graphql?query={errorCodes}' })).statusCode).toBe(400);
  });
});
