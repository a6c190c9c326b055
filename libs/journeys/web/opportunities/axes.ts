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

/** The plot that room is reckoned in, in pixels: as narrow as it gets beside an open panel; a mark, the space between it and its name, and how high that is. */
const PLOT = { width: 740, height: 480, mark: 30, space: 6, line: 18 };
/** With less room than this a name is not worth beginning. */
const LEAST_NAME = 64;

/** The name of a mark: on which side of it, and how much of the plot’s width it may take. */
export interface NamePlace {
  side: 'after' | 'before';
  room: number;
}

/** About how wide a name is drawn, in pixels; a Chinese character is twice a letter. */
const widthOf = (name: string): number => [...name].reduce((sum, letter) => sum + (letter > '\u2e80' ? 13 : 7), 14);

/** Finds room for the names beside their marks, in their order, where they cover neither a mark nor another name; null: there is none. */
export function placeNames(marks: ReadonlyArray<{ x: number; y: number; across: number; down: number; name: string }>): Array<NamePlace | null> {
  const half = PLOT.mark / 2;
  const spots = marks.map(({ x, y, across, down, name }) => ({ x: x * PLOT.width + across * PLOT.mark, y: y * PLOT.height - down * PLOT.mark, name }));
  const taken = spots.map(({ x, y }) => ({ y, high: PLOT.mark, from: x - half, to: x + half }));
  return spots.map(({ x, y, name }, index) => {
    const inRow = taken.filter((other, place) => place !== index && Math.abs(other.y - y) < (other.high + PLOT.line) / 2);
    const from = x + half + PLOT.space;
    const to = x - half - PLOT.space;
    const after = Math.min(PLOT.width, ...inRow.filter((other) => other.to > x).map((other) => other.from)) - from;
    const before = to - Math.max(0, ...inRow.filter((other) => other.from < x).map((other) => other.to));
    const wanted = widthOf(name);
    const side = after >= wanted || after >= before ? 'after' : 'before';
    const room = Math.min(wanted, side === 'after' ? after : before);
    if (room < Math.min(wanted, LEAST_NAME)) return null;
    taken.push({ y, high: PLOT.line, ...(side === 'after' ? { from, to: from + room } : { from: to - room, to }) });
    return { side, room: room / PLOT.width };
  });
}
