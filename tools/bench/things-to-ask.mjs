// What the cases need to be there: moments to look at, offers to accept, a journey and an application that much is linked to.
import { itemId } from './load-inventory.mjs';

/** Moments that the coordinator of one department may read, the newest closed and open ones. */
export async function samplesOf(db, { one }) {
  const { rows } = await db.query(`SELECT id FROM moment WHERE department_id = $1 AND state IN ('accepted', 'closed') ORDER BY raised_at DESC, id DESC LIMIT 100`, [one.departmentId]);
  const { rows: [items] } = await db.query(`SELECT ${itemId('journey', 1)} AS "journeyId", ${itemId('application', 2)} AS "hubId"`);
  return { momentIds: rows.map(({ id }) => id), ...items };
}

/** Held moments that are offered to the receiver's department: so many for each server, and some to try. */
export async function prepareOffers(db, { receiver }, count) {
  const ids = {};
  // Held by somebody else than the viewers: nobody whose page is measured has a thousand moments in hand.
  const { rows: [from] } = await db.query(`SELECT id, department_id FROM person WHERE id = bench.person(6)`);
  for (const [who, many] of Object.entries({ probe: 4, api: count, reference: count, small: count })) {
    const { rows } = await db.query(
      `WITH made AS (
         INSERT INTO moment (id, what, severity, state, channel, raiser_id, department_id, holder_person_id, holder_department_id, holder_since, raised_at, arrived_at, first_accepted_at, search, updated_at)
         SELECT gen_random_uuid(), 'The customer paid twice', 4, 'accepted', 'phone', $1::uuid, $2::uuid, $1, $2, now(), now(), now(), now(), to_tsvector('simple', 'the customer paid twice'), now() FROM generate_series(1, $4::int)
         RETURNING id
       ), held AS (
         INSERT INTO holding (id, moment_id, person_id, department_id, since) SELECT gen_random_uuid(), id, $1, $2, now() FROM made
       )
       INSERT INTO offer (id, moment_id, from_person_id, from_department_id, to_department_id, reason, made_at, due_at)
       SELECT gen_random_uuid(), id, $1, $2, $3::uuid, 'Only you can book it back.', now(), now() + interval '1 day' FROM made RETURNING id, moment_id`,
      [from.id, from.department_id, receiver.departmentId, many],
    );
    await db.query(
      `UPDATE moment m SET open_offer_id = o.id, offered_department_id = o.to_department_id, offer_due_at = o.due_at FROM offer o WHERE o.id = ANY ($1::uuid[]) AND m.id = o.moment_id`,
      [rows.map(({ id }) => id)],
    );
    ids[who] = rows.map(({ id }) => id);
  }
  await db.query('VACUUM ANALYZE moment');
  return ids;
}
