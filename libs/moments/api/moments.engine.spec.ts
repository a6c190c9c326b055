import { newId, Severity } from '@app/shared-api';
import { secondApp, testApp } from '@app/testing';
import { Leaving } from '@app/people-api';
import { describe, expect, it } from '@jest/globals';
import { actorOf, givenMoments } from './given-a-moment';
import { ToldHow } from './told-how';
import { Moments } from './moments.service';
import { Offers } from './offers.service';
import { Writing } from './writing.service';

const app = await testApp();
const given = givenMoments(app);
const MINUTE = 60_000;

const kindsOf = async (moment: { id: string }): Promise<string[]> =>
  (await app.db.query<{ kind: string }>(`SELECT kind FROM ledger_entry WHERE subject_id = $1 ORDER BY id`, [moment.id])).map(({ kind }) => kind.slice('moment.'.length));
const toldTo = async (who: { id: string }): Promise<string[]> =>
  (await app.db.query<{ kind: string }>(`SELECT kind FROM notification WHERE person_id = $1 ORDER BY at, entry_id`, [who.id])).map(({ kind }) => kind);
const pass = async (minutes: number): Promise<void> => {
  app.clock.advance(minutes * MINUTE);
  await app.engine.cycle();
};

describe('offers lapse', () => {
  it('closes only the offer, and tells the holder and the receivers of the department above', async () => {
    const above = await given.department();
    const chief = await given.person({ department: above });
    await given.head(above, chief);
    const below = await given.department({ parent: above });
    const member = await given.person({ department: below });
    const { moment, holder, offerId } = await given.offered({ to: below, severity: Severity.CRITICAL });
    await pass(14);
    expect((await given.readBy(holder, moment))?.openOffer?.id).toBe(offerId);
    await pass(1);
    expect(await given.readBy(holder, moment)).toMatchObject({ state: 'accepted', openOffer: null, holder: { person: { id: holder.id } } });
    await app.engine.cycle();
    expect(await toldTo(holder)).toContain('moments.lapsed');
    expect(await toldTo(chief)).toContain('moments.lapsed_below');
    // What is over is over: accepting it says so.
    const late = await app.as(member);
    await expect(late.query(`mutation ($id: ID!) { acceptOffer(offerId: $id) { __typename } }`, { id: offerId })).rejects.toMatchObject({ code: 'OFFER_NOT_OPEN' });
    await pass(60);
    expect((await kindsOf(moment)).filter((kind) => kind === 'offer_lapsed')).toHaveLength(1);
  });

  it('lapses once with two processes', async () => {
    const { moment } = await given.offered({ to: await given.department(), severity: Severity.CRITICAL });
    const other = await secondApp(app);
    try {
      app.clock.advance(20 * MINUTE);
      other.clock.set(app.clock.now());
      await Promise.all([app.engine.cycle(), other.engine.cycle()]);
    } finally {
      await other.stop();
    }
    expect((await kindsOf(moment)).filter((kind) => kind === 'offer_lapsed')).toHaveLength(1);
  });

  it('is done by the next cycle when the process dies in the middle of it', async () => {
    const { moment, holder } = await given.offered({ to: await given.department(), severity: Severity.CRITICAL });
    app.clock.advance(15 * MINUTE);
    app.db.onStatement = (sql) => {
      if (sql.includes('INSERT INTO ledger_entry')) throw new Error('killed here');
    };
    await app.engine.cycle();
    app.db.onStatement = null;
    expect((await given.readBy(holder, moment))?.openOffer).not.toBeNull();
    await app.engine.cycle();
    expect((await kindsOf(moment)).filter((kind) => kind === 'offer_lapsed')).toHaveLength(1);
  });

  it('does not lapse what is accepted while the engine looks', async () => {
    const to = await given.department();
    const member = await given.person({ department: to });
    const { moment, offerId } = await given.offered({ to, severity: Severity.CRITICAL });
    app.clock.advance(15 * MINUTE);
    const [, accepted] = await Promise.all([app.engine.cycle(), app.get(Offers).accept(actorOf(member), offerId).catch((error: Error) => error)]);
    const ends = (await kindsOf(moment)).filter((kind) => kind === 'offer_lapsed' || kind === 'accepted');
    expect(ends).toHaveLength(1);
    expect(ends[0]).toBe(accepted instanceof Error ? 'offer_lapsed' : 'accepted');
  });
});

