import { newId } from '@app/shared-api';
import { type ApiClient, testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { actorOf, givenMoments } from './given-a-moment';
import { Moments } from './moments.service';
import { Severity } from './severity';

const app = await testApp();
const given = givenMoments(app);

const raise = `mutation ($input: RaiseInput!) { raise(input: $input) { id number state raisedAt arrivedAt department { id } location { id } } }`;
const accept = `mutation ($id: ID!) { acceptOffer(offerId: $id) { __typename ... on Moment { holder { person { name } } } ... on AlreadyAccepted { by { name } at } } }`;
const actions = { addNote: 'AddNoteInput', tellCustomer: 'TellCustomerInput', offer: 'OfferInput', resolve: 'ResolveInput', close: 'CloseInput', reopen: 'ReopenInput', withdraw: 'WithdrawInput', merge: 'MergeInput', changeMoment: 'ChangeMomentInput', takeUp: 'MomentInput', join: 'MomentInput', leave: 'MomentInput' } as const;
const act = (client: ApiClient, name: keyof typeof actions, input: object, fields = 'id state version') => client.query<Record<string, never>>(`mutation ($input: ${actions[name]}!) { ${name}(input: $input) { ${fields} } }`, { input });
const count = async (table: string, moment: { id: string }): Promise<number> => Number((await app.db.query<{ n: string }>(`SELECT count(*) AS n FROM ${table} WHERE moment_id = $1`, [moment.id]))[0]!.n);
const entries = async (moment: { id: string }): Promise<number> => Number((await app.db.query<{ n: string }>(`SELECT count(*) AS n FROM ledger_entry WHERE subject_id = $1`, [moment.id]))[0]!.n);

describe('raising', () => {
  const input = () => ({ clientKey: newId(), what: 'The lift is stuck', severity: 'CRITICAL' });

  it('is done once, however often it is sent', async () => {
    const client = await app.as(await given.person());
    const said = { ...input(), pressedAt: '2026-03-02T08:30:00Z', phoneNow: '2026-03-02T09:00:00Z' };
    const first = await client.query<{ raise: { id: string } }>(raise, { input: said });
    // The phone's clock went on meanwhile: that is no other request.
    const again = await client.query(raise, { input: { ...said, phoneNow: '2026-03-02T09:05:00Z' } });
    expect(again).toEqual(first);
    expect(await entries(first.raise)).toBe(1);
  });

  it('is done once when the phone sends twice at the same time', async () => {
    const client = await app.as(await given.person());
    const said = input();
    const answers = await Promise.all(Array.from({ length: 5 }, () => client.query<{ raise: { id: string } }>(raise, { input: said })));
    expect(new Set(answers.map((answer) => answer.raise.id)).size).toBe(1);
    expect(await entries(answers[0]!.raise)).toBe(1);
  });

  it('refuses a key that was used for something else, or by somebody else', async () => {
    const client = await app.as(await given.person());
    const said = input();
    await client.query(raise, { input: said });
    await expect(client.query(raise, { input: { ...said, what: 'Another lift' } })).rejects.toMatchObject({ code: 'KEY_REUSED' });
    await expect((await app.as(await given.person())).query(raise, { input: said })).rejects.toMatchObject({ code: 'KEY_REUSED' });
  });

  it('keeps both times: pressed, corrected by the phone’s error, and arrived', async () => {
    const client = await app.as(await given.person());
    // The phone is two hours ahead and waited for forty minutes.
    const { raise: moment } = await client.query<{ raise: { raisedAt: string; arrivedAt: string } }>(raise, {
      input: { ...input(), pressedAt: '2026-03-02T10:20:00Z', phoneNow: '2026-03-02T11:00:00Z' },
    });
    expect(moment).toMatchObject({ raisedAt: '2026-03-02T08:20:00.000Z', arrivedAt: '2026-03-02T09:00:00.000Z' });
  });

  it('guesses department and location from who raises', async () => {
    const [department, location] = [await given.department(), await given.location()];
    const client = await app.as(await given.person({ department, location }));
    const { raise: moment } = await client.query<{ raise: object }>(raise, { input: input() });
    expect(moment).toMatchObject({ department: { id: department.id }, location: { id: location.id } });
    expect(await client.query(`{ raiseGuess { department { id } location { id } } }`)).toEqual({ raiseGuess: { department: { id: department.id }, location: { id: location.id } } });
  });

  it.each([
    ['nothing said', { what: '   ' }, 'what'],
    ['far too much said', { what: 'x'.repeat(4001) }, 'what'],
    ['an id that is none', { clientKey: 'me' }, 'clientKey'],
    ['a department that there is not', { departmentId: newId() }, 'departmentId'],
    ['a location that there is not', { locationId: newId() }, 'locationId'],
    ['a reference that is too long', { customer: { reference: 'x'.repeat(201) } }, 'customer.reference'],
    ['six photos', { fileIds: Array.from({ length: 6 }, newId) }, 'fileIds'],
  ])('refuses %s, and names the field', async (_case, wrong, path) => {
    const client = await app.as(await given.person());
    await expect(client.query(raise, { input: { ...input(), ...wrong } })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: [{ path }] });
  });

  it('refuses somebody else’s photo, and keeps nothing', async () => {
    const client = await app.as(await given.person());
    const said = { ...input(), fileIds: [newId()] };
    await expect(client.query(raise, { input: said })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.db.query(`SELECT FROM moment WHERE client_key = $1`, [said.clientKey])).toEqual([]);
  });

  it('refuses wrong types and strangers', async () => {
    const client = await app.as(await given.person());
    await expect(client.query(raise, { input: { ...input(), severity: 'AWFUL' } })).rejects.toMatchObject({ code: 'BAD_QUERY' });
    await expect(app.stranger().query(raise, { input: input() })).rejects.toMatchObject({ code: 'SIGNED_OUT' });
  });
});

