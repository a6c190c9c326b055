import { newId, Severity } from '@app/shared-api';
import { testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { actorOf, givenMoments } from './given-a-moment';
import { Moments } from './moments.service';
import { accept, act, count, entries, raise } from './spec-acts';
import { uploadPhoto } from './spec-doors';

const app = await testApp();
const given = givenMoments(app);

describe('changing', () => {
  it('of an old version is refused, and says whose change came first', async () => {
    const { moment, holder } = await given.held();
    const head = await given.person({ name: 'Cleo', roles: [{ coordinates: moment.department! }] });
    await act(await app.as(head), 'changeMoment', { momentId: moment.id, version: moment.version, severity: 'CRITICAL' });
    const late = act(await app.as(holder), 'changeMoment', { momentId: moment.id, version: moment.version, severity: 'LOW' });
    await expect(late).rejects.toMatchObject({ code: 'STALE', values: { by: 'Cleo' } });
  });

  it('says in the timeline what it was before; the ledger holds no words', async () => {
    const { moment, holder } = await given.held();
    const client = await app.as(holder);
    await act(client, 'changeMoment', { momentId: moment.id, version: moment.version, what: 'It was the card reader', severity: 'LOW', channel: 'PHONE', customer: { contact: '+44 20 7946 0000' } });
    const { moment: seen } = await client.query<{ moment: { timeline: { nodes: Array<{ kind: string; words: string; values: Array<{ name: string; text: string }> }> } } }>(
      `query ($id: ID!) { moment(id: $id) { timeline(first: 1) { nodes { kind words values { name text } } } } }`,
      { id: moment.id },
    );
    expect(seen.timeline.nodes[0]).toMatchObject({ kind: 'moment.changed', words: 'It was the card reader' });
    expect(Object.fromEntries(seen.timeline.nodes[0]!.values.map(({ name, text }) => [name, text]))).toMatchObject({
      wordsBefore: moment.what, severityFrom: 'high', severityTo: 'low', channelTo: 'phone', fields: 'severity, channel, what, customer',
    });
    const [{ data }] = (await app.db.query<{ data: string }>(`SELECT data::text FROM ledger_entry WHERE subject_id = $1 ORDER BY id DESC LIMIT 1`, [moment.id])) as [{ data: string }];
    expect(data).not.toMatch(/card reader|7946/);
    const { moments } = await client.query<{ moments: { nodes: Array<{ id: string }> } }>(`{ moments(filter: { words: "card reader" }) { nodes { id } } }`);
    expect(moments.nodes).toEqual([{ id: moment.id }]);
  });

  it('of nothing writes nothing', async () => {
    const { moment, holder } = await given.held();
    const before = await entries(app, moment);
    await act(await app.as(holder), 'changeMoment', { momentId: moment.id, version: moment.version, severity: 'HIGH', what: moment.what });
    expect(await entries(app, moment)).toBe(before);
  });
});

describe('the way to the end', () => {
  it('closing needs the customer told, or a reason why not', async () => {
    const { moment, holder } = await given.resolved();
    const client = await app.as(holder);
    await expect(act(client, 'close', { momentId: moment.id, version: moment.version })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'notToldReason' }] });
    expect(await act(client, 'close', { momentId: moment.id, version: moment.version, notToldReason: 'No way to reach them' }, 'state closeReason')).toEqual({ close: { state: 'CLOSED', closeReason: 'No way to reach them' } });
  });

  it('a finished holding keeps elapsed and working time', async () => {
    app.clock.set(new Date('2026-03-06T15:00:00Z')); // Friday, 16:00 in Berlin: half past five ends the day
    const { moment, holder } = await given.held({ location: await given.location() });
    app.clock.set(new Date('2026-03-09T09:00:00Z'));
    await app.get(Moments).resolve(actorOf(holder), { momentId: moment.id, version: moment.version, resolution: 'Done' });
    const client = await app.as(holder);
    const now = await given.readBy(holder, moment);
    const { close } = (await act(client, 'close', { momentId: moment.id, version: now!.version, notToldReason: 'Gone' }, 'holdings { elapsedSeconds workingSeconds until }')) as unknown as { close: { holdings: object[] } };
    expect(close.holdings).toEqual([{ elapsedSeconds: 66 * 3600, workingSeconds: 1.5 * 3600 + 3600, until: '2026-03-09T09:00:00.000Z' }]);
  });

  it('opened again it is with its last holder, and the customer’s clock runs on from its first start', async () => {
    const { moment, holder } = await given.closed();
    app.clock.advance(29 * 86_400_000);
    const client = await app.as(holder);
    const { reopen } = (await act(client, 'reopen', { momentId: moment.id, reason: 'It came back' }, 'state closedAt raisedAt holder { person { id } } holdings { until }')) as unknown as { reopen: { raisedAt: string; holdings: object[] } };
    expect(reopen).toMatchObject({ state: 'ACCEPTED', closedAt: null, holder: { person: { id: holder.id } }, raisedAt: moment.raisedAt.toISOString() });
    expect(reopen.holdings).toHaveLength(2);
  });

  it('after 30 days it stays closed', async () => {
    const { moment, holder } = await given.closed();
    app.clock.advance(31 * 86_400_000);
    await expect(act(await app.as(holder), 'reopen', { momentId: moment.id, reason: 'It came back' })).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  it('merged it points to the other; those who help and the photos stay with it', async () => {
    const raiser = await given.person();
    const { moment: gone, holder } = await given.held({ raisedBy: raiser, fileIds: [await uploadPhoto(await app.as(raiser))] });
    const { moment: stays } = await given.held({ coordinator: holder });
    const client = await app.as(holder);
    const helper = await given.person({ name: 'Hedi Helper' });
    await app.db.query(`INSERT INTO responder (moment_id, person_id, joined_at) VALUES ($1, $2, now())`, [gone.id, helper.id]);
    expect(await act(client, 'merge', { momentId: gone.id, intoId: stays.id }, 'state mergedInto { number } viewerCan')).toEqual({ merge: { state: 'MERGED', mergedInto: { number: stays.number }, viewerCan: [] } });
    const parts = `query ($gone: ID!, $stays: ID!) { gone: moment(id: $gone) { ...P } stays: moment(id: $stays) { ...P } } fragment P on Moment { photos { name } responders { person { name } } }`;
    expect(await client.query(parts, { gone: gone.id, stays: stays.id })).toEqual({ gone: { photos: [{ name: 'till.jpg' }], responders: [{ person: { name: 'Hedi Helper' } }] }, stays: { photos: [], responders: [] } });
    await expect(act(client, 'merge', { momentId: stays.id, intoId: stays.id })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(act(client, 'merge', { momentId: stays.id, intoId: gone.id })).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await expect(act(client, 'merge', { momentId: stays.id, intoId: (await given.raised({ department: await given.department() })).id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('merged, it leads who raised it to the other and on, tells them what becomes of it, and names it only to those who may know it', async () => {
    const [raiser, manager] = [await given.person(), await given.person()];
    await app.db.query(`UPDATE person SET manager_id = $2 WHERE id = $1`, [raiser.id, manager.id]);
    const { moment: first, holder } = await given.held({ raisedBy: raiser });
    const [second, third] = [(await given.held({ coordinator: holder })).moment, (await given.held({ coordinator: holder })).moment];
    await app.get(Moments).merge(actorOf(holder), { momentId: first.id, intoId: second.id });
    await app.get(Moments).merge(actorOf(holder), { momentId: second.id, intoId: third.id });
    const seen = `query ($id: ID!) { moment(id: $id) { mergedInto { number } timeline { nodes { kind values { name text } } } } }`;
    const [hers, theirs] = [await app.as(raiser), await app.as(manager)];
    const into = (number: string) => ({ kind: 'moment.merged', values: [{ name: 'intoNumber', text: number }] });
    // The second is not hers any more: she goes on with the third.
    expect(await hers.query(seen, { id: first.id })).toMatchObject({ moment: { mergedInto: { number: third.number }, timeline: { nodes: [into(third.number), { kind: 'moment.merged', values: [] }, {}, {}] } } });
    expect(await theirs.query(seen, { id: first.id })).toMatchObject({ moment: { mergedInto: null, timeline: { nodes: [{ kind: 'moment.merged', values: [] }, { kind: 'moment.merged', values: [] }, {}, {}] } } });
    expect([await given.readBy(raiser, second), await given.readBy(raiser, third)]).toMatchObject([null, { customer: null, viewerCan: [] }]);
    await app.get(Moments).resolve(actorOf(holder), { momentId: third.id, version: third.version, resolution: 'Done' });
    await app.engine.cycle();
    const told = await app.db.query<{ kind: string }>(`SELECT kind FROM notification WHERE person_id = $1 AND subject_id = $2`, [raiser.id, third.id]);
    expect(told).toEqual([{ kind: 'moments.resolved' }]);
  });

  it('two who merge crosswise do not wait for each other for ever', async () => {
    const { moment: a, holder } = await given.held();
    const { moment: b } = await given.held({ coordinator: holder });
    const client = await app.as(holder);
    const results = await Promise.allSettled([act(client, 'merge', { momentId: a.id, intoId: b.id }), act(client, 'merge', { momentId: b.id, intoId: a.id })]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('withdrawn by who raised it, while nobody holds it', async () => {
    const raiser = await given.person();
    const client = await app.as(raiser);
    const moment = await given.raised({ raisedBy: raiser });
    expect(await act(client, 'withdraw', { momentId: moment.id, reason: 'Found it' }, 'state closedAt')).toMatchObject({ withdraw: { state: 'WITHDRAWN' } });
    const { moment: held } = await given.held({ raisedBy: raiser });
    await expect(act(client, 'withdraw', { momentId: held.id, reason: 'Found it' })).rejects.toMatchObject({ code: 'WRONG_STATE', values: { state: 'accepted' } });
  });
});

describe('notes and updates', () => {
  it('are written once, however often they are sent', async () => {
    const { moment, holder } = await given.held();
    const client = await app.as(holder);
    const note = { clientKey: newId(), momentId: moment.id, text: 'Seen' };
    await Promise.all([act(client, 'addNote', note), act(client, 'addNote', note)]);
    const told = { clientKey: newId(), momentId: moment.id, text: 'Soon', how: 'PHONE' };
    await act(client, 'tellCustomer', told);
    await act(client, 'tellCustomer', told);
    expect([await count(app, 'note', moment), await count(app, 'customer_update', moment)]).toEqual([1, 1]);
    await expect(act(client, 'tellCustomer', { ...told, text: 'Later' })).rejects.toMatchObject({ code: 'KEY_REUSED' });
  });

  it('what the raiser writes is an addition that everybody reads', async () => {
    const raiser = await given.person({ name: 'Rosa' });
    const moment = await given.raised({ raisedBy: raiser });
    const { addNote } = (await act(await app.as(raiser), 'addNote', { clientKey: newId(), momentId: moment.id, text: 'She is waiting at the desk' }, 'state notes { text } additions { text author { name } }')) as unknown as { addNote: object };
    expect(addNote).toEqual({ state: 'RAISED', notes: null, additions: [{ text: 'She is waiting at the desk', author: { name: 'Rosa' } }] });
  });

  it('a promise must lie ahead', async () => {
    const { moment, holder } = await given.held();
    const past = { clientKey: newId(), momentId: moment.id, text: 'Soon', how: 'PHONE', nextPromisedAt: '2020-01-01T00:00:00Z' };
    await expect(act(await app.as(holder), 'tellCustomer', past)).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'nextPromisedAt' }] });
  });

  it('a coordinator who writes about what nobody holds takes it up', async () => {
    const department = await given.department();
    const coordinator = await given.person({ name: 'Cora', department, roles: [{ coordinates: department }] });
    const moment = await given.raised({ department });
    expect(await act(await app.as(coordinator), 'addNote', { clientKey: newId(), momentId: moment.id, text: 'On it' }, 'state holder { person { name } }')).toEqual({ addNote: { state: 'ACCEPTED', holder: { person: { name: 'Cora' } } } });
  });

  it('two coordinators who act at once: one takes it up, both are heard', async () => {
    const department = await given.department();
    const people = await Promise.all([1, 2].map(() => given.person({ department, roles: [{ coordinates: department }] })));
    const moment = await given.raised({ department });
    await Promise.all(people.map(async (person) => act(await app.as(person), 'addNote', { clientKey: newId(), momentId: moment.id, text: 'On it' })));
    expect([await count(app, 'holding', moment), await count(app, 'note', moment)]).toEqual([1, 2]);
  });
});

describe('what goes wrong on the way', () => {
  it('leaves nothing behind: change and entry stand or fall together', async () => {
    const { moment, holder } = await given.held();
    const before = await entries(app, moment);
    // The ledger refuses the last step: everything before it is undone.
    await app.db.transaction(async () => {
      await app.get(Moments).resolve(actorOf(holder), { momentId: moment.id, version: moment.version, resolution: 'Done' });
      throw new Error('killed here');
    }).catch(() => undefined);
    expect(await given.readBy(holder, moment)).toMatchObject({ state: 'accepted', version: moment.version, resolution: null });
    expect(await entries(app, moment)).toBe(before);
  });

  it('is whole or not at all, wherever it is cut off', async () => {
    const to = await given.department();
    const member = await given.person({ department: to });
    const { moment, offerId, holder } = await given.offered({ to });
    const client = await app.as(member);
    const before = { entries: await entries(app, moment), holdings: await count(app, 'holding', moment) };
    let cutOff = 0;
    for (let step = 1; ; step++) {
      let statements = 0;
      // The process dies at this statement of the transaction: nothing after it is sent, and nothing before it is kept.
      app.db.onStatement = () => {
        if (app.db.inTransaction && ++statements === step) throw new Error('killed here');
      };
      const outcome = await client.query<object>(accept, { id: offerId }).catch((error: { code: string }) => error.code);
      app.db.onStatement = null;
      if (typeof outcome === 'object') break;
      cutOff++;
      expect(outcome).toBe('INTERNAL');
      expect(await given.readBy(holder, moment)).toMatchObject({ openOffer: { id: offerId }, holder: { person: { id: holder.id } } });
      expect({ entries: await entries(app, moment), holdings: await count(app, 'holding', moment) }).toEqual(before);
    }
    expect(cutOff).toBeGreaterThan(4);
    expect({ entries: await entries(app, moment), holdings: await count(app, 'holding', moment) }).toEqual({ entries: before.entries + 1, holdings: before.holdings + 1 });
  });

  it('the connection that breaks before the commit keeps nothing, and the phone sends again', async () => {
    const client = await app.as(await given.person());
    const said = { clientKey: newId(), what: 'The line broke', severity: 'HIGH' };
    const admin = new pg.Client({ connectionString: app.database.adminUrl });
    await admin.connect();
    const broken = app.db.transaction(async () => {
      await app.db.query(`INSERT INTO moment (id, client_key, client_digest, what, state, raised_at, arrived_at, search, updated_at) VALUES ($1, $2, 'x', 'x', 'raised', now(), now(), '', now())`, [newId(), said.clientKey]);
      const [{ pid }] = (await app.db.query<{ pid: number }>(`SELECT pg_backend_pid() AS pid`)) as [{ pid: number }];
      await admin.query(`SELECT pg_terminate_backend($1)`, [pid]);
      await app.db.query('SELECT 1');
    });
    await expect(broken).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    await admin.end();
    const { raise: moment } = await client.query<{ raise: { id: string; state: string } }>(raise, { input: said });
    expect(moment.state).toBe('RAISED');
  });

  it('unknown ids and other people’s look the same', async () => {
    const { moment } = await given.held();
    const client = await app.as(await given.person({ department: await given.department() }));
    const refusals = await Promise.all(
      [moment.id, newId()].map((momentId) => act(client, 'addNote', { clientKey: newId(), momentId, text: 'Nosy' }).then(() => null, (error: { code: string; message: string }) => ({ code: error.code, message: error.message }))),
    );
    expect(refusals[0]).toMatchObject({ code: 'NOT_FOUND' });
    expect(refusals[1]).toEqual(refusals[0]);
    expect(await client.query(`query ($id: ID!) { moment(id: $id) { id } }`, { id: moment.id })).toEqual({ moment: null });
  });

  it('an action in the wrong state says which state it is', async () => {
    const { moment, holder } = await given.closed({ severity: Severity.LOW });
    await expect(act(await app.as(holder), 'resolve', { momentId: moment.id, version: moment.version, resolution: 'Again' })).rejects.toMatchObject({ code: 'WRONG_STATE', values: { state: 'closed' } });
  });
});