describe('an offer to a person that lapses', () => {
  it('is told to the receivers of their department', async () => {
    const receiver = await given.person();
    const { moment, offerId, holder } = await given.offered({ toPerson: await given.person({ department: await given.department({ receivers: [receiver] }) }), severity: Severity.CRITICAL });
    await pass(15);
    await app.engine.cycle();
    expect(await toldTo(receiver)).toEqual(['moments.lapsed_below']);
    expect(await app.db.one(`SELECT state FROM offer WHERE id = $1`, [offerId])).toEqual({ state: 'lapsed' });
    // What they were told of opens, until somebody else is asked.
    const client = await app.as(receiver);
    const look = () => client.query(`{ moments { nodes { id what customer { name } notes { id } viewerCan } } boardCounts { open } }`);
    expect(await look()).toEqual({ moments: { nodes: [{ id: moment.id, what: moment.what, customer: null, notes: null, viewerCan: [] }] }, boardCounts: { open: 1 } });
    await app.get(Offers).offer(actorOf(holder), { clientKey: newId(), momentId: moment.id, departmentId: (await given.department()).id, reason: 'Then you' });
    expect(await look()).toEqual({ moments: { nodes: [] }, boardCounts: { open: 0 } });
    const [{ data }] = (await app.db.query<{ data: object }>(`SELECT data FROM ledger_entry WHERE subject_id = $1 ORDER BY id DESC LIMIT 1`, [moment.id])) as [{ data: object }];
    expect(data).toMatchObject({ personIds: [receiver.id] });
  });
});

describe('what nobody took up', () => {
  it('climbs one level each time, past departments without coordinators, and repeats at the root', async () => {
    const root = await given.department();
    const middle = await given.department({ parent: root });
    const bottom = await given.department({ parent: middle });
    const near = await given.person({ roles: [{ coordinates: bottom }] });
    const far = await given.person({ roles: [{ coordinates: root }] });
    const moment = await given.raised({ department: bottom, severity: Severity.CRITICAL });
    await app.engine.cycle();
    expect(await toldTo(near)).toEqual(['moments.raised']);
    expect(await toldTo(far)).toEqual([]);
    await pass(10);
    await pass(9);
    await pass(1);
    await app.engine.cycle();
    expect(await toldTo(far)).toEqual(['moments.nobody_took_it_up', 'moments.nobody_took_it_up']);
    expect(await toldTo(near)).toEqual(['moments.raised']);
    // Taken up, nobody is told again.
    await app.get(Moments).takeUp(actorOf(near), { momentId: moment.id });
    await pass(600);
    expect((await kindsOf(moment)).filter((kind) => kind === 'nobody_took_it_up')).toHaveLength(2);
  });

  it('tells once after a pause of the engine', async () => {
    const department = await given.department();
    await given.person({ roles: [{ coordinates: department }] });
    const moment = await given.raised({ department, severity: Severity.CRITICAL });
    await pass(300);
    await app.engine.cycle();
    expect((await kindsOf(moment)).filter((kind) => kind === 'nobody_took_it_up')).toHaveLength(1);
  });
});

describe('where nobody coordinates, up to the root', () => {
  const raiseWhere = async ({ middleHead, rootHead }: { middleHead: boolean; rootHead: boolean }) => {
    const [chief, head] = [await given.person({ name: 'Carla Chief' }), await given.person({ name: 'Hanna Head' })];
    const root = await given.department({ head: rootHead ? chief : undefined });
    const middle = await given.department({ parent: root, head: middleHead ? head : undefined });
    const bottom = await given.department({ parent: middle });
    return { chief, head, bottom, moment: await given.raised({ department: bottom, severity: Severity.CRITICAL }) };
  };

  it('the nearest head is told, then the heads above, and the last one again', async () => {
    const { chief, head } = await raiseWhere({ middleHead: true, rootHead: true });
    await app.engine.cycle();
    expect([await toldTo(head), await toldTo(chief)]).toEqual([['moments.raised'], []]);
    for (const minutes of [10, 10, 10]) await pass(minutes);
    await app.engine.cycle();
    expect([await toldTo(head), await toldTo(chief)]).toEqual([['moments.raised', 'moments.nobody_took_it_up'], ['moments.nobody_took_it_up', 'moments.nobody_took_it_up']]);
  });

  it('it stands on their board and on their Today, and they take it up or offer it as a coordinator would', async () => {
    const { chief, head, moment } = await raiseWhere({ middleHead: true, rootHead: true });
    const [hers, theirs] = [await app.as(head), await app.as(chief)];
    const board = `{ moments(filter: { open: true }, order: SEVERITY) { nodes { id viewerCan } } boardCounts { open unheld } today { items { kind subjectId } } }`;
    for (const client of [hers, theirs])
      expect(await client.query(board)).toEqual({
        moments: { nodes: [{ id: moment.id, viewerCan: expect.arrayContaining(['TAKE_UP', 'OFFER']) }] },
        boardCounts: { open: 1, unheld: 1 },
        today: { items: [{ kind: 'moments.unheld', subjectId: moment.id }] },
      });
    const offer = { clientKey: newId(), momentId: moment.id, departmentId: (await given.department()).id, reason: 'Only you can book it back' };
    await hers.query(`mutation ($input: OfferInput!) { offer(input: $input) { id } }`, { input: offer });
    expect(await given.readBy(head, moment)).toMatchObject({ state: 'accepted', holder: { person: { id: head.id } } });
    // Held, it needs nobody who stands in.
    expect(await given.readBy(chief, moment)).toBeNull();
    expect(await theirs.query(board)).toMatchObject({ moments: { nodes: [] }, boardCounts: { open: 0 }, today: { items: [] } });
  });

  it('a coordinator far above leaves the heads out of it', async () => {
    const { head, bottom, moment } = await raiseWhere({ middleHead: true, rootHead: true });
    const [{ id: rootId }] = await app.db.query<{ id: string }>(`SELECT ancestor_id AS id FROM department_ancestor WHERE department_id = $1 ORDER BY depth DESC LIMIT 1`, [bottom.id]) as [{ id: string }];
    const coordinator = await given.person({ roles: [{ coordinates: { id: rootId } }] });
    expect([await given.readBy(head, moment), (await given.readBy(coordinator, moment))?.id]).toEqual([null, moment.id]);
    await app.engine.cycle();
    expect([await toldTo(head), await toldTo(coordinator)]).toEqual([[], ['moments.raised']]);
  });

  it('and there is not even a head: the administrators learn which department has nobody, and nothing of the moment', async () => {
    const administrator = await given.person({ roles: ['administrator'] });
    const { bottom, moment } = await raiseWhere({ middleHead: false, rootHead: false });
    await pass(10);
    await app.engine.cycle();
    const { name } = (await app.db.one<{ name: string }>(`SELECT name FROM department WHERE id = $1`, [bottom.id]))!;
    const { notifications } = await (await app.as(administrator)).query<{ notifications: { nodes: unknown[] } }>(`{ notifications { nodes { kind subjectType subjectId values { name text } } } }`);
    const told = { kind: 'moments.nobody_to_take_up', subjectType: 'department', subjectId: bottom.id, values: [{ name: 'department', text: name }] };
    expect(notifications.nodes).toEqual([told, told]);
    expect(await given.readBy(administrator, moment)).toBeNull();
  });
});