describe('offers', () => {
  it('of two who accept at once one wins, and the other is told who', async () => {
    const to = await given.department();
    const people = await Promise.all(['Paul', 'Petra', 'Pia'].map((name) => given.person({ name, department: to })));
    const { moment, offerId } = await given.offered({ to });
    const clients = await Promise.all(people.map((person) => app.as(person)));
    const answers = await Promise.all(clients.map((client) => client.query<{ acceptOffer: { __typename: string; holder?: { person: { name: string } }; by?: { name: string } } }>(accept, { id: offerId })));
    const won = answers.filter(({ acceptOffer }) => acceptOffer.__typename === 'Moment');
    expect(won).toHaveLength(1);
    const winner = won[0]!.acceptOffer.holder!.person.name;
    expect(answers.filter(({ acceptOffer }) => acceptOffer.by?.name === winner)).toHaveLength(2);
    expect(await count('holding', moment)).toBe(2);
    // Pressed twice, the winner still holds it.
    const again = await clients[people.findIndex(({ name }) => name === winner)]!.query<{ acceptOffer: { __typename: string } }>(accept, { id: offerId });
    expect(again.acceptOffer.__typename).toBe('Moment');
    expect(await count('holding', moment)).toBe(2);
  });

  it('at most one is open; resolving takes it back', async () => {
    const { moment, holder, offerId } = await given.offered({ to: await given.department() });
    const client = await app.as(holder);
    const second = { clientKey: newId(), momentId: moment.id, departmentId: (await given.department()).id, reason: 'Or you' };
    await expect(act(client, 'offer', second)).rejects.toMatchObject({ code: 'WRONG_STATE', values: { because: 'nothing offered' } });
    await act(client, 'resolve', { momentId: moment.id, version: moment.version, resolution: 'Done after all' });
    expect(await app.db.one(`SELECT state FROM offer WHERE id = $1`, [offerId])).toEqual({ state: 'taken_back' });
  });

  it('is made once, however often it is sent', async () => {
    const { moment, holder } = await given.held();
    const client = await app.as(holder);
    const input = { clientKey: newId(), momentId: moment.id, departmentId: (await given.department()).id, reason: 'Yours' };
    const answers = await Promise.all([act(client, 'offer', input), act(client, 'offer', input), act(client, 'offer', input)]);
    expect(answers[1]).toEqual(answers[0]);
    expect(await count('offer', moment)).toBe(1);
    await expect(act(client, 'offer', { ...input, reason: 'Theirs' })).rejects.toMatchObject({ code: 'KEY_REUSED' });
    // The same key for another moment.
    const other = await given.held();
    await expect(act(await app.as(other.holder), 'offer', { ...input, momentId: other.moment.id })).rejects.toMatchObject({ code: 'KEY_REUSED' });
  });

  it('declined with a reason changes neither state nor holder, and cannot be answered again', async () => {
    const to = await given.department();
    const member = await app.as(await given.person({ department: to }));
    const { moment, holder, offerId } = await given.offered({ to });
    const decline = `mutation ($id: ID!, $reason: String!) { declineOffer(offerId: $id, reason: $reason) }`;
    await expect(member.query(decline, { id: offerId, reason: ' ' })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'reason' }] });
    await member.query(decline, { id: offerId, reason: 'Not ours' });
    expect(await given.readBy(holder, moment)).toMatchObject({ state: 'accepted', openOffer: null, holder: { person: { id: holder.id } } });
    await expect(member.query(decline, { id: offerId, reason: 'Still not' })).rejects.toMatchObject({ code: 'OFFER_NOT_OPEN' });
    await expect((await app.as(await given.person())).query(decline, { id: offerId, reason: 'Nosy' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    ['nobody', async () => ({})],
    ['a department and a person', async () => ({ departmentId: (await given.department()).id, personId: (await given.person()).id })],
    ['a department that there is not', async () => ({ departmentId: newId() })],
    ['somebody who left', async () => ({ personId: (await given.person({ active: false })).id })],
  ])('to %s is refused', async (_case, to) => {
    const { moment, holder } = await given.held();
    await expect(act(await app.as(holder), 'offer', { clientKey: newId(), momentId: moment.id, reason: 'Yours', ...(await to()) })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('that people answered to before come first among the targets', async () => {
    const department = await given.department();
    const coordinator = await given.person({ department: await given.department(), roles: [{ coordinates: department }] });
    const { moment, holder } = await given.held({ department, coordinator });
    const [plain, proven] = [await given.department({ name: 'Aftersales' }), await given.department({ name: 'Zebra desk' })];
    await app.db.query(
      `INSERT INTO offer (id, moment_id, from_department_id, to_department_id, reason, state, made_at, due_at, answered_at) SELECT $1, m.id, m.holder_department_id, $3, 'Before', 'accepted', now(), now(), now() FROM moment m WHERE m.id = $2`,
      [newId(), moment.id, proven.id],
    );
    const client = await app.as(holder);
    const { offerTargets } = await client.query<{ offerTargets: { departments: Array<{ department: { id: string }; accepted: number }> } }>(`query ($id: ID!) { offerTargets(momentId: $id, first: 50) { departments { department { id } accepted } } }`, { id: moment.id });
    expect(offerTargets.departments[0]).toEqual({ department: { id: proven.id }, accepted: 1 });
    expect(offerTargets.departments.map(({ department }) => department.id)).toContain(plain.id);
    const found = await client.query<{ offerTargets: { departments: object[]; people: object[] } }>(`query ($id: ID!) { offerTargets(momentId: $id, words: "zeb") { departments { department { name } } people { id } } }`, { id: moment.id });
    expect(found.offerTargets.departments).toEqual([{ department: { name: 'Zebra desk' } }]);
  });
});

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
    const before = await entries(moment);
    await act(await app.as(holder), 'changeMoment', { momentId: moment.id, version: moment.version, severity: 'HIGH', what: moment.what });
    expect(await entries(moment)).toBe(before);
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
    const { moment: gone, holder } = await given.held();
    const { moment: stays } = await given.held({ coordinator: holder });
    const client = await app.as(holder);
    expect(await act(client, 'merge', { momentId: gone.id, intoId: stays.id }, 'state mergedInto { number } viewerCan')).toEqual({ merge: { state: 'MERGED', mergedInto: { number: stays.number }, viewerCan: [] } });
    await expect(act(client, 'merge', { momentId: stays.id, intoId: stays.id })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(act(client, 'merge', { momentId: stays.id, intoId: gone.id })).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await expect(act(client, 'merge', { momentId: stays.id, intoId: (await given.raised({ department: await given.department() })).id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
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
    expect([await count('note', moment), await count('customer_update', moment)]).toEqual([1, 1]);
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
    expect([await count('holding', moment), await count('note', moment)]).toEqual([1, 2]);
  });
});

describe('what goes wrong on the way', () => {
  it('leaves nothing behind: change and entry stand or fall together', async () => {
    const { moment, holder } = await given.held();
    const before = await entries(moment);
    // The ledger refuses the last step: everything before it is undone.
    await app.db.transaction(async () => {
      await app.get(Moments).resolve(actorOf(holder), { momentId: moment.id, version: moment.version, resolution: 'Done' });
      throw new Error('killed here');
    }).catch(() => undefined);
    expect(await given.readBy(holder, moment)).toMatchObject({ state: 'accepted', version: moment.version, resolution: null });
    expect(await entries(moment)).toBe(before);
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
