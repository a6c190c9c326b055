// The reference's answers to reads, in the order of the fields that the cases ask for.

const idAndName = (card) => card && { id: card.id, name: card.name };
const severities = { 8: 'CRITICAL', 4: 'HIGH', 2: 'MEDIUM', 1: 'LOW' };

/** Who holds it. */
export const holderOf = ({ holderPerson, holderDepartment, holderSince }) =>
  holderPerson || holderDepartment ? { since: holderSince, person: idAndName(holderPerson), department: idAndName(holderDepartment) } : null;

export const head = (row) => ({ id: row.id, number: `UM-${row.number}`, what: row.what, severity: severities[row.severity] ?? null, state: row.state.toUpperCase() });

const cursorOf = (key) => Buffer.from(JSON.stringify(key)).toString('base64url');

function pageOf(rows, first, nodeOf, keyOf) {
  const shown = rows.slice(0, first);
  const last = shown.at(-1);
  return { nodes: shown.map(nodeOf), pageInfo: { endCursor: last ? cursorOf(keyOf(last)) : null, hasNextPage: rows.length > first } };
}

const byTime = ({ raisedAt, id }) => [raisedAt, id];

export const momentPage = (rows, first) => ({
  moments: pageOf(rows, first, (row) => ({ ...head(row), raisedAt: row.raisedAt, version: row.version, department: idAndName(row.department), holder: holderOf(row) }), byTime),
});

export const searchPage = (rows, first) => ({ moments: pageOf(rows, first, head, byTime) });

/** A moment and its timeline: the entries, and at once the names and the words in them. */
export async function singleMoment(query, heard, personId, id) {
  const [row] = await query(heard.single.text, [personId, id]);
  if (!row) return { moment: null };
  const entries = await query(heard.timeline.text, [[id], [30], [null]]);
  const [names, words] = await Promise.all([namesIn(query, heard, entries), wordsIn(query, heard, personId, entries)]);
  const { raiser } = row;
  return {
    moment: {
      ...head(row),
      channel: row.channel?.toUpperCase() ?? null,
      raisedAt: row.raisedAt,
      closedAt: row.closedAt,
      resolution: row.resolution,
      version: row.version,
      raiser: raiser && { id: raiser.id, name: raiser.name, jobTitle: raiser.jobTitle },
      department: idAndName(row.department),
      location: idAndName(row.location),
      holder: holderOf(row),
      timeline: pageOf(entries, 30, (entry) => happened(entry, names, words), (entry) => [entry.id]),
    },
  };
}

const isId = (key) => /(department|person|location|offer|into|from)Id$/i.test(key) && !/^(into|from|offer)Id$/.test(key);

async function namesIn(query, heard, entries) {
  const ids = new Set(entries.flatMap(({ data }) => Object.keys(data).filter(isId).map((key) => data[key])));
  const rows = ids.size > 0 ? await query(heard.names.text, [[...ids]]) : [];
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function wordsIn(query, heard, personId, entries) {
  const asked = entries.flatMap(({ data }) => (data.words ? [data.words.split(':')] : []));
  const of = (source) => asked.filter(([from]) => from === source).map(([, id]) => id);
  const rows = asked.length > 0 ? await query(heard.words.text, [personId, of('note'), of('update'), of('offer'), of('answer'), of('words')]) : [];
  return new Map(rows.map((row) => [row.key, row]));
}

const unsaid = new Set(['words', 'offerId', 'departmentIds', 'personIds', 'intoId', 'fromId']);
const severityWords = { 8: 'critical', 4: 'high', 2: 'medium', 1: 'low' };

function happened({ id, kind, at, origin, actor, data }, names, words) {
  const values = [];
  for (const [key, value] of Object.entries(data)) {
    if (unsaid.has(key) || value === null) continue;
    if (isId(key)) values.push({ name: key.slice(0, -2), text: names.get(value) ?? '' });
    else values.push({ name: key, text: key.startsWith('severity') ? severityWords[value] : Array.isArray(value) ? value.join(', ') : String(value) });
  }
  const text = data.words ? (words.get(data.words)?.text ?? null) : null;
  return { id, kind, at, origin: origin.toUpperCase(), actor: idAndName(actor), values, words: text, removed: Boolean(data.words) && text === null };
}
