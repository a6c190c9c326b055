import { newId } from '@app/shared-api';
import { testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { givenMoments } from './given-a-moment';
import { entries, raise } from './spec-acts';

const app = await testApp();
const given = givenMoments(app);

describe('raising', () => {
  const input = () => ({ clientKey: newId(), what: 'The lift is stuck', severity: 'CRITICAL' });

  it('is done once, however often it is sent', async () => {
    const client = await app.as(await given.person());
    const said = { ...input(), pressedAt: '2026-03-02T08:30:00Z', phoneNow: '2026-03-02T09:00:00Z' };
    const first = await client.query<{ raise: { id: string } }>(raise, { input: said });
    // The phone's clock went on meanwhile: that is no other request.
    const again = await client.query(raise, { input: { ...said, phoneNow: '2026-03-02T09:05:00Z' } });
    expect(again).toEqual(first);
    expect(await entries(app, first.raise)).toBe(1);
  });

  it('is done once when the phone sends twice at the same time', async () => {
    const client = await app.as(await given.person());
    const said = input();
    const answers = await Promise.all(Array.from({ length: 5 }, () => client.query<{ raise: { id: string } }>(raise, { input: said })));
    expect(new Set(answers.map((answer) => answer.raise.id)).size).toBe(1);
    expect(await entries(app, answers[0]!.raise)).toBe(1);
  });

  it('refuses a key that was used for something else, or by somebody else', async () => {
    const client = await app.as(await given.person());
    const said = input();
    await client.query(raise, { input: said });
    await expect(client.query(raise, { input: { ...said, what: 'Another lift' } })).rejects.toMatchObject({ code: 'KEY_REUSED' });
    await expect((await app.as(await given.person())).query(raise, { input: said })).rejects.toMatchObject({ code: 'KEY_REUSED' });
  });

  it('keeps both times: pressed, corrected by the phone’s error, and arrived', async () => {
    const client = await app.as(await given.person());
    // The phone is two hours ahead and waited for forty minutes.
    const { raise: moment } = await client.query<{ raise: { raisedAt: string; arrivedAt: string } }>(raise, {
      input: { ...input(), pressedAt: '2026-03-02T10:20:00Z', phoneNow: '2026-03-02T11:00:00Z' },
    });
    expect(moment).toMatchObject({ raisedAt: '2026-03-02T08:20:00.000Z', arrivedAt: '2026-03-02T09:00:00.000Z' });
  });

  it('guesses department and location from who raises', async () => {
    const [department, location] = [await given.department(), await given.location()];
    const client = await app.as(await given.person({ department, location }));
    const { raise: moment } = await client.query<{ raise: object }>(raise, { input: input() });
    expect(moment).toMatchObject({ department: { id: department.id }, location: { id: location.id } });
    expect(await client.query(`{ raiseGuess { department { id } location { id } } }`)).toEqual({ raiseGuess: { department: { id: department.id }, location: { id: location.id } } });
  });

  it.each([
    ['nothing said', { what: '   ' }, 'what'],
    ['far too much said', { what: 'x'.repeat(4001) }, 'what'],
    ['an id that is none', { clientKey: 'me' }, 'clientKey'],
    ['a department that there is not', { departmentId: newId() }, 'departmentId'],
    ['a location that there is not', { locationId: newId() }, 'locationId'],
    ['a reference that is too long', { customer: { reference: 'x'.repeat(201) } }, 'customer.reference'],
    ['six photos', { fileIds: Array.from({ length: 6 }, newId) }, 'fileIds'],
  ])('refuses %s, and names the field', async (_case, wrong, path) => {
    const client = await app.as(await given.person());
    await expect(client.query(raise, { input: { ...input(), ...wrong } })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: [{ path }] });
  });

  it('refuses somebody else’s photo, and keeps nothing', async () => {
    const client = await app.as(await given.person());
    const said = { ...input(), fileIds: [newId()] };
    await expect(client.query(raise, { input: said })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.db.query(`SELECT FROM moment WHERE client_key = $1`, [said.clientKey])).toEqual([]);
  });

  it('refuses wrong types and strangers', async () => {
    const client = await app.as(await given.person());
    await expect(client.query(raise, { input: { ...input(), severity: 'AWFUL' } })).rejects.toMatchObject({ code: 'BAD_QUERY' });
    await expect(app.stranger().query(raise, { input: input() })).rejects.toMatchObject({ code: 'SIGNED_OUT' });
  });
});
