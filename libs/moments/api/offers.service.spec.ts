import { newId } from '@app/shared-api';
import { testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { givenMoments } from './given-a-moment';
import { accept, act, count } from './spec-acts';

const app = await testApp();
const given = givenMoments(app);

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
    expect(await count(app, 'holding', moment)).toBe(2);
    // Pressed twice, the winner still holds it.
    const again = await clients[people.findIndex(({ name }) => name === winner)]!.query<{ acceptOffer: { __typename: string } }>(accept, { id: offerId });
    expect(again.acceptOffer.__typename).toBe('Moment');
    expect(await count(app, 'holding', moment)).toBe(2);
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
    expect(await count(app, 'offer', moment)).toBe(1);
    await expect(act(client, 'offer', { ...input, reason: 'Theirs' })).rejects.toMatchObject({ code: 'KEY_REUSED' });
    // The same key for another moment.
    const other = await given.held();
    await expect(act(await app.as(other.holder), 'offer', { ...input, momentId: other.moment.id })).rejects.toMatchObject({ code: 'KEY_REUSED' });
  });

  it('sent again by somebody who only knows of the moment by now gives nothing of it away', async () => {
    const to = await given.department();
    const { moment, holder } = await given.held();
    const client = await app.as(holder);
    const input = { clientKey: newId(), momentId: moment.id, departmentId: to.id, reason: 'Yours' };
    const note = { clientKey: newId(), momentId: moment.id, text: 'Seen' };
    const told = { clientKey: newId(), momentId: moment.id, text: 'Soon', how: 'PHONE' };
    const again = () => [act(client, 'offer', input, 'id what'), act(client, 'addNote', note, 'id what'), act(client, 'tellCustomer', told, 'id what')];
    await Promise.all(again());
    expect(await Promise.all(again())).toMatchObject([{ offer: { what: moment.what } }, { addNote: { what: moment.what } }, { tellCustomer: { what: moment.what } }]);
    // Somebody else has it, the old holder never held it, and moved to the department that is asked: a member who has not opened the offer.
    const next = await given.person();
    await app.db.query(`DELETE FROM role_grant WHERE person_id = $1`, [holder.id]);
    await app.db.query(`DELETE FROM holding WHERE moment_id = $1`, [moment.id]);
    await app.db.query(`UPDATE moment SET holder_person_id = $2 WHERE id = $1`, [moment.id, next.id]);
    await app.db.query(`UPDATE person SET department_id = $2 WHERE id = $1`, [holder.id, to.id]);
    const refusals = await Promise.all(again().map((request) => request.then((answer) => answer, ({ code }: { code: string }) => code)));
    expect(refusals).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  });

  it('somebody else’s, and one that there is not, look the same to every mutation', async () => {
    const { offerId } = await given.offered({ to: await given.department() });
    const client = await app.as(await given.person({ department: await given.department() }));
    const mutations = ['openOffer(offerId: $id) { id }', 'acceptOffer(offerId: $id) { __typename }', 'declineOffer(offerId: $id, reason: "No")', 'takeBackOffer(offerId: $id) { id }'];
    for (const mutation of mutations) {
      const [theirs, none] = await Promise.all([offerId, newId()].map((id) => client.raw(`mutation ($id: ID!) { ${mutation} }`, { id })));
      const answer = ({ body: { errors } }: NonNullable<typeof theirs>) => errors?.map(({ message, extensions }) => ({ message, code: extensions?.code, values: extensions?.values }));
      expect(answer(theirs!)).toMatchObject([{ code: 'NOT_FOUND', values: { thing: 'offer' } }]);
      expect(answer(none!)).toEqual(answer(theirs!));
    }
  });

  it('is found by its id by those whom it asks, whatever else is offered to them', async () => {
    const to = await given.department();
    const { offerId, moment } = await given.offered({ to });
    const one = async (who: { id: string }) => (await app.as(who)).query(`query ($id: ID!) { offerToUs(offerId: $id) { offerId number what opened } }`, { id: offerId });
    expect(await one(await given.person({ department: to }))).toEqual({ offerToUs: { offerId, number: moment.number, what: null, opened: false } });
    expect(await one(await given.person())).toEqual({ offerToUs: null });
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

  it('that came back is said with the moment, and on the Today of whoever holds it, until they go on', async () => {
    const to = await given.department({ name: 'Delivery' });
    const member = await app.as(await given.person({ department: to }));
    const { moment, holder, offerId } = await given.offered({ to });
    const client = await app.as(holder);
    const look = `query ($id: ID!) { moment(id: $id) { cameBack { state answerReason toDepartment { name } } } today { items { kind subjectId values { name text } } } }`;
    const seen = async () => {
      const { moment: { cameBack }, today } = await client.query<{ moment: { cameBack: object | null }; today: { items: Array<{ kind: string; subjectId: string; values: Array<{ name: string; text: string }> }> } }>(look, { id: moment.id });
      const [item, ...more] = today.items.filter(({ subjectId }) => subjectId === moment.id);
      expect(more).toEqual([]);
      return { cameBack, today: item?.kind, values: Object.fromEntries((item?.values ?? []).map(({ name, text }) => [name, text])) };
    };
    expect(await seen()).toMatchObject({ cameBack: null, today: 'moments.tell' });
    await member.query(`mutation ($id: ID!) { declineOffer(offerId: $id, reason: "No van today") }`, { id: offerId });
    const back = { state: 'DECLINED', answerReason: 'No van today', toDepartment: { name: 'Delivery' } };
    expect(await seen()).toMatchObject({ cameBack: back, today: 'moments.back', values: { how: 'declined', department: 'Delivery' } });
    // The raiser and the board say the same.
    expect(await client.query(`{ moments(filter: { mine: true }) { nodes { cameBack { state } } } }`)).toMatchObject({ moments: { nodes: [{ cameBack: { state: 'DECLINED' } }] } });
    app.clock.advance(60_000);
    await act(client, 'tellCustomer', { clientKey: newId(), momentId: moment.id, text: 'We look for another way', how: 'PHONE' });
    expect(await seen()).toMatchObject({ cameBack: back, today: undefined });
    await act(client, 'offer', { clientKey: newId(), momentId: moment.id, departmentId: to.id, reason: 'Tomorrow, then' });
    expect(await seen()).toMatchObject({ cameBack: null, today: undefined });
    app.clock.advance(61 * 60_000);
    await app.engine.cycle();
    expect(await seen()).toMatchObject({ cameBack: { state: 'LAPSED', answerReason: null }, today: 'moments.back', values: { how: 'lapsed' } });
  });

  it('that came back before is no news once it was resolved and opened again', async () => {
    const to = await given.department();
    const member = await app.as(await given.person({ department: to }));
    const { moment, holder, offerId } = await given.offered({ to });
    const client = await app.as(holder);
    await member.query(`mutation ($id: ID!) { declineOffer(offerId: $id, reason: "Not ours") }`, { id: offerId });
    const { version } = (await given.readBy(holder, moment))!;
    app.clock.advance(60_000);
    await act(client, 'resolve', { momentId: moment.id, version, resolution: 'Sent another' });
    app.clock.advance(60_000);
    const { reopen } = (await act(client, 'reopen', { momentId: moment.id, reason: 'It broke again' }, 'state cameBack { id } holder { person { id } } holdings { until elapsedSeconds }')) as unknown as { reopen: object };
    expect(reopen).toMatchObject({ state: 'ACCEPTED', cameBack: null, holder: { person: { id: holder.id } }, holdings: [{ until: expect.any(String) }, { until: null }] });
    const { today } = await client.query<{ today: { items: Array<{ kind: string; subjectId: string }> } }>(`{ today { items { kind subjectId } } }`);
    expect(today.items.filter(({ subjectId }) => subjectId === moment.id)).toMatchObject([{ kind: 'moments.tell' }]);
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
    // No words are no error.
    const none = await client.query<{ offerTargets: { people: object[] } }>(`query ($id: ID!) { offerTargets(momentId: $id, words: null) { departments { accepted } people { id } } }`, { id: moment.id });
    expect(none.offerTargets.people).toEqual([]);
  });
});
