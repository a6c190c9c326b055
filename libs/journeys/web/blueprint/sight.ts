import { type BandBox, type Card, type Lane, type Layout, size } from './layout';
import type { Model } from './model';

/** What of the picture is on the screen, in the picture's own pixels, and how large it is drawn. */
export interface Sight {
  x: number;
  y: number;
  width: number;
  height: number;
  zoom: number;
}

/** Cells drawn as one, with how much is in them. */
export interface Cluster {
  key: string;
  band: BandBox['band'];
  x: number;
  y: number;
  width: number;
  height: number;
  /** Items in it, each once. */
  count: number;
  pains: number;
  heat: number;
}

/** What is drawn: cards, or, where these would be too many or too small, cells with counts. */
export interface Seen {
  cards: readonly Card[];
  clusters: readonly Cluster[];
}

/** How many elements of items are in the page at most, at any zoom: more of them make panning stutter. */
export const MOST_ELEMENTS = 300;
/** Below half size words cannot be read: counts say more. */
export const READABLE = 0.5;

/** What of a layout is drawn for what is on the screen; never more than `MOST_ELEMENTS`. */
export function seenOf(model: Pick<Model, 'marksOf' | 'heatOf'>, layout: Layout, sight: Sight): Seen {
  const columns = layout.columns.filter(({ x }) => x < sight.x + sight.width && x + size.column > sight.x).map(({ index }) => index);
  const lanes = layout.bands.flatMap((box) => box.lanes.map((lane) => ({ lane, box }))).filter(({ lane }) => lane.y < sight.y + sight.height && lane.y + lane.height > sight.y);
  const open = lanes.filter(({ box }) => !box.folded);
  if (sight.zoom >= READABLE) {
    const folded = clustersOf(model, layout, lanes.filter(({ box }) => box.folded), columns, 1);
    const cards = open.flatMap(({ lane }) => columns.flatMap((column) => lane.cells[column]!.filter(({ y }) => y < sight.y + sight.height && y + size.card.height > sight.y)));
    if (cards.length + folded.length <= MOST_ELEMENTS) return { cards, clusters: folded };
  }
  for (let together = 1; ; together *= 2) {
    const clusters = clustersOf(model, layout, lanes, columns, together);
    if (clusters.length <= MOST_ELEMENTS) return { cards: [], clusters };
  }
}

/** Counts by band and column, `together` columns in one. */
function clustersOf({ marksOf, heatOf }: Pick<Model, 'marksOf' | 'heatOf'>, layout: Layout, lanes: ReadonlyArray<{ lane: Lane; box: BandBox }>, columns: readonly number[], together: number): Cluster[] {
  const boxes = [...new Set(lanes.map(({ box }) => box))];
  const starts = [...new Set(columns.map((column) => column - (column % together)))];
  return boxes.flatMap((box) =>
    starts.flatMap((start) => {
      const items = new Set(box.lanes.flatMap(({ cells }) => cells.slice(start, start + together).flat()).map(({ item }) => item.id));
      if (items.size === 0) return [];
      const last = Math.min(start + together, layout.columns.length);
      return [
        {
          key: `${box.band}@${start}+${together}`,
          band: box.band,
          x: layout.columns[start]!.x + size.gap,
          y: box.y + size.band + size.pad / 2,
          width: (last - start) * size.column - size.gap * 2,
          height: Math.max(box.height - size.band - size.pad, 16),
          count: items.size,
          pains: new Set([...items].flatMap((id) => marksOf.get(id)?.pains.map((pain) => pain.id) ?? [])).size,
          heat: Math.max(0, ...[...items].map((id) => heatOf.get(id) ?? 0)),
        },
      ];
    }),
  );
}
