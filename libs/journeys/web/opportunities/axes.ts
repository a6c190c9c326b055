import type { OpportunityLineFragment } from '../journeys.generated';

/** By what opportunities can be laid out. */
export type AxisName = 'CUSTOMER' | 'BUSINESS' | 'EFFORT' | 'SAVING' | 'PAYBACK';

/** What an axis shows: the number of an opportunity, and whether more of it is better. */
export interface Axis {
  name: AxisName;
  numberOf: (chance: OpportunityLineFragment) => number | null;
  moreIsBetter: boolean;
  /** A level of five, an amount of money, or months. */
  unit: 'level' | 'money' | 'months';
}

const axis = (name: AxisName, unit: Axis['unit'], moreIsBetter: boolean, numberOf: (chance: OpportunityLineFragment) => number | null | undefined): Axis => ({
  name,
  unit,
  moreIsBetter,
  numberOf: (chance) => numberOf(chance) ?? null,
});

/** The axes that a matrix can have. */
export const axes: Record<AxisName, Axis> = {
  CUSTOMER: axis('CUSTOMER', 'level', true, ({ customerValue }) => customerValue),
  BUSINESS: axis('BUSINESS', 'level', true, ({ businessValue }) => businessValue),
  EFFORT: axis('EFFORT', 'level', false, ({ effort }) => effort),
  SAVING: axis('SAVING', 'money', true, ({ savingMoney }) => savingMoney),
  PAYBACK: axis('PAYBACK', 'months', false, ({ paybackMonths }) => paybackMonths),
};

/** The names of the axes, in the order in which they are offered. */
export const axisNames = Object.keys(axes) as AxisName[];

/** From where to where an axis runs, and where its lines stand. */
export interface Scale {
  least: number;
  most: number;
  ticks: readonly number[];
}

/** A round number at or above: 1, 2 or 5 times a power of ten. */
function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

/** Levels run from 1 to 5 with room at both ends; amounts from zero to a round number. */
export function scaleOf({ unit }: Axis, values: readonly number[]): Scale {
  if (unit === 'level') return { least: 0.5, most: 5.5, ticks: [1, 2, 3, 4, 5] };
  const most = roundUp(Math.max(0, ...values));
  return { least: 0, most, ticks: [0, most / 4, most / 2, (most * 3) / 4, most] };
}

/** Where a number stands on an axis, from 0 to 1. */
export const shareOf = (value: number, { least, most }: Scale): number => (value - least) / (most - least);

/** An opportunity and where it stands; those that share a place stand beside each other. */
export interface Point {
  chance: OpportunityLineFragment;
  x: number;
  y: number;
  /** Which of how many at this place. */
  place: number;
  of: number;
}

/** Lays opportunities out; one of which either number is not known has no place. */
export function pointsOf(chances: readonly OpportunityLineFragment[], across: Axis, up: Axis): Point[] {
  const known = chances.flatMap((chance) => {
    const [x, y] = [across.numberOf(chance), up.numberOf(chance)];
    return x === null || y === null ? [] : [{ chance, x, y }];
  });
  const groups = Map.groupBy(known, ({ x, y }) => `${x} ${y}`);
  return known.map((point) => {
    const group = groups.get(`${point.x} ${point.y}`)!;
    return { ...point, place: group.indexOf(point), of: group.length };
  });
}

/** How far one of several at a place stands from it, in widths of a mark: in rows of three around the middle. */
export function beside({ place, of }: Pick<Point, 'place' | 'of'>): { across: number; down: number } {
  const columns = Math.min(of, of === 4 ? 2 : 3);
  const rows = Math.ceil(of / columns);
  const row = Math.floor(place / columns);
  const inRow = row === rows - 1 ? of - row * columns : columns;
  return { across: (place % columns) - (inRow - 1) / 2, down: row - (rows - 1) / 2 };
}
