import { givenMoments } from '@app/moments-api/given';
import { newId } from '@app/shared-api';
import { testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { PATIENCE, startApi } from './api-process';
import { HeldLedger } from './held-ledger';

const app = await testApp();
const given = givenMoments(app);

const raise = `mutation ($input: RaiseInput!) { raise(input: $input) { id what } }`;

describe('an API that is asked to end', () => {
  it('answers everything that is in flight, takes nothing new, and ends well', async () => {
    const raiser = await app.as(await given.person());
    const api = await startApi(app.database.url, { ENGINE: 'off' });
    const ledger = await HeldLedger.of(app.database.adminUrl);
    const whats = Array.from({ length: 8 }, (_, i) => `In flight ${i}`);
    const answers = whats.map((what) => api.ask<{ raise: { what: string } }>(raiser, raise, { input: { clientKey: newId(), what, severity: 'LOW' } }));
    await ledger.waiting(whats.length);
    api.terminate();
    // Refused as soon as the signal is heard, while the eight still wait.
    await expect(refusal(api.url)).resolves.toBe('refused');
    await ledger.release();
    expect((await Promise.all(answers)).map(({ data }) => data?.raise.what)).toEqual(whats);
    expect(await api.ended).toBe(0);
    const [row] = await app.db.query<{ n: number }>(`SELECT count(*)::int AS n FROM moment WHERE what LIKE 'In flight %'`);
    expect(row).toEqual({ n: whats.length });
  }, PATIENCE * 2);
});

/** Tries until a new request is not taken any more. */
async function refusal(url: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`${url}/health/ready`, { headers: { connection: 'close' } }).catch(() => null);
    if (!answer || answer.status === 503) return 'refused';
    await new Promise((done) => setTimeout(done, 50));
  }
  return 'still taken';
}
