// The reference's writes: the same rows in the same tables, with what the API asks before it writes left to the statement that writes.
import { createHash, randomBytes } from 'node:crypto';
import { head, holderOf } from './reference-reads.mjs';

function newId() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu).join(' ');

const entry = (personId, now, kind, subjectId, data) =>
  JSON.stringify([{ occurred_at: now, recorded_at: now, kind, subject_type: 'moment', subject_id: subjectId, actor_id: personId, origin: 'person', quiet: false, data }]);

/** Raises: the place is that of who raises it; reads it back under the policy. */
export async function raiseMoment(query, heard, personId, input) {
  const id = newId();
  const now = new Date();
  const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const [place] = await query(`SELECT department_id AS "departmentId", location_id AS "locationId" FROM person WHERE id = $1`, [personId]);
  await query(heard.insertMoment.text, [
    id, input.clientKey, digest, input.what, 4, input.channel.toLowerCase(), personId, place.departmentId, place.locationId, now, now,
    new Date(now.getTime() + 1_800_000), words(input.what), words(input.customer.reference),
  ]);
  await query(heard.insertCustomer.text, [id, input.customer.name, input.customer.reference, input.customer.contact]);
  await query(heard.insertEntry.text, [entry(personId, now, 'moment.raised', id, { severity: 4, channel: input.channel.toLowerCase(), ...place })]);
  const read = async () => {
    const [row] = await query(heard.single.text, [personId, id]);
    return { raise: { ...head(row), raisedAt: row.raisedAt, version: row.version, department: { id: row.department.id, name: row.department.name } } };
  };
  return { read };
}

const openOffer = `SELECT o.id, o.moment_id AS "momentId", o.from_person_id AS "fromPersonId", o.from_department_id AS "fromDepartmentId", o.to_department_id AS "toDepartmentId",
    o.to_person_id AS "toPersonId", o.made_at AS "madeAt" FROM offer o JOIN moment m ON m.id = o.moment_id
  WHERE o.id = $2 AND o.state = 'open' AND EXISTS (SELECT FROM department d WHERE d.id = o.to_department_id AND d.head_id = $1) FOR UPDATE OF m`;
const takeOver = `UPDATE moment SET holder_person_id = $2, holder_department_id = $3, holder_since = $4, open_offer_id = NULL, offered_department_id = NULL, offered_person_id = NULL,
  offer_due_at = NULL, version = version + 2, updated_at = $4 WHERE id = $1`;

/** Accepts: the holding before ends, a new one begins, the offer is answered. */
export async function acceptOffer(query, heard, personId, offerId) {
  const now = new Date();
  const [offer] = await query(openOffer, [personId, offerId]);
  const { momentId, toDepartmentId, madeAt, ...parties } = offer;
  await query(`UPDATE holding SET until = $2, elapsed_seconds = extract(epoch FROM $2 - since)::int, working_seconds = 0 WHERE moment_id = $1 AND until IS NULL`, [momentId, now]);
  await query(`INSERT INTO holding (id, moment_id, person_id, department_id, since) VALUES ($1, $2, $3, $4, $5)`, [newId(), momentId, personId, toDepartmentId, now]);
  await query(takeOver, [momentId, personId, toDepartmentId, now]);
  await query(`UPDATE offer SET state = 'accepted', answered_at = $2, answered_by = $3 WHERE id = $1`, [offerId, now, personId]);
  const seconds = Math.floor((now.getTime() - madeAt.getTime()) / 1000);
  const data = { offerId, fromPersonId: parties.fromPersonId, fromDepartmentId: parties.fromDepartmentId, toDepartmentId, toPersonId: parties.toPersonId, personId, departmentId: toDepartmentId, seconds, departmentIds: [toDepartmentId], personIds: [] };
  await query(heard.insertEntry.text, [entry(personId, now, 'moment.accepted', momentId, data)]);
  const read = async () => {
    const [row] = await query(heard.single.text, [personId, momentId]);
    return { acceptOffer: { __typename: 'Moment', id: row.id, number: `UM-${row.number}`, state: row.state.toUpperCase(), version: row.version, holder: holderOf(row) } };
  };
  return { read };
}
