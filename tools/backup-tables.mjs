// What a backup takes from the database, read from its catalog, so that a new wing needs nothing here.

/** Rows of these belong to the installation or to the moment, not to what people did. */
const leftOut = ['public.migration', 'public.instance', 'pgboss.version', 'pgboss.bam', 'pgboss.warning', 'pgboss.queue_stats'];

/** Every table with its columns, partitioned ones as a whole: { name: 'public.person', columns: ['id', …] }, quoted. */
export async function tablesOf(client) {
  const { rows } = await client.query(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name, n.nspname || '.' || c.relname AS plain,
            array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns,
            array_agg(quote_ident(a.attname) ORDER BY a.attnum) FILTER (WHERE a.atttypid = 'xid8'::regtype) AS "transactionIds"
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE n.nspname IN ('public', 'pgboss') AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND n.nspname || '.' || c.relname <> ALL ($1)
     GROUP BY n.nspname, c.relname ORDER BY n.nspname DESC, c.relname`,
    [leftOut],
  );
  return rows;
}

/** Which program's database this is: a backup goes back only into the same one. */
export async function schemaVersion(client) {
  const { rows } = await client.query(`SELECT (SELECT array_agg(name ORDER BY id) FROM public.migration) AS migrations, (SELECT version FROM pgboss.version) AS queue`);
  return rows[0];
}

/** Where every sequence stands. */
export async function sequencesOf(client) {
  const { rows } = await client.query(
    `SELECT format('%I.%I', schemaname, sequencename) AS name, last_value::text AS value FROM pg_sequences
     WHERE schemaname IN ('public', 'pgboss') AND last_value IS NOT NULL AND sequencename <> 'migration_id_seq'`,
  );
  return rows;
}

/**
 * The statement that reads a table for the backup.
 *
 * Transaction ids mean nothing in another database, and its own begin far lower, so that restored ledger entries
 * would lie in the future. What they say is only which entries each reader has read: so an entry gets the number of
 * readers' cursors before it, and a cursor the number of cursors before it with the highest id. Then every entry is
 * read or unread for every reader as it was.
 */
export function readingOf({ name, plain, columns, transactionIds }) {
  const ours = { 'public.ledger_entry': { tx: laneOf('t') }, 'public.feed_cursor': { tx: laneOf('t'), id: '9223372036854775807' } }[plain] ?? {};
  if (transactionIds && !ours[transactionIds[0]]) {
    throw new Error(`${plain}.${transactionIds[0]} holds transaction ids, which a restore would make meaningless: tools/backup-tables.mjs has to say how to carry them over.`);
  }
  return `COPY (SELECT ${columns.map((column) => ours[column] ?? `t.${column}`).join(', ')} FROM ${name} t) TO STDOUT`;
}

// Ids below any that a new cluster hands out.
const laneOf = (row) => `(10 + (SELECT count(*) FROM public.feed_cursor other WHERE (other.tx, other.id) < (${row}.tx, ${row}.id)))::text::xid8`;
