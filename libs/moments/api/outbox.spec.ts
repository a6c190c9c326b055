import { Leaving } from '@app/people-api';
import { givenPeople } from '@app/people-api/given';
import { engineActor, newId } from '@app/shared-api';
import { secondApp, testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { givenPhone } from './given-a-phone';
import { OutboxSealing } from './outbox-sealing';

const app = await testApp();
const given = givenPeople(app);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const picture = (colour: string): Promise<Buffer> => sharp({ create: { width: 40, height: 30, channels: 3, background: colour } }).jpeg().toBuffer();
const momentsOf = (clientKey: string) =>
  app.db.query<{ id: string; what: string; raiserId: string; raisedAt: Date; arrivedAt: Date; photos: number; departmentId: string }>(
    `SELECT id, what, raiser_id AS "raiserId", raised_at AS "raisedAt", arrived_at AS "arrivedAt", department_id AS "departmentId",
       (SELECT count(*)::int FROM moment_file WHERE moment_id = moment.id) AS photos FROM moment WHERE client_key = $1`,
    [clientKey],
  );
const codeOf = ({ status, body }: { status: number; body: { errors?: Array<{ extensions: { code: string; values?: Record<string, unknown> } }> } }) => {
  const { code, values } = body.errors![0]!.extensions;
  return { status, code, reason: values?.['reason'] };
};

describe('what waited on a phone', () => {
  it('is raised as its author, though nobody is signed in any more', async () => {
    const ann = await given.person({ name: 'Ann' });
    const phone = await givenPhone(app, ann);
    const sealed = await phone.seal({ input: { what: '顾客付了款取不到货。', customer: { name: '王女士', reference: '88-4120', contact: null } } });
    await phone.api.query('mutation { signOut }');
    const { status, body } = await phone.deliver(sealed);
    expect({ status, body }).toEqual({ status: 200, body: { clientKey: sealed.clientKey, id: expect.any(String), number: expect.stringMatching(/^UM-\d+$/) } });
    expect(await momentsOf(sealed.clientKey)).toMatchObject([{ raiserId: ann.id, what: '顾客付了款取不到货。' }]);
  });

  it.each([['a zero', 'Paid\0 twice'], ['half an emoji', 'Paid twice \ud83d']])('is refused for good where it holds %s, so that it does not wait for ever', async (_what, what) => {
    const phone = await givenPhone(app, await given.person());
    const { status, body } = await phone.deliver(await phone.seal({ input: { what } }));
    expect({ status, ...body.errors![0]!.extensions }).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: [{ path: 'what', rule: 'text' }] });
  });

  it('delivered twice, and twice at once, is raised once, photos and all', async () => {
    const phone = await givenPhone(app, await given.person());
    const sealed = await phone.seal({ photos: [await picture('#884422'), await picture('#224488')] });
    const [one, other] = await Promise.all([phone.deliver(sealed), phone.deliver(sealed)]);
    const again = await phone.deliver(sealed);
    expect([one.status, other.status, again.status]).toEqual([200, 200, 200]);
    expect(new Set([one, other, again].map(({ body }) => body.number)).size).toBe(1);
    expect(await momentsOf(sealed.clientKey)).toMatchObject([{ photos: 2 }]);
    const entries = await app.db.query(`SELECT 1 FROM ledger_entry WHERE subject_id = $1 AND kind = 'moment.raised'`, [one.body.id]);
    expect(entries).toHaveLength(1);
  });

  it('delivered to two processes at once is raised once', async () => {
    const phone = await givenPhone(app, await given.person());
    const sealed = await phone.seal({ photos: [await picture('#448822')] });
    const beside = await secondApp(app);
    try {
      const answers = await Promise.all([phone.deliver(sealed), phone.deliver(sealed, { by: beside }), phone.deliver(sealed)]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
      expect(await momentsOf(sealed.clientKey)).toMatchObject([{ photos: 1 }]);
    } finally {
      await beside.nest.close();
    }
  });

  it('is one moment with the one that was sent directly and whose answer got lost', async () => {
    const phone = await givenPhone(app, await given.person());
    const form = new FormData();
    form.append('file', new Blob([Uint8Array.from(await picture('#228844'))]), 'photo.jpg');
    const encoded = new Response(form);
    const uploaded = await phone.api.request({ method: 'POST', url: '/files', headers: { 'content-type': encoded.headers.get('content-type')! }, payload: Buffer.from(await encoded.arrayBuffer()) });
    const pressedAt = app.clock.now();
    const sealed = await phone.seal({ photos: [await picture('#228844')], pressedAt });
    const input = { clientKey: sealed.clientKey, what: 'Paid online, cannot collect.', severity: 'CRITICAL', channel: null, customer: null, departmentId: null, pressedAt: pressedAt.toISOString(), phoneNow: pressedAt.toISOString(), fileIds: [uploaded.json().id] };
    const { raise } = await phone.api.query<{ raise: { number: string } }>('mutation ($input: RaiseInput!) { raise(input: $input) { number } }', { input });
    const { status, body } = await phone.deliver(sealed);
    expect({ status, number: body.number }).toEqual({ status: 200, number: raise.number });
    expect(await momentsOf(sealed.clientKey)).toMatchObject([{ photos: 1 }]);
  });

  it('counts from the press, corrected by how far the phone’s clock is off, and keeps its arrival', async () => {
    const phone = await givenPhone(app, await given.person());
    const now = app.clock.now();
    const ahead = 90 * MINUTE;
    const sealed = await phone.seal({ pressedAt: new Date(now.getTime() + ahead - 40 * MINUTE) });
    await phone.deliver(sealed, { phoneNow: new Date(now.getTime() + ahead) });
    const [moment] = await momentsOf(sealed.clientKey);
    expect(moment).toMatchObject({ raisedAt: new Date(now.getTime() - 40 * MINUTE), arrivedAt: now });
  });

  it('measures the phone’s clock anew at each delivery, and the first one counts', async () => {
    const phone = await givenPhone(app, await given.person());
    const sealed = await phone.seal({ pressedAt: new Date(app.clock.now().getTime() - 5 * MINUTE) });
    await phone.deliver(sealed);
    const [before] = await momentsOf(sealed.clientKey);
    app.clock.advance(3 * MINUTE);
    expect((await phone.deliver(sealed)).status).toBe(200);
    expect(await momentsOf(sealed.clientKey)).toEqual([before]);
  });

  it('survives a week without a network', async () => {
    const phone = await givenPhone(app, await given.person());
    const sealed = await phone.seal();
    const pressed = app.clock.now();
    app.clock.advance(7 * DAY - MINUTE);
    expect((await phone.deliver(sealed)).status).toBe(200);
    expect(await momentsOf(sealed.clientKey)).toMatchObject([{ raisedAt: pressed }]);
  });

  it('does not fail for a place that is gone meanwhile', async () => {
    const ann = await given.person();
    const phone = await givenPhone(app, ann);
    const sealed = await phone.seal({ input: { departmentId: newId(), locationId: newId() } });
    expect((await phone.deliver(sealed)).status).toBe(200);
    expect(await momentsOf(sealed.clientKey)).toMatchObject([{ departmentId: ann.departmentId }]);
  });
});

