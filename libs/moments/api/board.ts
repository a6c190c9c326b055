import { DepartmentCard, departmentCard } from '@app/people-api';
import { type Actor, Clock, Database, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type MomentFilter, bindings, conditionsOf } from './moment.filter';
import { placesOf, reachOf } from './moment.reach';
import { MomentState, isOpen } from './moment.states';

/** How many are in a state. */
@ObjectType({ description: 'How many are in a state.' })
export class StateCount {
  @Field(() => MomentState, { description: 'The state.' })
  state!: MomentState;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** How many a department has. */
@ObjectType({ description: 'How many a department has.' })
export class DepartmentCount {
  @Field(() => DepartmentCard, { nullable: true, description: 'The department; null for what belongs to none.' })
  department!: DepartmentCard | null;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** What is open, counted. */
@ObjectType({ description: 'What is open and readable for the viewer, counted.' })
export class BoardCounts {
  @Field(() => Int, { description: 'Raised, accepted and resolved.' })
  open!: number;

  @Field(() => Int, { description: 'Held by nobody.' })
  unheld!: number;

  @Field(() => Int, { description: 'Offered, not answered yet.' })
  offered!: number;

  @Field(() => Int, { description: 'Whose customer should have heard from us by now.' })
  overdue!: number;

  @Field(() => [StateCount], { description: 'By state.' })
  byState!: StateCount[];

  @Field(() => [DepartmentCount], { description: 'By the department where they are now, the most first, at most 200.' })
  byDepartment!: DepartmentCount[];
}

interface CountRow {
  state: MomentState;
  departmentId: string | null;
  department: DepartmentCard | null;
  open: number;
  offered: number;
  overdue: number;
}

/**
 * Counts what is open from the covering partial indexes. No counter is kept and none is cached: a count stands beside the
 * rows that the same event brought, and must agree with them.
 */
@Injectable()
export class Board {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** How many open moments the viewer may read, in all and by state and department. */
  async counts(actor: Actor, filter: MomentFilter): Promise<BoardCounts> {
    const reach = await reachOf(this.db, actor.personId);
    const { params, bind } = bindings();
    const viewer = viewerOf(bind(actor.personId));
    const now = bind(this.clock.now());
    const conditions = [isOpen('m'), ...conditionsOf(filter, this.clock.now(), actor.personId, bind)];
    const from = filter.words ? `moment m CROSS JOIN ${viewer} v` : `moment m`;
    const branches = placesOf(reach, bind, 'all').map(
      (where) => `SELECT m.id, m.state, m.at_department_id, m.offer_due_at, m.promised_at FROM ${from} WHERE ${[where, ...conditions].join(' AND ')}`,
    );
    const sql = `SELECT c.*, ${departmentCard('d')} AS department FROM (
         SELECT f.state, f.at_department_id AS "departmentId", count(*)::int AS open, count(f.offer_due_at)::int AS offered,
           (count(*) FILTER (WHERE f.promised_at < ${now}::timestamptz))::int AS overdue
         FROM (${branches.join('\nUNION\n')}) f WHERE EXISTS (SELECT FROM ${viewer} v) GROUP BY f.state, f.at_department_id
       ) c LEFT JOIN department d ON d.id = c."departmentId"`;
    const rows = filter.words ? await this.db.query<CountRow>(sql, params) : await this.db.prepared<CountRow>(sql, params);
    return {
      open: sum(rows, 'open'),
      unheld: sum(rows.filter(({ state }) => state === MomentState.RAISED), 'open'),
      offered: sum(rows, 'offered'),
      overdue: sum(rows, 'overdue'),
      byState: [...Map.groupBy(rows, ({ state }) => state)].map(([state, of]) => ({ state, count: sum(of, 'open') })).sort((a, b) => a.state.localeCompare(b.state)),
      byDepartment: [...Map.groupBy(rows, ({ departmentId }) => departmentId).values()]
        .map((of) => ({ department: of[0]!.department, count: sum(of, 'open') }))
        .sort((a, b) => b.count - a.count || (a.department?.name ?? '').localeCompare(b.department?.name ?? ''))
        .slice(0, 200),
    };
  }
}

const sum = (rows: readonly CountRow[], column: 'open' | 'offered' | 'overdue'): number => rows.reduce((total, row) => total + row[column], 0);
