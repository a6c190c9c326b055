import { givenMoments } from '@app/moments-api/given';
import { type ApiClient, testApp } from '@app/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLField, type GraphQLOutputType, getNamedType, isLeafType, isObjectType, isRequiredArgument, isUnionType } from 'graphql';
import { PATIENCE } from './api-process';
import { valueOf, ways } from './rubbish';

// Whatever is sent, there is an answer with a code, and it never says that something broke here.
const app = await testApp();
const given = givenMoments(app);
const { schema } = app.get(GraphQLSchemaHost);

type Operation = { kind: 'query' | 'mutation'; field: GraphQLField<unknown, unknown> };
// Throwing everything away, and signing out, would end the test.
const ends = new Set(['signOut', 'endSession', 'discardSample', 'setUp']);
const operations: Operation[] = [
  ...Object.values(schema.getQueryType()!.getFields()).map((field): Operation => ({ kind: 'query', field })),
  ...Object.values(schema.getMutationType()!.getFields()).map((field): Operation => ({ kind: 'mutation', field })),
].filter(({ field }) => field.args.length > 0 && !ends.has(field.name));

/** The leaves of what comes back, so that there is something to ask for. */
function leavesOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named)) return '{ __typename }';
  if (!isObjectType(named)) return '{ __typename }';
  const leaves = Object.values(named.getFields()).filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0);
  return `{ __typename ${leaves.map(({ name }) => name).join(' ')} }`;
}

function documentOf({ kind, field }: Operation): string {
  const variables = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  return `${kind} (${variables}) { ${field.name}(${field.args.map(({ name }) => `${name}: $${name}`).join(', ')}) ${leavesOf(field.type)} }`;
}

const clients: Record<string, ApiClient> = {};
beforeAll(async () => {
  const department = await given.department();
  clients['an administrator who coordinates'] = await app.as(await given.person({ department, roles: ['administrator', { coordinates: department }] }));
  clients['somebody'] = await app.as(await given.person({ department }));
});

describe('rubbish', () => {
  it.each(ways)('$what is answered with a code, by every operation', async (way) => {
    const broken: string[] = [];
    for (const operation of operations) {
      const variables = Object.fromEntries(operation.field.args.map(({ name, type }) => [name, valueOf(type, way)]));
      for (const [who, client] of Object.entries(clients)) {
        const { body, response } = await client.raw(documentOf(operation), variables);
        const code = body.errors?.[0]?.extensions?.code;
        if (response.statusCode >= 500 || code === 'INTERNAL' || (body.errors && !code)) broken.push(`${operation.field.name} for ${who}: ${response.statusCode} ${code} ${body.errors?.[0]?.message}`);
        if (/\bat .*\.(ts|js):\d|SELECT |INSERT |UPDATE /.test(JSON.stringify(body.errors ?? ''))) broken.push(`${operation.field.name} says too much: ${JSON.stringify(body.errors)}`);
      }
    }
    expect(broken).toEqual([]);
  }, PATIENCE * 3);

  it('a page marker of another list is answered with a code, by every list', async () => {
    const markers = [['x', 'y'], [1, 2], [null, null], ['2026-01-01', 'y'], ['\0', 'y'], [9e99, 'y'], ['x'], ['x', 'y', 'z'], ['a', 'b', 'c', 'd', 'e'], {}, 'x'].map((key) => Buffer.from(JSON.stringify(key)).toString('base64url'));
    const paged = operations.filter(({ field }) => field.args.some(({ name }) => name === 'after') && field.args.every((arg) => arg.name === 'after' || !isRequiredArgument(arg)));
    expect(paged.length).toBeGreaterThan(10);
    const broken: string[] = [];
    for (const { field } of paged) {
      for (const after of [...markers, 'no marker']) {
        const { body } = await clients['an administrator who coordinates']!.raw(`query ($after: String) { ${field.name}(after: $after) ${leavesOf(field.type)} }`, { after });
        const code = body.errors?.[0]?.extensions?.code;
        if (code !== 'INVALID_INPUT' && code !== 'NOT_ALLOWED') broken.push(`${field.name}: ${code} for ${Buffer.from(after, 'base64url').toString()}`);
      }
    }
    expect(broken).toEqual([]);
  }, PATIENCE);

  it.each([
    ['a number where a text belongs', { input: { clientKey: '018f0000-0000-7000-8000-00000000beef', what: 7, severity: 'HIGH' } }],
    ['an unknown value', { input: { clientKey: '018f0000-0000-7000-8000-00000000beef', what: 'x', severity: 'ENORMOUS' } }],
    ['an unknown field', { input: { clientKey: '018f0000-0000-7000-8000-00000000beef', what: 'x', severity: 'HIGH', raiserId: 'me' } }],
    ['nothing', {}],
    ['a list', { input: [1, 2] }],
  ])('%s is refused before anything is done', async (_what, variables) => {
    const { body } = await clients['somebody']!.raw('mutation ($input: RaiseInput!) { raise(input: $input) { id } }', variables);
    expect(body.errors?.[0]?.extensions?.code).toMatch(/^(BAD_QUERY|INVALID_INPUT)$/);
    expect(await app.db.query('SELECT FROM moment')).toEqual([]);
  });

  it.each(['', '{', 'null', '[]', '"text"', '{"query":5}', '{"query":"{errorCodes}","variables":"no"}', '{"query":"{errorCodes}","variables":[1]}'])('the body %j is refused with a code', async (payload) => {
    const { statusCode, json } = await app.request({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload });
    expect(statusCode).toBeLessThan(500);
    expect((json() as { errors: Array<{ extensions: { code: string } }> }).errors[0]!.extensions.code).toMatch(/^(BAD_QUERY|INVALID_INPUT)$/);
  });
});
