import { randomUUID } from 'node:crypto';
import { type ApiClient, codeOf, refusal, testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenPeople, type GivenPerson } from './given-people';

const app = await testApp();
const given = givenPeople(app);

const ADD = 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { id number name version contact { email phone } manager { name } } }';
const CHANGE = 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { name version jobTitle contact { email phone } manager { id } } }';
const DEACTIVATE = 'mutation ($id: ID!, $version: Int!) { deactivatePerson(id: $id, version: $version) { active version roles { role } } }';
const GRANT = 'mutation ($input: RoleInput!) { grantRole(input: $input) { roles { role department { name } } viewerCan } }';
const REVOKE = 'mutation ($input: RoleInput!) { revokeRole(input: $input) { roles { role } } }';

let boss: GivenPerson;
let admin: ApiClient;
beforeAll(async () => {
  boss = await given.person({ name: 'Bo Boss', roles: ['administrator'] });
  admin = await app.as(boss);
});
const ledgerOf = (subjectId: string) => app.db.query<{ kind: string; data: unknown }>(`SELECT kind, data FROM ledger_entry WHERE subject_id = $1 ORDER BY id`, [subjectId]);

describe('adding somebody', () => {
  it('takes what there is, and nobody needs e-mail or phone', async () => {
    const input = { clientKey: randomUUID(), number: ' 4711 ', name: '  王小明 ', email: '', phone: null };
    const { addPerson } = await admin.query<{ addPerson: { id: string } }>(ADD, { input });
    expect(addPerson).toMatchObject({ number: '4711', name: '王小明', version: 1, contact: { email: null, phone: null } });
    expect(await ledgerOf(addPerson.id)).toEqual([{ kind: 'people.person_added', data: {} }]);
  });

  it('a repeat adds nobody twice; the same key with other content is refused', async () => {
    const input = { clientKey: randomUUID(), number: '4712', name: 'Ann Lee' };
    const [first, again] = await Promise.all([1, 2].map(() => admin.query<{ addPerson: { id: string } }>(ADD, { input })));
    expect(again).toEqual(first);
    expect(await codeOf(admin.query(ADD, { input: { ...input, name: 'Another' } }))).toBe('KEY_REUSED');
    const other = await app.as(await given.person({ roles: ['administrator'] }));
    expect(await codeOf(other.query(ADD, { input }))).toBe('KEY_REUSED');
  });

  it.each([
    ['a number that is taken', { number: '5001' }, 'input.number'],
    ['an address that is taken, whatever the case', { email: 'TAKEN@lindenhof.example' }, 'input.email'],
    ['an empty name', { name: '  ' }, 'name'],
    ['a long name', { name: 'x'.repeat(201) }, 'name'],
    ['no address', { email: 'ann at home' }, 'email'],
    ['no phone number', { phone: 'call me' }, 'phone'],
    ['an unknown department', { departmentId: randomUUID() }, 'input.departmentId'],
    ['an unknown location', { locationId: randomUUID() }, 'input.locationId'],
    ['an unknown manager', { managerId: randomUUID() }, 'input.managerId'],
    ['no id', { managerId: 'somebody' }, 'managerId'],
  ])('refuses %s at its field', async (_what, wrong, path) => {
    await given.person({ number: '5001', email: 'taken@lindenhof.example' }).catch(() => undefined);
    const refused = await refusal(admin.query(ADD, { input: { clientKey: randomUUID(), number: randomUUID().slice(0, 8), name: 'Ann', ...wrong } }));
    expect(refused.code).toBe('INVALID_INPUT');
    expect(refused.fields.map((field) => field.path)).toEqual([path]);
    expect(refused.message).not.toMatch(/duplicate|constraint|violates/);
  });

  it('is for administrators', async () => {
    const api = await app.as(await given.person({ roles: ['programmeLead'] }));
    expect(await codeOf(api.query(ADD, { input: { clientKey: randomUUID(), number: '1', name: 'X' } }))).toBe('NOT_ALLOWED');
  });
});

