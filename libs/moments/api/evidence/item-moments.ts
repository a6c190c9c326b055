import { Clock, defineLoader, type PageOf, pageOf, placeIn, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import type { Moment } from '../moment.entity';
import { reads } from '../moment.policy';
import { momentOf, type MomentField, type MomentRow, momentSelect } from '../moment.select';
import { todaySql } from './heat.rules';

/** Of how many moments of an item, the newest, the policy is asked. */
const LOOKED_AT = 1_000;

/** Which page of which item's moments. */
export interface ItemMomentsAsked {
  itemId: string;
  first: number;
  after?: string;
}

/** What is shown of a moment beside an item. */
const wanted: readonly MomentField[] = ['number', 'what', 'state', 'closedAt', 'resolvedAt', 'lastToldAt', 'promisedAt', 'version', 'department', 'location', 'holder', 'openOffer', 'cameBack'];

/** A page, and how many of the newest the viewer may open. */
export type ItemMoments = PageOf<Moment> & { mayOpen: number };

/** The moments of items, as far as the viewer may open them: one statement for the pages of all items asked for. */
@Injectable()
export class ItemMomentsReads {
  constructor(private readonly clock: Clock) {}

  readonly loader = defineLoader<ItemMomentsAsked, ItemMoments>('moments.ofItem', async ({ db, actor }, asked) => {
    const { columns, joins } = momentSelect(wanted);
    const rows = await db.prepared<MomentRow & { asked: number; mayOpen: number; place: number | null }>(
      `WITH theirs AS MATERIALIZED (
         SELECT a.n, a.first, a.after_at, a.after_id, f.moment_id, f.raised_at
         FROM unnest($2::uuid[], $3::int[], $4::timestamptz[], $5::uuid[]) WITH ORDINALITY AS a(item_id, first, after_at, after_id, n) CROSS JOIN ${todaySql('$6')} d
         CROSS JOIN LATERAL (SELECT f.moment_id, f.raised_at FROM heat_fact f WHERE f.item_id = a.item_id AND f.day >= d.oldest ORDER BY f.raised_at DESC, f.moment_id DESC LIMIT ${LOOKED_AT}) f
         JOIN moment m ON m.id = f.moment_id CROSS JOIN ${viewerOf('$1')} v WHERE ${reads('m', 'v')}
       ), page AS (
         SELECT * FROM (
           SELECT t.*, row_number() OVER (PARTITION BY t.n ORDER BY t.raised_at DESC, t.moment_id DESC) AS place
           FROM theirs t WHERE t.after_at IS NULL OR (t.raised_at, t.moment_id) < (t.after_at, t.after_id)
         ) p WHERE p.place <= p.first + 1
       ), counted AS (SELECT n, count(*)::int AS may_open FROM theirs GROUP BY n)
       SELECT c.n::int AS asked, c.may_open AS "mayOpen", p.place::int AS place, ${columns}
       FROM counted c LEFT JOIN page p ON p.n = c.n LEFT JOIN moment m ON m.id = p.moment_id CROSS JOIN ${viewerOf('$1')} v ${joins} ORDER BY c.n, p.place`,
      [actor?.personId ?? null, asked.map(({ itemId }) => itemId), asked.map(({ first }) => first), ...placesOf(asked), this.clock.now()],
    );
    const byAsked = Map.groupBy(rows, (row) => row.asked);
    const now = this.clock.now();
    return asked.map(({ first }, i) => {
      const theirs = byAsked.get(i + 1) ?? [];
      const moments = theirs.filter(({ place }) => place !== null).map((row) => momentOf(row, wanted, now) as MomentRow);
      return { ...(pageOf(moments, first, ({ raisedAt, id }) => [raisedAt, id]) as PageOf<Moment>), mayOpen: theirs[0]?.mayOpen ?? 0 };
    });
  });
}

/** Where the pages begin: a column of times and one of ids. */
function placesOf(asked: readonly ItemMomentsAsked[]): [unknown[], unknown[]] {
  const places = asked.map(({ after }) => placeIn(after, ['timestamptz', 'uuid']));
  return [places.map((place) => place?.[0] ?? null), places.map((place) => place?.[1] ?? null)];
}
