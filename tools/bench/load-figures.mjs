// The figures as the projection (figures.projection.ts) would have counted them, set-based: first each department
// alone, then summed up the tree, so that millions of moments are not multiplied by their ancestors.
const EVERYWHERE = '00000000-0000-0000-0000-000000000000';
const BARS = [900, 3_600, 14_400, 28_800, 86_400, 259_200, 604_800, 2_592_000, 7_776_000];
const bucket = (seconds) => `((${BARS.map((end) => `(${seconds} >= ${end})::int`).join(' + ')}) * 1000 + floor(ln(GREATEST(${seconds}, 1)) / ln(1.08))::int)::smallint`;

/** The statements that fill the figures' tables from the moments; only so many weeks of counts. */
export const figureStatements = ({ figureWeeks }) => [
  `INSERT INTO figure_tree SELECT department_id, ancestor_id FROM department_ancestor`,
  `INSERT INTO moment_fact
   SELECT m.id, date_trunc('week', m.raised_at AT TIME ZONE 'Europe/Berlin')::date, COALESCE(m.at_department_id, '${EVERYWHERE}'), COALESCE(m.severity, 0), COALESCE(m.channel, 'unknown'),
     CASE WHEN m.first_accepted_at >= m.raised_at THEN extract(epoch FROM m.first_accepted_at - m.raised_at)::int END,
     CASE WHEN m.state = 'closed' AND m.closed_at >= m.raised_at THEN extract(epoch FROM m.closed_at - m.raised_at)::int END
   FROM moment m`,
  `ALTER TABLE moment_count DROP CONSTRAINT moment_count_pkey`,
  `INSERT INTO moment_count (department_id, week, part, measure, bucket, n)
   WITH own AS MATERIALIZED (
     SELECT f.department_id, f.week, p.part, c.measure, c.bucket, count(*)::int AS n FROM moment_fact f
     CROSS JOIN LATERAL (VALUES ('all'), ('severity:' || f.severity), ('channel:' || f.channel)) p(part)
     CROSS JOIN LATERAL (VALUES ('raised', 0::smallint), ('accepted', ${bucket('f.accept_seconds')}), ('closed', ${bucket('f.close_seconds')})) c(measure, bucket)
     WHERE c.bucket IS NOT NULL AND f.week > now() - interval '${figureWeeks} weeks' GROUP BY 1, 2, 3, 4, 5
   )
   SELECT a.ancestor_id, o.week, o.part, o.measure, o.bucket, sum(o.n)::int FROM own o
   CROSS JOIN LATERAL (SELECT t.ancestor_id FROM figure_tree t WHERE t.department_id = o.department_id UNION ALL SELECT '${EVERYWHERE}') a GROUP BY 1, 2, 3, 4, 5`,
  `ALTER TABLE moment_count ADD PRIMARY KEY (department_id, part, week, measure, bucket) INCLUDE (n)`,
  `INSERT INTO offer_fact
   SELECT o.id, date_trunc('week', o.made_at AT TIME ZONE 'Europe/Berlin')::date, COALESCE(o.from_department_id, '${EVERYWHERE}'), COALESCE(o.to_department_id, '${EVERYWHERE}'), o.state FROM offer o`,
  `INSERT INTO offer_count SELECT week, from_department_id, to_department_id, state, count(*)::int FROM offer_fact GROUP BY 1, 2, 3, 4`,
];
