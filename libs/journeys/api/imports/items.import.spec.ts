import { givenPeople } from '@app/people-api';

import { type ApiClient, bringIn, type ImportOutcome, previewImport, testApp, uploadImport } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { allKinds } from '../kinds';
import { fieldsOf, fileNames } from './columns';
import { departmentsIn, guarded, listedIn, unguarded } from './cells';
import { DepartmentPart } from '../item.entity';

const app = await testApp();
const people = givenPeople(app);
let lead: ApiClient;

beforeAll(async () => {
  lead = await app.as(await people.person({ number: '1', roles: ['programmeLead'] }));
  await people.person({ number: '4711', name: 'Olga Owner' });
  await people.department({ code: 'DEL', name: 'Home delivery' });
  await people.department({ code: 'CCX', name: 'Contact centre' });
});

const bring = (kind: string, ...lines: string[]): Promise<ImportOutcome> => bringIn(app, lead, kind, lines.join('\n'));
const reasons = ({ problems }: ImportOutcome): string[] => problems.nodes.map(({ line, field, code }) => `${line} ${field} ${code}`);
const exported = async (kind: string): Promise<string> => (await lead.request({ method: 'GET', url: `/inventory/export/${kind}.csv` })).body;
const traces = () => app.db.one(`SELECT (SELECT count(*)::int FROM ledger_entry WHERE subject_type = 'inventory_item') AS entries, (SELECT sum(version)::int FROM inventory_item) AS versions`);

