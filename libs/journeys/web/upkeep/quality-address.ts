import type { BehindQualityQueryVariables, ItemKind, QualityBy, QualityMark, QualityQuery } from '../journeys.generated';
import { itemKinds } from '../kinds';

/** A row of the quality figures. */
export type QualityRow = QualityQuery['inventoryQuality']['nodes'][number];

/** What makes an item good, in the order of the columns. */
export const marks = ['OWNER', 'CONFIRMATION', 'LINKS', 'FACTS'] as const satisfies readonly QualityMark[];

/** How many of a row’s items have a mark. */
export const having: Record<QualityMark, (row: QualityRow) => number> = { OWNER: (row) => row.owned, CONFIRMATION: (row) => row.confirmed, LINKS: (row) => row.linked, FACTS: (row) => row.complete };

/** How a row’s group stands in the address. */
export const groupOf = ({ kind, department }: QualityRow): string => kind ?? department?.id ?? 'none';

/** The address of the rows behind a number. */
export const behindOf = (row: QualityRow, mark: QualityMark | 'all'): string => `${groupOf(row)}.${mark}`;

/** What the address opens (`APPLICATION.OWNER`, `none.all`), as the API is asked for it; null where it opens nothing that there is. */
export function readBehind(open: string | null): BehindQualityQueryVariables | null {
  const [group, mark] = open?.split('.') ?? [];
  const lacks = marks.find((each) => each === mark);
  if (!group || (!lacks && mark !== 'all')) return null;
  const kind = itemKinds.find((each) => each === group) satisfies ItemKind | undefined;
  return { ...(kind ? { kind } : group === 'none' ? { keptByNone: true } : { keptBy: group }), ...(lacks ? { lacks } : {}) };
}

/** By what the address groups. */
export const groupIn = (by: string | null): QualityBy => (by === 'department' ? 'DEPARTMENT' : 'KIND');
