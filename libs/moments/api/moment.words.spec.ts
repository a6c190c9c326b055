import { searchQuery, searchWords } from '@app/shared-api';
import { testApp } from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { bindings, conditionsOf } from './moment.filter';

const app = await testApp();

/** The plan of the very condition that lists are searched by. */
async function planOf(words: string): Promise<string> {
  const { params, bind } = bindings();
  const conditions = conditionsOf({ words }, app.clock.now(), '00000000-0000-0000-0000-000000000001', bind);
  const rows = await app.db.query<{ 'QUERY PLAN': string }>(`EXPLAIN SELECT m.id FROM moment m, (SELECT NULL::uuid AS person_id, NULL::uuid AS department_id, false AS is_administrator, false AS is_programme_lead) v WHERE ${conditions.join(' AND ')}`, params);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

beforeAll(async () => {
  const usual = searchWords('顾客付了款取不到货，收银台显示订单已取消。The till says the order is cancelled');
  const rare = searchWords('退款九天没有到账');
  await app.db.query(
    `INSERT INTO moment (id, what, state, raised_at, arrived_at, closed_at, search, updated_at)
     SELECT gen_random_uuid(), 'One of many', 'closed', $1, $1, $1, to_tsvector('simple', CASE WHEN n % 2000 = 0 THEN $2 ELSE $3 END), $1 FROM generate_series(1, 20000) n`,
    [app.clock.now(), rare, usual],
  );
  const admin = new pg.Client({ connectionString: app.database.adminUrl });
  await admin.connect();
  await admin.query('ANALYZE moment');
  await admin.end();
});

describe('words of two characters', () => {
  it.each(['退款', '九天', 'refund'])('%s is looked up in the index, not read row by row', async (word) => {
    expect(await planOf(word)).toContain('moment_search');
  });

  it('finds them, and Traditional finds Simplified', async () => {
    const found = (word: string) => app.db.query('SELECT 1 FROM moment WHERE search @@ to_tsquery($1, $2)', ['simple', searchQuery(word)]);
    expect(await found('退款')).toHaveLength(10);
    expect(await found('顧客')).toHaveLength(19_990);
    expect(await found('到賬')).toHaveLength(10);
    expect(await found('火车')).toHaveLength(0);
  });
});
