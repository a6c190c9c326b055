import { newId } from '@app/shared-api';
import { testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { givenMoments } from './given-a-moment';
import { raise } from './spec-acts';

const app = await testApp();
const given = givenMoments(app);

/** Somebody who belongs to no department. */
async function nowhere(...roles: Array<'administrator'>): Promise<{ id: string }> {
  const department = await given.department();
  const person = await given.person({ department, roles });
  await app.db.query(`UPDATE person SET department_id = NULL WHERE id = $1`, [person.id]);
  await app.db.query(`DELETE FROM department_ancestor WHERE department_id = $1`, [department.id]);
  await app.db.query(`DELETE FROM department WHERE id = $1`, [department.id]);
  return person;
}

const raisedBy = async (person: { id: string }) =>
  (await (await app.as(person)).query<{ raise: { id: string; department: { id: string } | null } }>(raise, { input: { clientKey: newId(), what: 'The doors do not open', severity: 'CRITICAL' } })).raise;
const toldTo = (person: { id: string }) =>
  app.db.query<{ kind: string; type: string; values: object }>(`SELECT kind, subject_type AS type, values FROM notification WHERE person_id = $1 ORDER BY at, entry_id`, [person.id]);

describe('raised before there is any department', () => {
  it('calls the administrators, and stands with the root once there is one', async () => {
    const [raiser, administrator] = [await nowhere(), await nowhere('administrator')];
    const moment = await raisedBy(raiser);
    expect(moment.department).toBeNull();
    await app.engine.cycle();
    expect(await toldTo(administrator)).toEqual([{ kind: 'moments.nobody_to_take_up', type: 'organization', values: {} }]);
    expect(await given.readBy(administrator, moment)).toBeNull();

    const root = await given.department();
    const coordinator = await given.person({ department: root, roles: [{ coordinates: root }] });
    app.clock.advance(10 * 60_000);
    await app.engine.cycle();
    await app.engine.cycle();
    expect(await toldTo(coordinator)).toMatchObject([{ kind: 'moments.nobody_took_it_up', type: 'moment' }]);
    expect(await given.readBy(coordinator, moment)).toMatchObject({ department: { id: root.id }, state: 'raised' });
  });

  it('then it stands with the root that was made first; what was brought in from elsewhere is none', async () => {
    const { id: first } = (await app.db.one<{ id: string }>(`SELECT id FROM department WHERE parent_id IS NULL ORDER BY id LIMIT 1`))!;
    await given.department({ code: '0' });
    await app.db.query(`INSERT INTO department (id, code, name, origin, search) VALUES ('00000000-0000-7000-8000-000000000000', 'brought-in', 'Brought in', 'brought_in', '')`);
    expect((await raisedBy(await nowhere())).department?.id).toBe(first);
  });
});