describe('a promised update', () => {
  it('that is overdue is told to the holder, then to their head, then nobody', async () => {
    const department = await given.department();
    const head = await given.person({ department });
    await given.head(department, head);
    const coordinator = await given.person({ department, roles: [{ coordinates: department }] });
    const { moment } = await given.held({ department, coordinator, severity: Severity.CRITICAL });
    const nextPromisedAt = new Date(app.clock.now().getTime() + 30 * MINUTE);
    await app.get(Writing).tellCustomer(actorOf(coordinator), { clientKey: newId(), momentId: moment.id, text: 'We are at it', how: ToldHow.PHONE, nextPromisedAt });
    await pass(29);
    expect(await toldTo(coordinator)).not.toContain('moments.promise_overdue');
    await pass(1);
    await app.engine.cycle();
    expect(await toldTo(coordinator)).toContain('moments.promise_overdue');
    expect(await toldTo(head)).not.toContain('moments.promise_overdue_below');
    await pass(10);
    await app.engine.cycle();
    expect(await toldTo(head)).toContain('moments.promise_overdue_below');
    await pass(1000);
    expect((await kindsOf(moment)).filter((kind) => kind === 'promise_overdue')).toHaveLength(2);
  });
});

describe('when somebody leaves', () => {
  it('their department holds what they held, and its head is asked', async () => {
    const department = await given.department();
    const head = await given.person({ department, name: 'Hanna Head' });
    await given.head(department, head);
    const coordinator = await given.person({ department, name: 'Leo Leaver', roles: [{ coordinates: department }] });
    const { moment } = await given.held({ department, coordinator });
    await leave(coordinator);
    await app.engine.cycle();
    const seen = await given.readBy(head, moment);
    expect(seen).toMatchObject({
      state: 'accepted',
      holder: { person: null, department: { id: department.id } },
      openOffer: { toPerson: { name: 'Hanna Head' }, reason: 'Leo Leaver has left; this was theirs.', viewerMayAnswer: true },
    });
    await app.get(Offers).accept(actorOf(head), seen!.openOffer!.id);
    expect(await given.readBy(head, moment)).toMatchObject({ holder: { person: { id: head.id } } });
    expect(await given.readBy(coordinator, moment)).toBeNull();
  });

  it('what was offered to them lapses at once, and the holder is told', async () => {
    const leaver = await given.person();
    const { moment, holder } = await given.offered({ toPerson: leaver });
    await leave(leaver);
    await app.engine.cycle();
    await app.engine.cycle();
    expect(await given.readBy(holder, moment)).toMatchObject({ openOffer: null, holder: { person: { id: holder.id } } });
    expect(await toldTo(holder)).toContain('moments.lapsed');
  });

  it('what they had held comes back raised when it is opened again', async () => {
    const department = await given.department();
    const coordinator = await given.person({ department, roles: [{ coordinates: department }] });
    const other = await given.person({ department, roles: [{ coordinates: department }] });
    const { moment } = await given.closed({ department, coordinator });
    await leave(coordinator);
    await app.engine.cycle();
    const again = await app.get(Moments).reopen(actorOf(other), { momentId: moment.id, reason: 'It happened again' });
    expect(again).toMatchObject({ state: 'raised', holder: null, closedAt: null });
  });
});

async function leave(person: { id: string }): Promise<void> {
  const administrator = await given.person({ roles: ['administrator'] });
  const [row] = await app.db.query<{ version: number }>(`SELECT version FROM person WHERE id = $1`, [person.id]);
  await app.get(Leaving).deactivate({ ...actorOf(administrator), isAdministrator: true }, person.id, row!.version);
}
