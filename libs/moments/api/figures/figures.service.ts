import { type DepartmentCard, Organizations, coordinates, departmentCard, heads } from '@app/people-api';
import { type Actor, Channel, Clock, Database, ErrorCode, invalid, notFound, refuse, Severity, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { OfferState } from '../offer.entity';
import { BARS, type Bucket, EVERYWHERE, barsOf, quantileOf } from './figure.rules';
import type { ChannelFigures, DepartmentFigures, Distribution, HandOff, MomentFigures, OpenCount, SeverityFigures } from './figures.types';
import { OpenCounts } from './open-counts';

/** Up to this many moments, percentiles are computed from every one of them. */
const EXACT_UP_TO = 50_000;
const MOST_WEEKS = 1_100;
const MOST_DEPARTMENTS = 50;
const MOST_PAIRS = 100;
const USUAL_WEEKS = 13;

interface Scope {
  id: string;
  card: DepartmentCard | null;
  from: string;
  to: string;
}

/** What was counted of one measure of one part of a department: how many in each bucket. */
interface CountRow {
  departmentId: string;
  part: string;
  measure: 'raised' | 'accepted' | 'closed';
  buckets: Record<string, number>;
}

interface Quantiles {
  departmentId: string;
  part: string;
  accepted: [number | null, number | null];
  closed: [number | null, number | null];
}

/** Figures from the projection, as far as the viewer coordinates, heads, leads or administers. */
@Injectable()
export class FiguresService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly organizations: Organizations,
    private readonly openCounts: OpenCounts,
  ) {}

  async of(actor: Actor, departmentId: string | null, from: string | null, to: string | null): Promise<MomentFigures> {
    const scope = await this.scopeFor(actor, departmentId, from, to);
    const children = await this.childrenOf(scope);
    const ids = children.map(({ id }) => id);
    const [counts, perWeek, open, handOffs, lagSeconds] = await Promise.all([this.counts(scope, ids), this.perWeek(scope), this.open(scope, children), this.handOffs(scope), this.lag()]);
    const whole = counts.filter(({ departmentId: id }) => id === scope.id);
    const total = sumOf(bucketsOf(whole.filter(({ part }) => part === 'all'), 'raised'));
    const exact = total <= EXACT_UP_TO;
    const quantiles = exact ? await this.quantiles(scope, ids) : new Map<string, Quantiles>();
    const figuresOf = (id: string, part: string) => rowOf(counts.filter((count) => count.departmentId === id && count.part === part), quantiles.get(`${id} ${part}`));
    const parts = [...new Set(whole.map(({ part }) => part))];
    return {
      department: scope.card,
      from: scope.from,
      to: scope.to,
      lagSeconds,
      exact,
      open,
      perWeek,
      handOffs,
      ...figuresOf(scope.id, 'all'),
      byDepartment: children
        .map((department): DepartmentFigures => ({ department, ...figuresOf(department.id, 'all') }))
        .filter(({ raised }) => raised > 0)
        .sort((a, b) => b.raised - a.raised)
        .slice(0, MOST_DEPARTMENTS),
      bySeverity: named(parts, 'severity:')
        .map((part): SeverityFigures => ({ severity: Number(part.slice(9)) ? (Number(part.slice(9)) as Severity) : null, ...figuresOf(scope.id, part) }))
        .sort((a, b) => (b.severity ?? 0) - (a.severity ?? 0)),
      byChannel: named(parts, 'channel:')
        .map((part): ChannelFigures => ({ channel: Object.values(Channel).find((channel) => channel === part.slice(8)) ?? null, ...figuresOf(scope.id, part) }))
        .sort((a, b) => b.raised - a.raised),
    };
  }

  /** The departments whose figures the viewer may see, the highest of each branch. */
  async scopes(actor: Actor): Promise<DepartmentCard[]> {
    return this.db.query<DepartmentCard>(
      `SELECT d.id, d.name FROM department d CROSS JOIN ${viewerOf('$1')} v
       WHERE d.active AND (d.head_id = v.person_id OR EXISTS (SELECT FROM role_grant g WHERE g.person_id = v.person_id AND g.role = 'coordinator' AND g.department_id = d.id)
         OR ((v.is_programme_lead OR v.is_administrator) AND d.parent_id IS NULL))
       ORDER BY d.name, d.id LIMIT 100`,
      [actor.personId],
    );
  }

  private async scopeFor(actor: Actor, departmentId: string | null, from: string | null, to: string | null): Promise<Scope> {
    const { timeZone } = await this.organizations.theOne();
    const today = DateTime.fromJSDate(this.clock.now(), { zone: timeZone });
    const last = to ? dateIn(to, 'to') : today;
    const first = from ? dateIn(from, 'from') : last.minus({ weeks: USUAL_WEEKS - 1 });
    const period = { from: first.startOf('week').toISODate()!, to: last.endOf('week').toISODate()! };
    if (period.to < period.from) throw invalid('to', 'order', 'The period must end after it begins.');
    if (last.diff(first, 'weeks').weeks > MOST_WEEKS) throw invalid('from', 'max', 'Look at at most 21 years at once.');
    if (!departmentId) {
      if (actor.isProgrammeLead || actor.isAdministrator) return { id: EVERYWHERE, card: null, ...period };
      const [own] = await this.scopes(actor);
      if (!own) throw refuse(ErrorCode.NOT_ALLOWED, 'Figures are for those who coordinate, head or lead. Ask your coordinator.');
      return { id: own.id, card: own, ...period };
    }
    const card = await this.db.one<DepartmentCard>(
      `SELECT d.id, d.name FROM department d CROSS JOIN ${viewerOf('$2')} v WHERE d.id = $1 AND (v.is_programme_lead OR v.is_administrator OR ${coordinates('d.id', 'v')}
         OR EXISTS (SELECT FROM department_ancestor a WHERE a.department_id = d.id AND ${heads('a.ancestor_id', 'v')}))`,
      [departmentId, actor.personId],
    );
    if (!card) throw notFound('department');
    return { id: card.id, card, ...period };
  }

  private childrenOf({ id }: Scope): Promise<DepartmentCard[]> {
    return id === EVERYWHERE
      ? this.db.query<DepartmentCard>(`SELECT id, name FROM department WHERE parent_id IS NULL ORDER BY name, id LIMIT 1000`)
      : this.db.query<DepartmentCard>(`SELECT id, name FROM department WHERE parent_id = $1 ORDER BY name, id LIMIT 1000`, [id]);
  }

  /** All parts of the scope, and the whole of each department below; together, since apart both read just their piece of the index. */
  private counts({ id, from, to }: Scope, ids: string[]): Promise<CountRow[]> {
    const counted = (which: string): string =>
      `SELECT department_id, part, measure, bucket, sum(n)::int AS n FROM moment_count WHERE ${which} AND week BETWEEN $2 AND $3 GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0`;
    return this.db.prepared<CountRow>(
      `SELECT department_id AS "departmentId", part, measure, json_object_agg(bucket, n) AS buckets
       FROM (${counted('department_id = $4')} UNION ALL ${counted(`department_id = ANY($1::uuid[]) AND part = 'all'`)}) c GROUP BY 1, 2, 3`,
      [ids, from, to, id],
    );
  }

  private perWeek({ id, from, to }: Scope): Promise<Array<{ week: string; count: number }>> {
    return this.db.query(
      `SELECT w.week::date::text AS week, COALESCE(sum(c.n), 0)::int AS count FROM generate_series($2::date, $3::date, interval '7 days') w(week)
       LEFT JOIN moment_count c ON c.department_id = $1 AND c.week = w.week::date AND c.part = 'all' AND c.measure = 'raised' GROUP BY 1 ORDER BY 1`,
      [id, from, to],
    );
  }

  /** Exact percentiles (nearest rank), of the whole, its parts, and the departments below, in one statement. */
  private async quantiles({ id, from, to }: Scope, ids: string[]): Promise<Map<string, Quantiles>> {
    const both = (column: string): string => `ARRAY[percentile_disc(0.5) WITHIN GROUP (ORDER BY ${column}), percentile_disc(0.9) WITHIN GROUP (ORDER BY ${column})]`;
    const facts = `SELECT f.* FROM moment_fact f WHERE f.week BETWEEN $2 AND $3 ${id === EVERYWHERE ? '' : 'AND f.department_id IN (SELECT t.department_id FROM figure_tree t WHERE t.ancestor_id = $1::uuid)'}`;
    const rows = await this.db.query<Quantiles>(
      `WITH facts AS MATERIALIZED (${facts})
       SELECT $1::uuid::text AS "departmentId", p.part, ${both('f.accept_seconds')} AS accepted, ${both('f.close_seconds')} AS closed
       FROM facts f CROSS JOIN LATERAL (VALUES ('all'), ('severity:' || f.severity), ('channel:' || f.channel)) p(part) GROUP BY p.part
       UNION ALL
       SELECT t.ancestor_id::text, 'all', ${both('f.accept_seconds')}, ${both('f.close_seconds')}
       FROM facts f JOIN figure_tree t ON t.department_id = f.department_id WHERE t.ancestor_id = ANY($4::uuid[]) AND t.ancestor_id <> $1::uuid GROUP BY t.ancestor_id`,
      [id, from, to, ids],
    );
    return new Map(rows.map((row) => [`${row.departmentId} ${row.part}`, row]));
  }

  private async open({ id }: Scope, children: DepartmentCard[]): Promise<OpenCount[]> {
    const [rows, tree] = await Promise.all([
      this.openCounts.all(),
      this.db.query<{ departmentId: string; childId: string }>(
        `SELECT department_id AS "departmentId", ancestor_id AS "childId" FROM department_ancestor WHERE ancestor_id = ANY($1::uuid[])`,
        [children.map((child) => child.id)],
      ),
    ]);
    const childOf = new Map(tree.map(({ departmentId, childId }) => [departmentId, childId]));
    const sums = new Map<string, { open: number; unheld: number }>();
    for (const { departmentId, open, unheld } of rows) {
      const child = childOf.get(departmentId) ?? (departmentId === id ? id : null);
      if (!child) continue;
      const sum = sums.get(child) ?? { open: 0, unheld: 0 };
      sums.set(child, { open: sum.open + open, unheld: sum.unheld + unheld });
    }
    const cards = new Map(children.map((card) => [card.id, card]));
    return [...sums].map(([child, sum]) => ({ department: cards.get(child) ?? null, ...sum })).sort((a, b) => b.open - a.open);
  }

  private async handOffs({ id, from, to }: Scope): Promise<HandOff[]> {
    const below = `(SELECT t.department_id FROM figure_tree t WHERE t.ancestor_id = $3)`;
    // Under the only root is everything that is with any department: asked once, instead of whether each pair is below it.
    const isOnlyRoot = `(SELECT NOT EXISTS (SELECT FROM department WHERE parent_id IS NULL AND id <> $3))`;
    const withDepartment = `NOT (from_department_id = '${EVERYWHERE}' AND to_department_id = '${EVERYWHERE}')`;
    const rows = await this.db.query<Omit<HandOff, 'outcomes'> & { outcomes: Record<string, number> }>(
      // Outcomes and names only of the pairs that are shown: two thousand departments have hundreds of thousands.
      `WITH most AS MATERIALIZED (
         SELECT from_department_id, to_department_id, sum(n)::int AS offers FROM offer_count
         WHERE week BETWEEN $1 AND $2 AND ($3 = '${EVERYWHERE}'::uuid OR (${withDepartment} AND (${isOnlyRoot} OR from_department_id IN ${below} OR to_department_id IN ${below})))
         GROUP BY 1, 2 HAVING sum(n) > 0 ORDER BY 3 DESC, 1, 2 LIMIT ${MOST_PAIRS}
       )
       SELECT ${departmentCard('f')} AS "from", ${departmentCard('t')} AS "to", most.offers,
         (SELECT json_object_agg(o.state, o.n) FROM (
            SELECT c.state, sum(c.n)::int AS n FROM generate_series($1::date, $2::date, interval '7 days') w(week)
            JOIN offer_count c ON c.week = w.week::date AND c.from_department_id = most.from_department_id AND c.to_department_id = most.to_department_id
            GROUP BY 1 HAVING sum(c.n) > 0) o) AS outcomes
       FROM most LEFT JOIN department f ON f.id = most.from_department_id LEFT JOIN department t ON t.id = most.to_department_id ORDER BY 3 DESC, f.name, t.name`,
      [from, to, id],
    );
    return rows.map((row) => ({ ...row, outcomes: Object.values(OfferState).flatMap((state) => (row.outcomes[state] ? [{ state, count: row.outcomes[state] }] : [])) }));
  }

  /** How far the reader is behind the ledger's end. */
  private async lag(): Promise<number> {
    const row = await this.db.one<{ since: Date | null }>(
      `SELECT (SELECT min(e.recorded_at) FROM (SELECT e.recorded_at FROM ledger_entry e WHERE (e.tx, e.id) > (c.tx, c.id) ORDER BY e.tx, e.id LIMIT 1) e) AS since FROM feed_cursor c WHERE c.name = 'figures'`,
    );
    return row?.since ? Math.max(0, Math.round((this.clock.now().getTime() - row.since.getTime()) / 1000)) : 0;
  }
}