describe('changing somebody', () => {
  it('changes what is given, leaves the rest, and says what in the ledger', async () => {
    const ann = await given.person({ name: 'Ann', jobTitle: 'Cashier', phone: '+49 30 123456' });
    const { changePerson } = await admin.query<{ changePerson: unknown }>(CHANGE, { input: { id: ann.id, version: 1, name: 'Ann Lee', jobTitle: null, phone: '+49 30 123456' } });
    expect(changePerson).toMatchObject({ name: 'Ann Lee', version: 2, jobTitle: null, contact: { email: ann.email, phone: '+49 30 123456' } });
    expect(await ledgerOf(ann.id)).toEqual([{ kind: 'people.person_changed', data: { fields: ['jobTitle', 'name'] } }]);
    const { people } = await admin.query<{ people: { nodes: unknown[] } }>('{ people(words: "lee ann") { nodes { name } } }');
    expect(people.nodes).toContainEqual({ name: 'Ann Lee' });
  });

  it('is refused over a version that is not the newest', async () => {
    const ann = await given.person();
    await admin.query(CHANGE, { input: { id: ann.id, version: 1, name: 'First' } });
    await admin.query('mutation ($id: ID!) { liftLock(personId: $id) { id } }', { id: ann.id });
    const late = await refusal(admin.query(CHANGE, { input: { id: ann.id, version: 1, name: 'Second' } }));
    expect([late.code, late.values]).toEqual(['STALE', { by: boss.name, at: app.clock.now().toISOString(), fields: 'name' }]);
    const both = await Promise.allSettled(['A', 'B'].map((name) => admin.query(CHANGE, { input: { id: ann.id, version: 2, name } })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('never lets somebody report to themselves in the end', async () => {
    const top = await given.person();
    const middle = await given.person({ manager: top });
    const low = await given.person({ manager: middle });
    expect(await codeOf(admin.query(CHANGE, { input: { id: top.id, version: 1, managerId: low.id } }))).toBe('CONFLICT');
    expect(await codeOf(admin.query(CHANGE, { input: { id: top.id, version: 1, managerId: top.id } }))).toBe('CONFLICT');
    await admin.query(CHANGE, { input: { id: low.id, version: 1, managerId: top.id } });
  });
});

describe('roles', () => {
  it('are given and taken, and told to the person', async () => {
    const department = await given.department({ name: 'Payments' });
    const ann = await given.person();
    const input = { personId: ann.id, role: 'COORDINATOR', departmentId: department.id };
    const { grantRole } = await admin.query<{ grantRole: unknown }>(GRANT, { input });
    expect(grantRole).toMatchObject({ roles: [{ role: 'COORDINATOR', department: { name: 'Payments' } }] });
    await admin.query(GRANT, { input });
    expect((await ledgerOf(ann.id)).map(({ kind }) => kind)).toEqual(['people.role_granted']);
    const { me } = await (await app.as(ann)).query<{ me: unknown }>('{ me { can coordinates { name } heads { name } receivesFor { name } } }');
    expect(me).toEqual({ can: ['SEE_BOARD', 'SEE_FIGURES'], coordinates: [{ name: 'Payments' }], heads: [], receivesFor: [] });
    expect(await admin.query(REVOKE, { input })).toEqual({ revokeRole: { roles: [] } });
  });

  it('are told to whoever has them, with the department by its name', async () => {
    const ann = await given.person();
    const department = await given.department({ name: 'Payments' });
    await admin.query(GRANT, { input: { personId: ann.id, role: 'COORDINATOR', departmentId: department.id } });
    await admin.query(GRANT, { input: { personId: ann.id, role: 'PROGRAMME_LEAD' } });
    await admin.query(REVOKE, { input: { personId: ann.id, role: 'COORDINATOR', departmentId: department.id } });
    while ((await app.engine.cycle()) > 0);
    const { notifications } = await (await app.as(ann)).query<{ notifications: { nodes: unknown[] } }>('{ notifications { nodes { kind values { name text } } } }');
    const coordinator = [{ name: 'role', text: 'COORDINATOR' }, { name: 'department', text: 'Payments' }];
    expect(notifications.nodes).toHaveLength(3);
    expect(notifications.nodes).toEqual(
      expect.arrayContaining([
        { kind: 'people.role_granted', values: expect.arrayContaining(coordinator) },
        { kind: 'people.role_granted', values: [{ name: 'role', text: 'PROGRAMME_LEAD' }] },
        { kind: 'people.role_revoked', values: expect.arrayContaining(coordinator) },
      ]),
    );
  });

  it('let those see the board who coordinate, lead, or answer for a department', async () => {
    const [head, receiver] = [await given.person(), await given.person()];
    await given.department({ head });
    await given.department({ receivers: [receiver] });
    const mayOf = async (who: { id: string }): Promise<string[]> => (await (await app.as(who)).query<{ me: { can: string[] } }>('{ me { can } }')).me.can;
    expect(await mayOf(head)).toEqual(['SEE_BOARD', 'SEE_FIGURES', 'ENROL_SHARED_DEVICE']);
    expect(await mayOf(receiver)).toEqual(['SEE_BOARD']);
    expect(await mayOf(await given.person({ roles: ['programmeLead'] }))).toEqual(expect.arrayContaining(['SEE_BOARD', 'EDIT_INVENTORY']));
    const administrator = await mayOf(await given.person({ roles: ['administrator'] }));
    expect(administrator).not.toContain('SEE_BOARD');
    expect(administrator).toContain('EDIT_INVENTORY');
    expect(await mayOf(await given.person())).toEqual([]);
  });

  it.each([
    ['MANAGER', undefined, 'input.role'],
    ['DEPARTMENT_HEAD', undefined, 'input.role'],
    ['COORDINATOR', undefined, 'input.departmentId'],
    ['ADMINISTRATOR', randomUUID(), 'input.departmentId'],
  ])('%s of department %s is refused', async (role, departmentId, path) => {
    const refused = await refusal(admin.query(GRANT, { input: { personId: boss.id, role, departmentId } }));
    expect(refused.fields.map((field) => field.path)).toEqual([path]);
  });

  it('follow from the data for managers and heads', async () => {
    const head = await given.person();
    const department = await given.department({ name: 'Logistics', head });
    await given.person({ manager: head });
    const { me } = await (await app.as(head)).query<{ me: unknown }>('{ me { can heads { id } receivesFor { id } person { roles { role } } } }');
    expect(me).toEqual({
      can: ['SEE_BOARD', 'SEE_FIGURES', 'PRINT_SHEETS', 'ENROL_SHARED_DEVICE', 'SEE_TEAM'],
      heads: [{ id: department.id }],
      receivesFor: [{ id: department.id }],
      person: { roles: [{ role: 'DEPARTMENT_HEAD' }, { role: 'MANAGER' }] },
    });
  });

  it('the last administrator stays one, also when two take it from each other at once', async () => {
    await app.db.query('UPDATE person SET is_administrator = false WHERE id <> $1', [boss.id]);
    expect(await codeOf(admin.query(REVOKE, { input: { personId: boss.id, role: 'ADMINISTRATOR' } }))).toBe('CONFLICT');
    const other = await given.person({ roles: ['administrator'] });
    const others = await app.as(other);
    await Promise.allSettled([
      admin.query(REVOKE, { input: { personId: other.id, role: 'ADMINISTRATOR' } }),
      others.query(REVOKE, { input: { personId: boss.id, role: 'ADMINISTRATOR' } }),
    ]);
    const left = await app.db.query<{ id: string }>('SELECT id FROM person WHERE is_administrator AND active');
    expect(left).toHaveLength(1);
    await app.db.query('UPDATE person SET is_administrator = (id = $1)', [boss.id]);
  });
});

describe('leaving', () => {
  it('ends sessions, devices, roles and secrets at once', async () => {
    const department = await given.department();
    const ann = await given.person({ department, password: 'a walk in the park', roles: [{ coordinates: department }, 'programmeLead'] });
    const api = await app.as(ann);
    await api.query('{ me { locale } }');
    expect(await admin.query(DEACTIVATE, { id: ann.id, version: 1 })).toEqual({ deactivatePerson: { active: false, version: 2, roles: [] } });
    expect(await codeOf(api.query('{ me { locale } }'))).toBe('SIGNED_OUT');
    const signIn = app.stranger().query('mutation ($input: SignInInput!) { signIn(input: $input) { locale } }', { input: { email: ann.email, password: 'a walk in the park' } });
    expect(await codeOf(signIn)).toBe('WRONG_CREDENTIALS');
    expect(await ledgerOf(ann.id)).toContainEqual({ kind: 'people.left', data: { departmentId: department.id } });
    expect(await app.db.query(`SELECT 1 FROM ledger_entry WHERE kind = 'people.session_ended' AND data ->> 'personId' = $1 AND data ->> 'reason' = 'left'`, [ann.id])).toHaveLength(1);
    expect(await app.db.query('SELECT 1 FROM credential WHERE person_id = $1', [ann.id])).toHaveLength(0);
  });

  it('closes open sockets at once', async () => {
    const ann = await given.person();
    const api = await app.as(ann);
    let closed: (code: number) => void = () => undefined;
    const closing = new Promise<number>((resolve) => (closed = resolve));
    const socket = await api.socket((event) => closed((event as { code: number }).code));
    const open = new Promise((resolve) => socket.on('connected', resolve));
    const ended = (async () => {
      const arrivals = socket.iterate({ query: 'subscription { notificationArrived { cursor } }' });
      while (!(await arrivals.next()).done) continue;
    })().catch(() => undefined);
    await open;
    await admin.query(DEACTIVATE, { id: ann.id, version: 1 });
    expect(await closing).toBe(4403);
    await ended;
    await socket.dispose();
  });

  it('is not for oneself, not twice, and not over an old version', async () => {
    const { me } = await admin.query<{ me: { person: { version: number } } }>('{ me { person { version } } }');
    expect(await codeOf(admin.query(DEACTIVATE, { id: boss.id, version: me.person.version }))).toBe('CONFLICT');
    const ann = await given.person();
    expect(await codeOf(admin.query(DEACTIVATE, { id: ann.id, version: 7 }))).toBe('STALE');
    await admin.query(DEACTIVATE, { id: ann.id, version: 1 });
    expect(await codeOf(admin.query(DEACTIVATE, { id: ann.id, version: 2 }))).toBe('WRONG_STATE');
    expect(await codeOf(admin.query(DEACTIVATE, { id: randomUUID(), version: 1 }))).toBe('NOT_FOUND');
  });

  it('is undone by coming back, without roles and secrets', async () => {
    const ann = await given.person({ roles: ['administrator'], pin: '294817' });
    await admin.query(DEACTIVATE, { id: ann.id, version: 1 });
    const back = await admin.query('mutation ($id: ID!, $version: Int!) { reactivatePerson(id: $id, version: $version) { active roles { role } signIn { hasPin } } }', { id: ann.id, version: 2 });
    expect(back).toEqual({ reactivatePerson: { active: true, roles: [], signIn: { hasPin: false } } });
  });
});
