import { type Band, bandOf, bands, type Item, leadOf, type Model } from './model';

/** The column for what no stage leads to. */
export const ELSEWHERE = 'elsewhere';
/** Sizes of the picture at full size, in pixels. */
export const size = { column: 216, card: { width: 200, height: 44 }, gap: 8, pad: 10, band: 4, folded: 40 } as const;

/** A column: one stage of the chosen journey, or elsewhere. */
export interface Column {
  id: string;
  stage: Item | null;
  index: number;
  x: number;
}

/** A row of cells: a band, or the share of one department in the band of activities. */
export interface Lane {
  key: string;
  band: Band;
  department: { id: string; name: string } | null;
  y: number;
  height: number;
  /** The cards of each column, by the column's index, from the top down. */
  cells: ReadonlyArray<readonly Card[]>;
}

/** A band with its lanes. */
export interface BandBox {
  band: Band;
  y: number;
  height: number;
  folded: boolean;
  lanes: readonly Lane[];
  /** How many items it holds, each once. */
  count: number;
}

/** An item in one of the columns in which it stands. */
export interface Card {
  key: string;
  item: Item;
  column: number;
  x: number;
  y: number;
}

/** Where everything stands. */
export interface Layout {
  columns: readonly Column[];
  bands: readonly BandBox[];
  width: number;
  height: number;
  /** The cards of each item, by its id; what a folded band holds has none. */
  cardsOf: ReadonlyMap<string, readonly Card[]>;
}

const laneKey = (band: Band, department: { id: string } | null): string => `${band}:${department?.id ?? ''}`;

/** Gives every shown item its place: columns are stages, bands are kinds, and in each cell cards stand below one another. */
export function layoutOf(model: Model, shown: ReadonlySet<string>, folded: ReadonlySet<Band>): Layout {
  const items = [...model.byId.values()].filter(({ id }) => shown.has(id));
  const isElsewhere = (item: Item): boolean => bandOf(model, item) !== null && model.columnsOf.get(item.id)!.size === 0;
  const stages: Array<Item | null> = [...model.stages, ...(items.some(isElsewhere) ? [null] : [])];
  const columns = stages.map((stage, index) => ({ id: stage?.id ?? ELSEWHERE, stage, index, x: index * size.column }));
  const indexOf = new Map(columns.map(({ id, index }) => [id, index]));
  const placed = items.flatMap((item) => {
    const band = bandOf(model, item);
    if (!band) return [];
    const own = [...model.columnsOf.get(item.id)!];
    const at = own.length > 0 ? own : [ELSEWHERE];
    return at.map((column) => ({ item, band, column: indexOf.get(column)!, department: band === 'ACTIVITIES' ? leadOf(item) : null }));
  });
  const byLane = Map.groupBy(placed, ({ band, department }) => laneKey(band, department));
  const cardsOf = new Map<string, Card[]>();
  const boxes: BandBox[] = [];
  const order = orderOf(model);
  let y = 0;
  for (const band of bands) {
    const top = y;
    const lanes: Lane[] = [];
    const isFolded = folded.has(band);
    const departments = [...new Map(placed.filter((each) => each.band === band).map(({ department }) => [department?.id ?? '', department])).values()].sort(byName);
    y += size.band;
    for (const department of departments.length > 0 ? departments : [null]) {
      const key = laneKey(band, department);
      const cells: Card[][] = columns.map(() => []);
      for (const { item, column } of (byLane.get(key) ?? []).sort((a, b) => order(a.item, b.item))) {
        const cell = cells[column]!;
        cell.push({ key: `${item.id}@${columns[column]!.id}`, item, column, x: columns[column]!.x + size.gap, y: y + size.pad + cell.length * (size.card.height + size.gap) });
      }
      const most = isFolded ? 0 : Math.max(1, ...cells.map((cell) => cell.length));
      const height = isFolded ? size.folded / Math.max(1, departments.length) : size.pad * 2 + most * (size.card.height + size.gap) - size.gap;
      lanes.push({ key, band, department, y, height, cells });
      y += height;
      for (const card of isFolded ? [] : cells.flat()) cardsOf.set(card.item.id, [...(cardsOf.get(card.item.id) ?? []), card]);
    }
    boxes.push({ band, y: top, height: y - top, folded: isFolded, lanes, count: new Set(placed.filter((each) => each.band === band).map(({ item }) => item.id)).size });
  }
  return { columns, bands: boxes, width: columns.length * size.column, height: y, cardsOf };
}

const byName = (a: { name: string } | null, b: { name: string } | null): number => (a === null ? (b === null ? 0 : 1) : b === null ? -1 : a.name.localeCompare(b.name));

/** Stages before their touchpoints; then as they were put, stage by stage, and what has no order of its own by name. */
function orderOf({ stages, otherStages }: Model): (a: Item, b: Item) => number {
  const ranks = new Map([...stages, ...otherStages].map(({ id }, rank) => [id, rank]));
  const rankOf = ({ kind, id, parentId }: Item): number => (kind === 'STAGE' ? ranks.get(id) : ranks.get(parentId ?? '')) ?? -1;
  const placeOf = ({ kind, position }: Item): number => (kind === 'TOUCHPOINT' || kind === 'ACTIVITY' ? position : 0);
  const later = ({ kind }: Item): number => (kind === 'STAGE' ? 0 : 1);
  return (a, b) => later(a) - later(b) || rankOf(a) - rankOf(b) || placeOf(a) - placeOf(b) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
}
