import { givenPeople } from '@app/people-api/given';
import { type ApiClient, testApp, uploadImport } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';

const app = await testApp();
let api: ApiClient;

const csv = (rows: string[]): string => ['id,subject,created,status,priority', ...rows].join('\n');
const columns = [
  { field: 'externalId', column: 'id' },
  { field: 'what', column: 'subject' },
  { field: 'raisedAt', column: 'created' },
  { field: 'state', column: 'status' },
  { field: 'severity', column: 'priority' },
];
const map = `mutation ($input: MapImportInput!) { mapImport(input: $input) { state } }`;
const look = `query ($id: ID!) { importRun(id: $id) { state added failed done values { field value rows meaning taken } } }`;

interface Looked {
  importRun: { state: string; added: number; failed: number; done: number; values: Array<{ field: string; value: string; rows: number; meaning: string | null; taken: string | null }> };
}

async function preview(id: string, values?: Array<{ field: string; value: string; meaning: string }>): Promise<Looked['importRun']> {
  await api.query(map, { input: { id, columns, source: 'desk', ...(values ? { values } : {}) } });
  await app.jobs.drain();
  return (await api.query<Looked>(look, { id })).importRun;
}

describe('what values of a file mean', () => {
  beforeAll(async () => {
    const given = givenPeople(app);
    await given.organization({ timeZone: 'Europe/Berlin' });
    api = await app.as(await given.person({ roles: ['programmeLead'] }));
  });

  it('says what each is taken for, and which it does not recognise', async () => {
    const id = await uploadImport(api, 'moments', csv(['1,Card refused,2026-01-05 10:00,Pending,P1', '2,Parcel open,2026-01-05 11:00,Waiting,P1']));
    const run = await preview(id);
    expect(run).toMatchObject({ state: 'READY', added: 1, failed: 1 });
    expect(run.values).toEqual([
      { field: 'severity', value: 'P1', rows: 2, meaning: null, taken: 'critical' },
      { field: 'state', value: 'Pending', rows: 1, meaning: null, taken: 'open' },
      { field: 'state', value: 'Waiting', rows: 1, meaning: null, taken: null },
    ]);
    const said = await preview(id, [{ field: 'state', value: 'Waiting', meaning: 'open' }]);
    expect(said).toMatchObject({ added: 2, failed: 0 });
    expect(said.values.at(-1)).toMatchObject({ value: 'Waiting', meaning: 'open', taken: 'open' });
  });

  it('is remembered for the next file of the same tool, until it is said otherwise', async () => {
    const id = await uploadImport(api, 'moments', csv(['3,Lift stuck,2026-01-06 10:00,Waiting,P3']));
    expect(await preview(id)).toMatchObject({ added: 1, failed: 0 });
    expect(await preview(id, [])).toMatchObject({ added: 0, failed: 1 });
  });

  it('a file put aside before anything came in says so', async () => {
    const id = await uploadImport(api, 'moments', csv(['4,Till is down,2026-01-07 10:00,Open,P3']));
    expect(await preview(id)).toMatchObject({ done: 1 });
    await api.query(`mutation ($id: ID!) { cancelImport(id: $id) { id } }`, { id });
    expect((await api.query<Looked>(look, { id })).importRun).toMatchObject({ state: 'CANCELLED', done: 0 });
  });
});
