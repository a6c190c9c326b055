import { testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { givenMoments } from '../given-a-moment';
import { FiguresProjection } from './figures.projection';

const app = await testApp();
const given = givenMoments(app);

const CHANGE = 'mutation ($input: ChangeOrganizationInput!) { changeOrganization(input: $input) { timeZone } }';

const counts = (): Promise<unknown[]> => app.db.query(`SELECT department_id, week::text, part, measure, bucket, n FROM moment_count WHERE n <> 0 ORDER BY 1, 2, 3, 4, 5`);
const offers = (): Promise<unknown[]> => app.db.query(`SELECT week::text, from_department_id, to_department_id, state, n FROM offer_count WHERE n <> 0 ORDER BY 1, 2, 3, 4`);
const raisedPerWeek = (): Promise<unknown[]> => app.db.query(`SELECT week::text, sum(n)::int AS n FROM moment_count WHERE part = 'all' AND measure = 'raised' AND department_id = '00000000-0000-0000-0000-000000000000' AND n <> 0 GROUP BY 1 ORDER BY 1`);

async function readAll(): Promise<void> {
  while ((await app.engine.cycle()) > 0);
  await app.jobs.drain();
}

beforeAll(async () => {
  await given.organization({ timeZone: 'Europe/Berlin' });
  // Sunday evening in Berlin, Monday morning in Shanghai
  app.clock.set(new Date('2026-03-08T20:00:00Z'));
});

describe('a changed time zone', () => {
  it('counts what is there by the weeks of the new one', async () => {
    const [shop, payments] = [await given.department({ name: 'Shop' }), await given.department({ name: 'Payments' })];
    await given.closed({ department: shop });
    await given.offered({ department: shop, to: payments });
    await readAll();
    expect(await raisedPerWeek()).toEqual([{ week: '2026-03-02', n: 2 }]);
    expect(await offers()).toMatchObject([{ week: '2026-03-02', n: 1 }]);

    const admin = await app.as(await given.person({ roles: ['administrator'] }));
    await admin.query(CHANGE, { input: { version: 1, timeZone: 'Asia/Shanghai' } });
    await readAll();
    expect(await raisedPerWeek()).toEqual([{ week: '2026-03-09', n: 2 }]);
    expect(await offers()).toMatchObject([{ week: '2026-03-09', n: 1 }]);

    const moved = [await counts(), await offers()];
    await app.get(FiguresProjection).rebuild();
    expect([await counts(), await offers()]).toEqual(moved);
  });

  it('counts nothing again when only the name changes', async () => {
    const admin = await app.as(await given.person({ roles: ['administrator'] }));
    await admin.query(CHANGE, { input: { version: 2, name: 'Another name' } });
    while ((await app.engine.cycle()) > 0);
    expect(await app.jobs.drain()).toBe(0);
  });
});
