import { departmentCard } from '@app/people-api';
import { Clock, Conditions, Database, type PageOf, pageOf, placeIn } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { allKinds } from '../kinds';
import { isKept, keptBy } from './orphans';
import { holds } from './quality';
import { type QualityArgs, QualityBy, QualityMark, type QualityRow } from './quality.types';

/** No department stands first: it sorts as one without a name. */
const NOWHERE = '00000000-0000-0000-0000-000000000000';

const count = (mark: QualityMark): string => `count(*) FILTER (WHERE ${holds[mark]('$1')})::int`;
const counts = `count(*)::int AS items, ${count(QualityMark.OWNER)} AS owned, ${count(QualityMark.CONFIRMATION)} AS confirmed, ${count(QualityMark.LINKS)} AS linked, ${count(QualityMark.FACTS)} AS complete`;

/** How good the inventory is, counted from its rows. */
@Injectable()
export class QualityReads {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** One page of figures, by kind or by department. */
  page(args: QualityArgs): Promise<PageOf<QualityRow>> {
    return args.by === QualityBy.KIND ? this.byKind(args) : this.byDepartment(args);
  }

  private async byKind({ first, after }: QualityArgs): Promise<PageOf<QualityRow>> {
    const [last = ''] = placeIn(after, ['text']) ?? [];
    const found = await this.db.query<QualityRow>(`SELECT i.kind, ${counts} FROM inventory_item i LEFT JOIN person o ON o.id = i.owner_id WHERE ${isKept('i')} GROUP BY i.kind`, [this.clock.now()]);
    const inOrder = allKinds.flatMap(({ kind }) => found.find((row) => row.kind === kind) ?? []);
    const from = inOrder.findIndex(({ kind }) => kind === last) + 1;
    return pageOf(inOrder.slice(from), first, ({ kind }) => [kind]);
  }

  private async byDepartment({ first, after }: QualityArgs): Promise<PageOf<QualityRow>> {
    const where = new Conditions();
    where.value(this.clock.now());
    const place = placeIn(after, ['text', 'uuid']);
    if (place) where.and(`(COALESCE(d.name, ''), COALESCE(d.id, '${NOWHERE}')) > (${where.value(place[0])}, ${where.value(place[1])}::uuid)`);
    const rows = await this.db.query<QualityRow>(
      `SELECT ${departmentCard('d')} AS department, kept.items, kept.owned, kept.confirmed, kept.linked, kept.complete FROM (
         SELECT ${keptBy('i', 'o')} AS department_id, ${counts} FROM inventory_item i LEFT JOIN person o ON o.id = i.owner_id WHERE ${isKept('i')} GROUP BY 1
       ) kept LEFT JOIN department d ON d.id = kept.department_id
       ${where.where} ORDER BY COALESCE(d.name, ''), COALESCE(d.id, '${NOWHERE}') LIMIT ${where.value(first + 1)}`,
      where.params,
    );
    return pageOf(rows, first, ({ department }) => [department?.name ?? '', department?.id ?? NOWHERE]);
  }
}