describe('is refused, with a reason, when', () => {
  const at = (status: number, code: string, reason?: string) => ({ status, code, reason });

  it('its permission ran out; its author, signed in, needs none', async () => {
    const ann = await given.person();
    const phone = await givenPhone(app, ann);
    const sealed = await phone.seal();
    app.clock.advance(7 * DAY + MINUTE);
    expect(codeOf(await phone.deliver(sealed))).toEqual(at(401, 'SEND_TOKEN_NOT_VALID', 'expired'));
    expect(codeOf(await phone.deliver(sealed, { by: await app.as(await given.person()) }))).toEqual(at(401, 'SEND_TOKEN_NOT_VALID', 'expired'));
    expect((await phone.deliver(sealed, { by: await app.as(ann) })).status).toBe(200);
  });

  it('its author revoked the permission', async () => {
    const phone = await givenPhone(app, await given.person());
    const sealed = await phone.seal();
    expect(await phone.api.query('mutation { revokeSendTokens }')).toEqual({ revokeSendTokens: 1 });
    expect(codeOf(await phone.deliver(sealed))).toEqual(at(401, 'SEND_TOKEN_NOT_VALID', 'revoked'));
    expect(await momentsOf(sealed.clientKey)).toEqual([]);
  });

  it('its author left, and still when they come back', async () => {
    const ann = await given.person();
    const phone = await givenPhone(app, ann);
    const sealed = await phone.seal();
    await app.get(Leaving).leave(engineActor, [ann.id]);
    expect(codeOf(await phone.deliver(sealed))).toEqual(at(401, 'SEND_TOKEN_NOT_VALID', 'author_left'));
    await app.db.query(`UPDATE person SET active = true, left_at = NULL WHERE id = $1`, [ann.id]);
    expect(codeOf(await phone.deliver(sealed))).toEqual(at(401, 'SEND_TOKEN_NOT_VALID', 'revoked'));
  });

  it('the token was made up, or names another author than it belongs to', async () => {
    const [ann, ben] = [await given.person(), await given.person()];
    const phone = await givenPhone(app, ann);
    expect(codeOf(await phone.deliver(await phone.seal({ token: 'made up' })))).toEqual(at(401, 'SEND_TOKEN_NOT_VALID', 'revoked'));
    expect(codeOf(await phone.deliver(await phone.seal({ author: ben.id })))).toEqual(at(400, 'ENVELOPE_NOT_VALID', 'damaged'));
  });

  it('it was sealed for another server, or touched', async () => {
    const phone = await givenPhone(app, await given.person());
    const elsewhere = new OutboxSealing({ ...app.config, secret: 'another server’s secret, long enough' });
    expect(codeOf(await phone.deliver(await phone.seal({ key: elsewhere.publicKey })))).toEqual(at(400, 'ENVELOPE_NOT_VALID', 'another_key'));
    const { envelope } = await phone.seal();
    expect(codeOf(await phone.deliver({ envelope: envelope.replace(/.{3}"}$/, 'AAA"}'), photos: [] }))).toEqual(at(400, 'ENVELOPE_NOT_VALID', 'damaged'));
  });

  it('photos are missing, too many, exchanged, or none', async () => {
    const phone = await givenPhone(app, await given.person());
    const two = await phone.seal({ photos: [await picture('#111'), await picture('#eee')] });
    const damaged = at(400, 'ENVELOPE_NOT_VALID', 'damaged');
    expect(codeOf(await phone.deliver({ ...two, photos: two.photos.slice(0, 1) }))).toEqual(damaged);
    expect(codeOf(await phone.deliver({ ...two, photos: [...two.photos, two.photos[0]!] }))).toEqual(damaged);
    expect(codeOf(await phone.deliver({ ...two, photos: two.photos.toReversed() }))).toEqual(damaged);
    const text = await phone.seal({ photos: [Buffer.from('no picture at all')] });
    expect(codeOf(await phone.deliver(text))).toEqual(at(415, 'FILE_TYPE_REFUSED'));
    expect(await momentsOf(two.clientKey)).toEqual([]);
  });

  it.each([
    ['what happened is empty', { what: '  ' }, 'what'],
    ['what happened is too long', { what: '长'.repeat(4001) }, 'what'],
    ['nobody said how bad it is', { severity: 'TERRIBLE' }, 'severity'],
    ['the customer’s name is too long', { customer: { name: 'x'.repeat(201) } }, 'customer.name'],
  ])('%s', async (_case, input, field) => {
    const phone = await givenPhone(app, await given.person());
    const { status, body } = await phone.deliver(await phone.seal({ input }));
    expect({ status, code: body.errors![0]!.extensions.code, field: body.errors![0]!.extensions.fields![0]!.path }).toEqual({ status: 400, code: 'INVALID_INPUT', field });
  });

  it('it is larger than can be sent', async () => {
    const phone = await givenPhone(app, await given.person());
    expect(codeOf(await phone.deliver(await phone.seal({ input: { what: 'x'.repeat(70_000) } })))).toEqual(at(400, 'LIMIT_EXCEEDED'));
    const huge = await phone.seal({ photos: [Buffer.alloc(10 * 1024 * 1024 + 1)] });
    expect(codeOf(await phone.deliver(huge))).toEqual(at(413, 'FILE_TOO_LARGE'));
    const small = await phone.seal();
    expect(codeOf(await phone.deliver({ ...small, photos: Array.from({ length: 6 }, () => Buffer.from('x')) })).status).toBeGreaterThanOrEqual(400);
  });

  it('the same key comes with other words, or from somebody else', async () => {
    const phone = await givenPhone(app, await given.person());
    const first = await phone.seal();
    await phone.deliver(first);
    expect(codeOf(await phone.deliver(await phone.seal({ clientKey: first.clientKey, input: { what: 'Something else.' } })))).toEqual(at(409, 'KEY_REUSED'));
    const other = await givenPhone(app, await given.person());
    expect(codeOf(await other.deliver(await other.seal({ clientKey: first.clientKey })))).toEqual(at(409, 'KEY_REUSED'));
  });

  it('it is no parcel at all', async () => {
    const answer = await app.request({ method: 'POST', url: '/outbox', headers: { 'content-type': 'application/json' }, payload: '{}' });
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([400, 'INVALID_INPUT']);
    const foreign = await app.nest.inject({ method: 'POST', url: '/outbox', payload: {} } as never);
    expect((foreign as unknown as { statusCode: number }).statusCode).toBe(403);
  });
});

describe('a send-only token', () => {
  it('opens nothing but the outbox, and is kept hashed', async () => {
    const phone = await givenPhone(app, await given.person());
    const asSession = await app.request({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', cookie: `__Host-throughline=${phone.token}` }, payload: JSON.stringify({ query: '{ me { locale } }' }) });
    expect(asSession.json().errors[0].extensions.code).toBe('SIGNED_OUT');
    const kept = await app.db.query<{ all: string }>(`SELECT send_token::text AS all FROM send_token`);
    expect(kept.map(({ all }) => all).join()).not.toContain(phone.token);
  });

  it('is given only to somebody signed in', async () => {
    await expect(app.stranger().query('mutation { sendToken { token } }')).rejects.toMatchObject({ code: 'SIGNED_OUT' });
    await expect(app.stranger().query('{ sealingKey { id jwk } }')).resolves.toBeDefined();
  });
});

describe('a refused envelope', () => {
  const open = 'mutation ($envelope: String!) { openEnvelope(envelope: $envelope) { clientKey photoKey what severity channel departmentId customer { name reference contact } } }';

  it('is opened for its author, also after the permission ended, to mend and send again', async () => {
    const ann = await given.person();
    const phone = await givenPhone(app, ann);
    const sealed = await phone.seal({ photos: [await picture('#777')], input: { channel: 'PHONE', customer: { name: 'Ms Wang' } } });
    await phone.api.query('mutation { revokeSendTokens }');
    const api = await app.as(ann, 'shared');
    const { openEnvelope } = await api.query<{ openEnvelope: Record<string, unknown> }>(open, { envelope: sealed.envelope });
    expect(openEnvelope).toEqual({
      clientKey: sealed.clientKey,
      photoKey: expect.any(String),
      what: 'Paid online, cannot collect.',
      severity: 'CRITICAL',
      channel: 'PHONE',
      departmentId: null,
      customer: { name: 'Ms Wang', reference: null, contact: null },
    });
    expect(app.get(OutboxSealing).openPhoto(String(openEnvelope['photoKey']), sealed.clientKey, 0, sealed.photos[0]!)).toEqual(await picture('#777'));
  });

  it('is opened for nobody else: not theirs looks like not there', async () => {
    const phone = await givenPhone(app, await given.person());
    const { envelope } = await phone.seal();
    await expect((await app.as(await given.person({ roles: ['administrator'] }))).query(open, { envelope })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.stranger().query(open, { envelope })).rejects.toMatchObject({ code: 'SIGNED_OUT' });
    await expect(phone.api.query(open, { envelope: 'rubbish' })).rejects.toMatchObject({ code: 'ENVELOPE_NOT_VALID' });
  });
});