const named = (parts: string[], prefix: string): string[] => parts.filter((part) => part.startsWith(prefix));
const sumOf = (buckets: Bucket[]): number => buckets.reduce((sum, { n }) => sum + n, 0);

function rowOf(counts: CountRow[], exact: Quantiles | undefined): { raised: number; toAcceptance: Distribution; toClose: Distribution } {
  return {
    raised: sumOf(bucketsOf(counts, 'raised')),
    toAcceptance: distributionOf(bucketsOf(counts, 'accepted'), exact?.accepted),
    toClose: distributionOf(bucketsOf(counts, 'closed'), exact?.closed),
  };
}

function bucketsOf(counts: CountRow[], measure: CountRow['measure']): Bucket[] {
  const buckets = counts.find((count) => count.measure === measure)?.buckets ?? {};
  return Object.entries(buckets).map(([bucket, n]) => ({ bucket: Number(bucket), n }));
}

function distributionOf(buckets: Bucket[], exact: [number | null, number | null] | undefined): Distribution {
  const [medianSeconds, p90Seconds] = exact ?? [quantileOf(buckets, 0.5), quantileOf(buckets, 0.9)];
  const bars = barsOf(buckets).map((count, i) => ({ fromSeconds: i === 0 ? 0 : BARS[i - 1]!, toSeconds: BARS[i] ?? null, count }));
  return { count: sumOf(buckets), medianSeconds, p90Seconds, bars };
}

function dateIn(text: string, path: string): DateTime<true> {
  const date = DateTime.fromISO(text);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !date.isValid) throw invalid(path, 'date', 'Give a date such as 2026-03-02.');
  return date;
}
