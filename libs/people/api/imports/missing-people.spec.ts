import { bringIn, testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { givenPeople } from '../given-people';

const app = await testApp();
const given = givenPeople(app);

const missing = `query ($id: ID!) { importRun(id: $id) { missingOthers missingPeople { nodes { name } } } }`;
const deactivate = `mutation ($id: ID!) { deactivateMissing(importId: $id) { id } }`;

describe('who is missing from a file', () => {
  it('is not known any more when its rows are gone: nobody is taken for missing then', async () => {
    const ada = await given.person({ name: 'Ada Admin', number: '1', roles: ['administrator'] });
    await given.person({ name: 'Bo Brought', number: '2' });
    const run = await bringIn(app, await app.as(ada), 'people', 'number,name\n2,Bo Brought\n');
    expect(run.missing).toBe(1);
    app.clock.advance(8 * 86_400_000);
    await app.engine.cycle();
    expect(await app.db.one(`SELECT count(*)::int AS rows FROM import_row`)).toEqual({ rows: 0 });
    const later = await app.as(ada);
    expect(await later.query(missing, { id: run.id })).toEqual({ importRun: { missingOthers: 0, missingPeople: { nodes: [] } } });
    await expect(later.query(deactivate, { id: run.id })).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await app.jobs.drain();
    expect(await app.db.one(`SELECT count(*)::int AS here FROM person WHERE active`)).toEqual({ here: 2 });
  });
});