describe('CSV for every kind', () => {
  it('brings an inventory in kind by kind, with its links, and the second time changes nothing', async () => {
    const files: Array<[kind: string, ...lines: string[]]> = [
      ['journeys', 'Code;Title;Whose;Current or future;Persona', 'J1;Furnish a home;customer;today;Young family', 'J2;Deliver;employee;as is;'],
      ['stages', 'id,name,journey,serves', 'S1,Delivery,J1,', 'S2,Load the van,J2,S1'],
      ['capabilities', 'id,name,capability above,maturity,target maturity', 'C2,Plan routes,C1,2,4', 'C1,Fulfil,,3,4'],
      ['applications', 'id,name,status,go live,departments,capabilities,sends to,exchanges with', 'A1,Orders,active,2018-02-01,DEL; CCX,,A2: orders; A3,', 'A2,Tours,phase out,1.5.2015,DEL:uses,C2,,A1: slots', 'A3,Till,,,,,,'],
      ['activities', 'id,name,stage,owner,departments,minutes,cases,capabilities,applications', 'W1,Agree a slot,S1,4711,DEL:lead; CCX:support,"7,5","1,200",C2,A2; A1'],
      ['touchpoints', '编号,名称,阶段,渠道,情绪', 'T1,门口签收,S1,送货,-2'],
      ['painPoints', 'id,name,severity,per,how often,stages,activities', 'P1,Two vans,high,每人每天,9,S1,W1'],
      ['opportunities', 'id,name,customer value,pain points', 'O1,One slot,5,P1'],
    ];
    for (const [kind, ...lines] of files) {
      const outcome = await bring(kind, ...lines);
      expect([kind, outcome.state, outcome.added, reasons(outcome)]).toEqual([kind, 'DONE', lines.length - 1, []]);
    }
    const links = await app.db.query<{ link: string }>(`SELECT concat_ws(' ', f.external_id, l.relation, t.external_id, l.flows, CASE WHEN l.both_ways THEN 'both' END) AS link
      FROM inventory_link l JOIN inventory_item f ON f.id = l.from_id JOIN inventory_item t ON t.id = l.to_id ORDER BY f.external_id, l.relation, l.position, t.external_id`);
    expect(links.map(({ link }) => link)).toEqual([
      'A1 exchanges A2 orders', 'A1 exchanges A3', 'A2 exchanges A1 slots both', 'A2 supports C2', 'O1 addresses P1', 'P1 hurts S1', 'P1 hurts W1', 'S2 serves S1', 'W1 touches A2', 'W1 touches A1', 'W1 uses C2',
    ]);
    expect(await app.db.one(`SELECT minutes_per_case, cases_per_month, (SELECT name FROM person WHERE id = owner_id) AS owner FROM inventory_item WHERE external_id = 'W1'`)).toEqual({ minutes_per_case: 7.5, cases_per_month: 1200, owner: 'Olga Owner' });
    expect(await app.db.one(`SELECT up.external_id AS above FROM inventory_item i JOIN inventory_item up ON up.id = i.parent_id WHERE i.external_id = 'C2'`)).toEqual({ above: 'C1' });
    const before = await traces();
    for (const [kind, ...lines] of files) expect(await bring(kind, ...lines)).toMatchObject({ state: 'DONE', added: 0, changed: 0, leftAlone: lines.length - 1, failed: 0 });
    expect(await traces()).toEqual(before);
  });

  it('takes every kind out in columns that come in again unchanged', async () => {
    await app.db.query(`UPDATE inventory_item SET description = E'=1+1 "quoted",\nsecond line; -x', name = '-minus' WHERE external_id = 'A3'`);
    await app.db.query(`UPDATE inventory_item SET external_id = NULL WHERE external_id IN ('C1', 'W1', 'S1')`);
    const before = await traces();
    for (const rule of allKinds) {
      const kind = fileNames[rule.kind];
      const csv = await exported(kind);
      const outcome = await bringIn(app, lead, kind, csv);
      expect([kind, outcome.state, reasons(outcome), outcome.added, outcome.changed, outcome.rows! > 0]).toEqual([kind, 'DONE', [], 0, 0, true]);
      expect(outcome.columns.map(({ field }) => field)).toEqual(fieldsOf(rule).map(({ name }) => name));
      expect(await exported(kind)).toBe(csv);
    }
    expect(await traces()).toEqual(before);
    const response = await lead.request({ method: 'GET', url: '/inventory/export/applications.csv' });
    expect(response.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="applications.csv"' });
    expect((await lead.request({ method: 'GET', url: '/inventory/export/people.csv' })).statusCode).toBe(404);
    expect((await app.stranger().request({ method: 'GET', url: '/inventory/export/applications.csv' })).statusCode).toBe(401);
  });

  it('keeps what flows, whatever it holds', async () => {
    const flows = ['orders; returns', 'first\nsecond', '"quoted" at once', ' with room around ', 'A-1: like a key', '5" screens; 7" tables'];
    for (const [i, said] of flows.entries()) {
      await bring('applications', 'id,name,sends to', `F${i},From,`, `G${i},To,`);
      await bring('applications', 'id,name,sends to', `F${i},From,G${i}: x`);
      await app.db.query(`UPDATE inventory_link SET flows = $2 WHERE from_id = (SELECT id FROM inventory_item WHERE external_id = $1)`, [`F${i}`, said]);
    }
    const csv = await exported('applications');
    expect(await bringIn(app, lead, 'applications', csv)).toMatchObject({ state: 'DONE', changed: 0, failed: 0 });
    await app.db.query(`UPDATE inventory_link SET flows = NULL WHERE from_id IN (SELECT id FROM inventory_item WHERE external_id ~ '^F[0-9]')`);
    expect(await bringIn(app, lead, 'applications', csv)).toMatchObject({ state: 'DONE', changed: flows.length, failed: 0 });
    const kept = await app.db.query<{ flows: string }>(`SELECT l.flows FROM inventory_link l JOIN inventory_item f ON f.id = l.from_id WHERE f.external_id ~ '^F[0-9]' ORDER BY f.external_id`);
    expect(kept.map((row) => row.flows)).toEqual(flows);
    const outcome = await previewImport(app, lead, 'applications', `id,name,sends to\nF0,From,G0: ${'x'.repeat(1001)}\n`);
    expect(reasons(outcome)).toEqual(['2 sendsTo flowsTooLong']);
  });

  it.each([
    ['applications', 'Application,Code,Tech fit,Used by', ['name', 'externalId', 'technicalFit', 'departments']],
    ['stages', '阶段,编号,旅程', ['name', 'externalId', 'parent']],
    ['capabilities', 'Capability,Id,Parent capability', ['name', 'externalId', 'parent']],
  ])('%s know the column of names by what the file lists', async (kind, head, fields) => {
    expect((await previewImport(app, lead, kind, `${head}\n`)).columns.map(({ field }) => field)).toEqual(fields);
  });

  it('brings a pain point in with its state, and leaves the state of one that is here', async () => {
    const rows = ['id,name,state,reason', 'Q1,Queue,accepted,Not worth it', 'Q2,Worked on,in progress,', 'Q3,Plain,,', 'Q4,No reason,declined,'];
    const outcome = await bring('painPoints', ...rows);
    expect([outcome.added, reasons(outcome)]).toEqual([3, ['5 stateReason stateReason']]);
    const states = () => app.db.query(`SELECT external_id AS id, pain_state AS state, state_reason AS reason FROM inventory_item WHERE external_id ~ '^Q[0-9]' ORDER BY 1`);
    const there = [{ id: 'Q1', state: 'accepted', reason: 'Not worth it' }, { id: 'Q2', state: 'worked_on', reason: null }, { id: 'Q3', state: 'confirmed', reason: null }];
    expect(await states()).toEqual(there);
    const again = await bring('painPoints', rows[0]!, 'Q1,Queue,confirmed,Other', rows[2]!, rows[3]!);
    expect([again.changed, reasons(again).sort()]).toEqual([0, ['2 painState staysAsItIs', '2 stateReason staysAsItIs']]);
    expect(await states()).toEqual(there);
    expect((await previewImport(app, lead, 'painPoints', 'id,name,state\nQ9,x,merged\n')).problems.nodes).toMatchObject([{ field: 'painState', code: 'choice' }]);
  });

  it('changes what a row says, takes away what it leaves empty, and leaves what it has no column for', async () => {
    await bring('applications', 'id,name,lifecycle,functional fit,description', 'B1,Before,active,3,Stays');
    const outcome = await bring('applications', 'id,name,lifecycle,functional fit', 'B1,After,,4');
    expect(outcome).toMatchObject({ added: 0, changed: 1 });
    expect(await app.db.one(`SELECT name, lifecycle, functional_fit, description, version FROM inventory_item WHERE external_id = 'B1'`)).toEqual({ name: 'After', lifecycle: null, functional_fit: 4, description: 'Stays', version: 2 });
    await bring('applications', 'id,name,capabilities', 'B1,After,C2');
    expect(await bring('applications', 'id,name,capabilities', 'B1,After,')).toMatchObject({ changed: 1 });
    expect(await app.db.query(`SELECT 1 FROM inventory_link l JOIN inventory_item i ON i.id = l.from_id WHERE i.external_id = 'B1'`)).toEqual([]);
  });

  it('brings back what was removed', async () => {
    await bring('capabilities', 'id,name', 'GONE,Gone');
    await app.db.query(`UPDATE inventory_item SET removed_at = $1, removed_with_id = id WHERE external_id = 'GONE'`, [app.clock.now()]);
    expect(await bring('capabilities', 'id,name', 'GONE,Gone')).toMatchObject({ added: 0, changed: 1 });
    expect(await app.db.one(`SELECT removed_at FROM inventory_item WHERE external_id = 'GONE'`)).toEqual({ removed_at: null });
  });
});

describe('what stays out', () => {
  it.each<[string, string, string[], string[]]>([
    ['what stands in nothing that is known', 'activities', ['id,name,stage', 'X1,x,NOWHERE'], ['2 parent unknownItem']],
    ['negative minutes, half a case, words for a number', 'activities', ['id,name,stage,minutes,cases', 'X1,x,S2,-1,1', 'X2,x,S2,1,0.5', 'X3,x,S2,many,1'], ['2 minutesPerCase negative', '3 casesPerMonth whole', '4 minutesPerCase number']],
    ['a level that there is not, an unknown choice, a name that is too long', 'applications', ['id,name,functional fit,lifecycle', 'X1,x,5,', 'X2,x,,dead', `X3,${'x'.repeat(201)},,`], ['2 functionalFit range', '3 lifecycle choice', '4 name tooLong']],
    ['two leads, an unknown part, an unknown department', 'activities', ['id,name,stage,departments', 'X1,x,S2,DEL:lead; CCX:lead', 'X2,x,S2,DEL:boss', 'X3,x,S2,NOWHERE:lead'], ['2 departments oneLead', '3 departments part', '4 departments unknownDepartment']],
    ['a link to nothing, to itself, to the wrong side', 'stages', ['id,name,journey,capabilities,serves', 'X1,x,J2,NOWHERE,', 'X2,x,J2,,X2', 'X3,x,J1,,S2'], ['2 capabilities unknownItem', '3 serves itself', '4 serves sides']],
    ['a life that ends before it begins', 'applications', ['id,name,active,end of life', 'X1,x,2026-02-01,2026-01-01'], ['2 endOfLifeOn order']],
    ['capabilities in a circle, and who would stand in them', 'capabilities', ['id,name,parent', 'X1,x,X2', 'X2,x,X1', 'X3,x,X1'], ['2 parent circle', '3 parent circle', '4 parent circle']],
    ['a fifth level', 'capabilities', ['id,name,parent', 'Y1,y,', 'Y2,y,Y1', 'Y3,y,Y2', 'Y4,y,Y3', 'Y5,y,Y4'], ['6 parent depth']],
    ['who stands in a row that stays out', 'capabilities', ['id,name,parent,importance', 'Z1,z,,9', 'Z2,z,Z1,1', 'Z3,z,Z2,1'], ['2 importance range', '3 parent unknownItem', '4 parent unknownItem']],
    ['the same twice', 'opportunities', ['id,name', 'X1,x', 'X1,y'], ['3 null doubled']],
  ])('%s', async (_what, kind, lines, expected) => {
    const outcome = await previewImport(app, lead, kind, lines.join('\n'));
    expect(reasons(outcome)).toEqual(expected);
    expect(outcome.failed).toBe(expected.length);
  });

  it('not somebody whose owner is unknown: they come in without', async () => {
    const outcome = await bring('opportunities', 'id,name,owner', 'W9,Without,999');
    expect([outcome.added, reasons(outcome)]).toEqual([1, ['2 owner unknownPerson']]);
  });

  it('a capability that somebody moved since the preview so that a circle would close', async () => {
    await bring('capabilities', 'id,name,parent', 'M1,m,', 'M2,m,');
    const { id } = await previewImport(app, lead, 'capabilities', 'id,name,parent\nM1,m,M2\n');
    await bring('capabilities', 'id,name,parent', 'M2,m,M1');
    await lead.query(`mutation ($id: ID!) { runImport(id: $id) { id } }`, { id });
    await app.jobs.drain();
    const { importRun } = await lead.query<{ importRun: { state: string; failed: number } }>(`query ($id: ID!) { importRun(id: $id) { state failed } }`, { id });
    expect(importRun).toEqual({ state: 'DONE', failed: 1 });
    expect(await app.db.one(`SELECT parent_id FROM inventory_item WHERE external_id = 'M1'`)).toEqual({ parent_id: null });
  });

  it('everything, for whoever does not lead the programme', async () => {
    const curious = await app.as(await people.person());
    await expect(uploadImport(curious, 'journeys', 'id,name\n')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(uploadImport(lead, 'nothing', 'id,name\n')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('cells', () => {
  it('list items, each once, with what flows where it is asked', () => {
    expect(listedIn('A-1; A-2；A-1;')).toEqual([{ key: 'A-1' }, { key: 'A-2' }]);
    expect(listedIn('A-1: orders; A:2', { flows: true })).toEqual([{ key: 'A-1', flows: 'orders' }, { key: 'A', flows: '2' }]);
    expect(listedIn('A-1: "orders; ""all""\nof them" ; A-2: "so; A-3', { flows: true })).toEqual([{ key: 'A-1', flows: 'orders; "all"\nof them' }, { key: 'A-2', flows: '"so' }, { key: 'A-3' }]);
    expect(listedIn(null)).toEqual([]);
  });

  it('list departments with their parts', () => {
    const parts = [DepartmentPart.LEAD, DepartmentPart.SUPPORT, DepartmentPart.INFORMED];
    expect(departmentsIn('DEL:主责; CCX: Support', parts)).toEqual([{ code: 'DEL', part: 'lead' }, { code: 'CCX', part: 'support' }]);
    expect(departmentsIn('DEL', parts)).toBeNull();
    expect(departmentsIn('DEL', [DepartmentPart.USES])).toEqual([{ code: 'DEL', part: 'uses' }]);
  });

  it.each(['=1+1', '-x', "'=x", "'quoted", 'plain', '@me', ''])('keep %p as it is, there and back', (text) => expect(unguarded(guarded(text))).toBe(text));
});

it('has a field of its own for each fact', () => {
  const names = allKinds.flatMap((rule) => { const fields = fieldsOf(rule).map(({ name }) => name); return new Set(fields).size === fields.length ? [] : [rule.kind]; });
  expect(names).toEqual([]);

});
