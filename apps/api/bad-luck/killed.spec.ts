import { givenMoments } from '@app/moments-api/given';
import { newId } from '@app/shared-api';
import { testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { type ApiProcess, PATIENCE, startApi, until } from './api-process';
import { HeldLedger } from './held-ledger';

const app = await testApp();
const given = givenMoments(app);

const raise = `mutation ($input: RaiseInput!) { raise(input: $input) { id number } }`;
const input = (clientKey: string) => ({ input: { clientKey, what: `What ${clientKey} says`, severity: 'HIGH' } });

const withKey = async (keys: string[]): Promise<Array<{ key: string; moments: number; entries: number }>> =>
  app.db.query(
    `SELECT k.key, count(DISTINCT m.id)::int AS moments, count(e.id)::int AS entries FROM unnest($1::uuid[]) k(key)
     LEFT JOIN moment m ON m.client_key = k.key LEFT JOIN ledger_entry e ON e.subject_id = m.id AND e.kind = 'moment.raised' GROUP BY k.key`,
    [keys],
  );

describe('an API that is killed', () => {
  it('in the middle of a raise leaves nothing of it; the repeat makes one moment', async () => {
    const raiser = await app.as(await given.person());
    const key = newId();
    const first = await startApi(app.database.url);
    const ledger = await HeldLedger.of(app.database.adminUrl);
    const answer = first.ask(raiser, raise, input(key)).then(() => 'answered', () => 'broken off');
    await ledger.waiting(1);
    await first.kill();
    expect(await answer).toBe('broken off');
    await ledger.release();
    // The database finds out by itself that nobody is there any more.
    await until(async () => (await app.db.one(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()`)) === null);
    expect(await withKey([key])).toEqual([{ key, moments: 0, entries: 0 }]);
    const second = await startApi(app.database.url);
    const answers = [await second.ask(raiser, raise, input(key)), await second.ask(raiser, raise, input(key))];
    expect(answers[0]!.errors).toBeUndefined();
    expect(answers[1]).toEqual(answers[0]);
    expect(await withKey([key])).toEqual([{ key, moments: 1, entries: 1 }]);
    await second.kill();
  }, PATIENCE * 3);

  it('under load keeps all that it acknowledged, and each once, whatever is sent again', async () => {
    const raiser = await app.as(await given.person());
    const first = await startApi(app.database.url);
    const keys = Array.from({ length: 60 }, () => newId());
    const acknowledged = new Set<string>();
    const sent = keys.map((key) => first.ask(raiser, raise, input(key)).then(({ data }) => data && acknowledged.add(key), () => undefined));
    await until(() => acknowledged.size >= 5);
    await first.kill();
    await Promise.all(sent);
    const after = await withKey(keys);
    expect(after.filter(({ key, moments }) => acknowledged.has(key) && moments !== 1)).toEqual([]);
    expect(after.filter(({ moments, entries }) => moments > 1 || entries !== moments)).toEqual([]);
    const second = await startApi(app.database.url);
    await Promise.all(keys.map((key) => second.ask(raiser, raise, input(key))));
    expect((await withKey(keys)).filter(({ moments, entries }) => moments !== 1 || entries !== 1)).toEqual([]);
    await second.kill();
  }, PATIENCE * 3);

  it('in the middle of a lapse lets the offer lapse once, by whichever process comes next', async () => {
    // Made by the tests' clock, in a spring long past: due at once for a process that has the real one.
    const { moment, offerId } = await given.offered({ to: await given.department() });
    const ledger = await HeldLedger.of(app.database.adminUrl);
    const first = await startApi(app.database.url);
    await ledger.waiting(1);
    await first.kill();
    expect(await stateOf(offerId)).toBe('open');
    await ledger.release();
    const others: ApiProcess[] = await Promise.all([startApi(app.database.url), startApi(app.database.url)]);
    await until(async () => (await stateOf(offerId)) === 'lapsed');
    // Time for a second one to do it again, if it could.
    await new Promise((done) => setTimeout(done, 5_000));
    const entries = await app.db.query(`SELECT kind FROM ledger_entry WHERE subject_id = $1 AND kind = 'moment.offer_lapsed'`, [moment.id]);
    expect(entries).toHaveLength(1);
    await Promise.all(others.map((api) => api.kill()));
  }, PATIENCE * 3);
});

const stateOf = async (offerId: string): Promise<string> => (await app.db.one<{ state: string }>(`SELECT state FROM offer WHERE id = $1`, [offerId]))!.state;
