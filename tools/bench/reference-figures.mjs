// The reference's figures page: the API's own statements, and the plainest sums over what they answer.
// As in figure.rules.ts; that both say the same is checked before anything is measured.
const BARS = [900, 3_600, 14_400, 28_800, 86_400, 259_200, 604_800, 2_592_000, 7_776_000];
const severities = { 8: 'CRITICAL', 4: 'HIGH', 2: 'MEDIUM', 1: 'LOW' };
const FRESH = 5_000;

let openCounts = { at: 0, rows: null };

/** Everything that the page shows, of the scope that the viewer has. */
export async function figuresPage(query, heard, now) {
  const asked = (kind) => query(heard[kind].text, heard[kind].values);
  const [scope] = await asked('scopes');
  const children = await asked('children');
  if (now - openCounts.at >= FRESH) openCounts = { at: now, rows: asked('openCounts') };
  const [counts, perWeek, open, tree, handOffs, [lag]] = await Promise.all([asked('counts'), asked('perWeek'), openCounts.rows, asked('tree'), asked('handOffs'), asked('lag')]);
  const quantiles = new Map((heard.quantiles ? await asked('quantiles') : []).map((row) => [`${row.departmentId} ${row.part}`, row]));
  const [, from, to] = heard.counts.values;
  const whole = counts.filter(({ departmentId }) => departmentId === scope.id);
  const parts = (prefix) => [...new Set(whole.map(({ part }) => part))].filter((part) => part.startsWith(prefix));
  const figuresOf = (id, part) => rowOf(counts.filter((count) => count.departmentId === id && count.part === part), quantiles.get(`${id} ${part}`));
  return {
    momentFigures: {
      department: card(scope),
      from,
      to,
      exact: Boolean(heard.quantiles),
      lagSeconds: lag?.since ? Math.max(0, Math.round((now - lag.since.getTime()) / 1000)) : 0,
      ...figuresOf(scope.id, 'all'),
      open: openBelow(scope, children, open, tree),
      perWeek: perWeek.map(({ week, count }) => ({ week, count })),
      byDepartment: children.map((child) => ({ department: card(child), ...figuresOf(child.id, 'all') })).filter(({ raised }) => raised > 0).sort((a, b) => b.raised - a.raised).slice(0, 50),
      bySeverity: parts('severity:').sort((a, b) => b.slice(9) - a.slice(9)).map((part) => ({ severity: severities[part.slice(9)] ?? null, ...figuresOf(scope.id, part) })),
      byChannel: parts('channel:').map((part) => ({ channel: part === 'channel:unknown' ? null : part.slice(8).toUpperCase(), ...figuresOf(scope.id, part) })).sort((a, b) => b.raised - a.raised),
      handOffs: handOffs.map(({ from: giver, to: taker, offers, outcomes }) => ({
        from: card(giver),
        to: card(taker),
        offers,
        outcomes: ['open', 'accepted', 'declined', 'lapsed', 'taken_back'].flatMap((state) => (outcomes[state] ? [{ state: state.toUpperCase(), count: outcomes[state] }] : [])),
      })),
    },
  };
}

const card = (row) => row && { id: row.id, name: row.name };
const sumOf = (rows) => rows.reduce((sum, { n }) => sum + n, 0);
const barOf = (bucket) => Math.floor(bucket / 1_000);

function rowOf(counts, exact) {
  const of = (measure) => Object.entries(counts.find((count) => count.measure === measure)?.buckets ?? {}).map(([bucket, n]) => ({ bucket: Number(bucket), n }));
  return { raised: sumOf(of('raised')), toAcceptance: distributionOf(of('accepted'), exact?.accepted), toClose: distributionOf(of('closed'), exact?.closed) };
}

function distributionOf(buckets, exact) {
  const bars = [0, ...BARS].map((fromSeconds, i) => ({ fromSeconds, toSeconds: BARS[i] ?? null, count: 0 }));
  for (const { bucket, n } of buckets) bars[barOf(bucket)].count += n;
  const [medianSeconds, p90Seconds] = exact ?? [quantileOf(buckets, 0.5), quantileOf(buckets, 0.9)];
  return { count: sumOf(buckets), medianSeconds, p90Seconds, bars };
}

function middleOf(bucket) {
  const bar = barOf(bucket);
  return Math.round(Math.min(Math.max(1.08 ** ((bucket % 1_000) + 0.5), bar === 0 ? 0 : BARS[bar - 1]), BARS[bar] ?? Infinity));
}

function quantileOf(buckets, q) {
  const rank = Math.max(1, Math.ceil(q * sumOf(buckets)));
  let seen = 0;
  for (const { middle, n } of buckets.map(({ bucket, n }) => ({ middle: middleOf(bucket), n })).sort((a, b) => a.middle - b.middle)) {
    seen += n;
    if (seen >= rank) return middle;
  }
  return null;
}

function openBelow(scope, children, rows, tree) {
  const childOf = new Map(tree.map(({ departmentId, childId }) => [departmentId, childId]));
  const sums = new Map();
  for (const { departmentId, open, unheld } of rows) {
    const child = childOf.get(departmentId) ?? (departmentId === scope.id ? scope.id : null);
    if (!child) continue;
    const sum = sums.get(child) ?? { open: 0, unheld: 0 };
    sums.set(child, { open: sum.open + open, unheld: sum.unheld + unheld });
  }
  const cards = new Map(children.map((child) => [child.id, card(child)]));
  return [...sums].map(([child, sum]) => ({ department: cards.get(child) ?? null, ...sum })).sort((a, b) => b.open - a.open);
}
