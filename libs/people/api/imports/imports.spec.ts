import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bringIn, previewImport, testApp, uploadImport } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenPeople } from '../given-people';

const app = await testApp();
const given = givenPeople(app);
let ada: { id: string };
let admin: Awaited<ReturnType<typeof app.as>>;
let api: typeof admin;

beforeAll(async () => {
  ada = await given.person({ name: 'Ada Admin', number: '1', email: 'ada@example.com', roles: ['administrator'] });
  api = admin = await app.as(ada);
});

const row = (sql: string, params: unknown[] = []): Promise<Record<string, unknown> | null> => app.db.one(sql, params);

describe('bringing the organisation in', () => {
  it('takes locations, semicolons and a byte order mark', async () => {
    const csv = '\ufeffCode;Name;Time zone\nR1;Riverside store;Europe/Berlin\nT1;台北門市;Asia/Taipei\nX1;Nowhere;Mars/Olympus\n';
    const run = await bringIn(app, api, 'locations', csv);
    expect(run).toMatchObject({ state: 'DONE', rows: 3, added: 2, failed: 1 });
    expect(run.problems.nodes).toEqual([{ line: 4, field: 'timeZone', code: 'timeZone', value: 'Mars/Olympus', stops: true }]);
    expect(await bringIn(app, api, 'locations', csv)).toMatchObject({ added: 0, changed: 0, leftAlone: 2, failed: 1 });
  });

  it('takes departments whose parents stand later, and refuses cycles, unknown parents and doubled codes', async () => {
    const csv = [
      'code,name,parent,head',
      'STORE,Riverside store,NORTH,77',
      'NORTH,North,ROOT,',
      'ROOT,Everything,,',
      'A,Alpha,B,',
      'B,Beta,C,',
      'C,Gamma,A,',
      'D,Below the circle,A,',
      'E,Lost,NOWHERE,',
      'F,Below the lost,E,',
      'ROOT,Everything again,,',
      ',No code,ROOT,',
    ].join('\n');
    const run = await bringIn(app, api, 'departments', csv);
    expect(run).toMatchObject({ state: 'DONE', rows: 11, added: 3, failed: 8 });
    const codes = run.problems.nodes.map(({ line, code }) => `${line} ${code}`);
    expect(codes).toEqual(['2 unknownPerson', '5 cycle', '6 cycle', '7 cycle', '8 unknownDepartment', '9 unknownDepartment', '10 unknownDepartment', '11 doubled', '12 required']);
    const above = await app.db.query<{ code: string }>(
      `SELECT u.code FROM department d JOIN department_ancestor a ON a.department_id = d.id JOIN department u ON u.id = a.ancestor_id WHERE d.code = 'STORE' ORDER BY a.depth`,
    );
    expect(above.map(({ code }) => code)).toEqual(['STORE', 'NORTH', 'ROOT']);
  });

  it('takes people whose managers stand later, names each bad row, and changes nothing at the second time', async () => {
    const csv = [
      'Employee number,Full name,Title,Department code,Store,Manager number,E-mail,Language',
      '77,Jonas Peltonen,Sales,STORE,R1,78,jonas@example.com,English',
      '78,王小明,店長,STORE,T1,,xiaoming@example.com,zh-Hant',
      '79,No Department,,NOPE,,,,',
      '80,Bad Mail,,STORE,,,not-an-address,',
      '77,Jonas Again,,STORE,,,,',
      '81,Own Boss,,STORE,,81,,',
      '82,Taken Mail,,STORE,,,ADA@example.com,',
      '83,Ghost Boss,,STORE,,999,,',
      '84,Circle One,,STORE,,85,,',
      '85,Circle Two,,STORE,,84,,',
      '86,,,STORE,,,,',
      '87,Klingon,,STORE,,,,tlh',
      '88,Doubled Mail,,STORE,,,JONAS@example.com,',
    ].join('\r\n');
    const run = await bringIn(app, api, 'people', csv);
    expect(run).toMatchObject({ state: 'DONE', rows: 13, added: 5, failed: 8, missing: 1 });
    expect(run.problems.nodes.map(({ line, field, code, stops }) => `${line} ${field} ${code}${stops ? '' : ' (in)'}`)).toEqual([
      '4 department unknownDepartment',
      '5 email email',
      '6 null doubled',
      '7 manager ownManager',
      '8 email emailTaken',
      '9 manager unknownPerson (in)',
      '10 manager cycle (in)',
      '11 manager cycle (in)',
      '12 name required',
      '13 locale choice',
      '14 email doubled',
    ]);
    expect(await row(`SELECT p.name, m.number AS manager, d.code, p.locale FROM person p LEFT JOIN person m ON m.id = p.manager_id JOIN department d ON d.id = p.department_id WHERE p.number = '77'`)).toEqual({ name: 'Jonas Peltonen', manager: '78', code: 'STORE', locale: 'en' });
    expect(await bringIn(app, api, 'people', csv)).toMatchObject({ added: 0, failed: 8 });
    const entries = await app.db.query(`SELECT 1 FROM ledger_entry WHERE kind = 'people.person_added' AND origin = 'import' AND quiet`);
    expect(entries).toHaveLength(5);
    const found = await api.query<{ people: { nodes: Array<{ number: string }> } }>(`{ people(words: "小明") { nodes { number } } }`);
    expect(found.people.nodes).toEqual([{ number: '78' }]);
  });

  it('lists who is missing, and deactivates them only when told to; never whoever tells it', async () => {
    const run = await bringIn(app, api, 'people', 'number,name\n77,Jonas Peltonen\n');
    expect(run.missing).toBe(5);
    expect(await row(`SELECT count(*)::int AS n FROM person WHERE active`)).toEqual({ n: 6 });
    const MISSING = `query ($id: ID!) { importRun(id: $id) { missingOthers missingPeople { nodes { name } } } }`;
    const listed = await api.query<{ importRun: { missingOthers: number; missingPeople: { nodes: Array<{ name: string }> } } }>(MISSING, { id: run.id });
    expect(listed.importRun.missingOthers).toBe(4);
    expect(listed.importRun.missingPeople.nodes).toHaveLength(4);
    expect(listed.importRun.missingPeople.nodes).not.toContainEqual({ name: 'Ada Admin' });
    await api.query(`mutation ($id: ID!) { deactivateMissing(importId: $id) { id } }`, { id: run.id });
    await app.jobs.drain();
    expect(await app.db.query(`SELECT name FROM person WHERE active ORDER BY name`)).toEqual([{ name: 'Ada Admin' }, { name: 'Jonas Peltonen' }]);
    expect(await api.query(MISSING, { id: run.id })).toEqual({ importRun: { missingOthers: 0, missingPeople: { nodes: [] } } });
  });

  it('leaves out columns that are not there, and keeps what they would have said', async () => {
    const run = await bringIn(app, api, 'people', 'number,name\n77,Jonas P. Peltonen\n');
    expect(run).toMatchObject({ changed: 1 });
    expect(await row(`SELECT job_title FROM person WHERE number = '77'`)).toEqual({ job_title: 'Sales' });
  });

  it('shows a preview that changes nothing, and can be given up', async () => {
    const preview = await previewImport(app, api, 'people', 'number,name\n99,Preview Only\n');
    expect(preview).toMatchObject({ state: 'READY', rows: 1, added: 1 });
    await api.query(`mutation ($id: ID!) { cancelImport(id: $id) { state } }`, { id: preview.id });
    expect(await row(`SELECT 1 AS one FROM person WHERE number = '99'`)).toBeNull();
    await expect(api.query(`mutation ($id: ID!) { runImport(id: $id) { id } }`, { id: preview.id })).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  it('remembers the columns of a file once they were corrected', async () => {
    const csv = 'Pnr;Wer;Sonst\n120;Remembered Person;x\n';
    await previewImport(app, api, 'people', csv, { columns: { number: 'Pnr', name: 'Wer' } });
    const again = await uploadImport(api, 'people', csv);
    const { importRun } = await api.query<{ importRun: { columns: Array<{ name: string; field: string | null }> } }>(`query ($id: ID!) { importRun(id: $id) { columns { name field } } }`, { id: again });
    expect(importRun.columns).toEqual([
      { name: 'Pnr', field: 'number' },
      { name: 'Wer', field: 'name' },
      { name: 'Sonst', field: null },
    ]);
  });

  it('finds a circle of managers however long, and leaves those below it where they are', async () => {
    const number = (i: number): string => `C${i}`;
    const circle = Array.from({ length: 60 }, (_, i) => `${number(i)},On the circle,${number((i + 1) % 60)}`);
    const run = await bringIn(app, api, 'people', ['number,name,manager', ...circle, `C60,Below it,C0`, `C61,Below that,C60`].join('\n'));
    expect(run).toMatchObject({ added: 62, failed: 0 });
    expect(run.problems.nodes.map(({ line, code }) => `${line} ${code}`)).toEqual(circle.map((_, i) => `${i + 2} cycle`));
    expect(await row(`SELECT count(*)::int AS n FROM person p WHERE p.number LIKE 'C%' AND p.manager_id IS NOT NULL`)).toEqual({ n: 2 });
  });

  it('gives the report a problem a line, with values only for who brought the file, and for a week', async () => {
    const run = await bringIn(app, api, 'locations', 'code,name,time zone\nQ1,Evil,Mars/Olympus\n');
    const other = await app.as(await given.person({ roles: ['administrator'] }));
    const report = async (client: typeof api) => (await client.request({ method: 'GET', url: `/imports/${run.id}/report` })).payload;
    const line = (value: string | null): string => `${JSON.stringify({ line: 2, field: 'timeZone', code: 'timeZone', value, stops: true })}\n`;
    const seen = async (client: typeof api) =>
      (await client.query<{ importRun: object }>(`query ($id: ID!) { importRun(id: $id) { columns { samples } problems { nodes { line value } } } }`, { id: run.id })).importRun;
    expect([await report(api), await report(other)]).toEqual([line('Mars/Olympus'), line(null)]);
    expect(await seen(api)).toEqual({ columns: [{ samples: ['Q1'] }, { samples: ['Evil'] }, { samples: ['Mars/Olympus'] }], problems: { nodes: [{ line: 2, value: 'Mars/Olympus' }] } });
    const nothing = { columns: [{ samples: [] }, { samples: [] }, { samples: [] }], problems: { nodes: [{ line: 2, value: null }] } };
    expect(await seen(other)).toEqual(nothing);
    app.clock.advance(7 * 86_400_000 + 1);
    await app.engine.cycle();
    expect(await report(await app.as(ada))).toBe(line(null));
    expect(await row(`SELECT columns::text LIKE '%Mars%' AS kept FROM import_run WHERE id = $1`, [run.id])).toEqual({ kept: false });
    expect(await readdir(join(app.config.filesDir, 'imports'))).not.toContain(`${run.id}.csv`);
  });


  it.each([
    ['another encoding', Buffer.from('number,name\n1,M\xfcller\n', 'latin1'), 'INVALID_INPUT'],
    ['UTF-16', Buffer.from('\ufeffnumber,name\n1,Ann\n', 'utf16le'), 'INVALID_INPUT'],
    ['nothing', Buffer.from(''), 'INVALID_INPUT'],
  ])('refuses a file in %s', async (_what, bytes, code) => {
    await expect(uploadImport(api, 'people', bytes)).rejects.toMatchObject({ code });
  });

  it('is for administrators', async () => {
    const curious = await app.as(await given.person({ name: 'Curious' }));
    await expect(uploadImport(curious, 'people', 'number,name\n1,A\n')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const run = await previewImport(app, admin, 'people', 'number,name\n99,A\n');
    await expect(curious.query(`query ($id: ID!) { importRun(id: $id) { id } }`, { id: run.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await curious.request({ method: 'GET', url: `/imports/${run.id}/report` })).statusCode).toBe(404);
  });
});
