import { FeedReader, type FeedReaderProvider, Registry, searchWords } from '@app/shared-api';
import { testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { load } from './load.mjs';

const app = await testApp();
const tiny = { people: 400, moments: 600, entriesEach: 5, departments: 30, second: 2, third: 6, locations: 5, openShare: 0.1, figureWeeks: 400 };

beforeAll(() => load(app.database.adminUrl, tiny, () => undefined));

const tables = ['figure_tree', 'moment_fact', 'moment_count', 'offer_fact', 'offer_count'];

/** Everything in the figures' tables, in an order of its own. */
async function figures(): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const table of tables) all[table] = await app.db.query(`SELECT * FROM ${table} t ORDER BY t`);
  return all;
}

describe('what the bench loads', () => {
  it('has figures as the projection counts them', async () => {
    const loaded = await figures();
    expect(loaded['moment_count']!.length).toBeGreaterThan(1_000);
    expect(loaded['offer_count']!.length).toBeGreaterThan(10);
    const [projection] = app.get(Registry).all<FeedReaderProvider & { rebuild?: () => Promise<void> }, { name: string }>(FeedReader, 'fold').filter(({ options }) => options.name === 'figures');
    await projection!.provider.rebuild!();
    expect(await figures()).toEqual(loaded);
  });

  it('has words that are found as the app would store them', async () => {
    const moments = await app.db.query<{ what: string; search: string[] }>(`SELECT what, tsvector_to_array(search) AS search FROM moment`);
    expect(moments.filter(({ what }) => /\p{Script=Han}/u.test(what)).length).toBeGreaterThan(50);
    for (const { what, search } of moments) {
      const [stored] = await app.db.query<{ words: string[] }>(`SELECT tsvector_to_array(to_tsvector('simple', $1)) AS words`, [searchWords(what)]);
      expect({ what, search }).toEqual({ what, search: stored!.words });
    }
  });

  it('keeps every rule of the tables, though none was asked while loading', async () => {
    const orphans = await app.db.query(
      `SELECT m.number FROM moment m WHERE NOT EXISTS (SELECT FROM person p WHERE p.id = m.raiser_id) OR NOT EXISTS (SELECT FROM department d WHERE d.id = m.department_id)
         OR (m.holder_person_id IS NOT NULL AND NOT EXISTS (SELECT FROM person p WHERE p.id = m.holder_person_id)) OR NOT EXISTS (SELECT FROM location l WHERE l.id = m.location_id)
         OR (m.merged_into_id IS NOT NULL AND NOT EXISTS (SELECT FROM moment o WHERE o.id = m.merged_into_id)) OR (m.open_offer_id IS NOT NULL AND NOT EXISTS (SELECT FROM offer o WHERE o.id = m.open_offer_id))`,
    );
    expect(orphans).toEqual([]);
  });
});
