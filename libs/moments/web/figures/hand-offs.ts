import type { MomentFiguresQuery } from '../moments.generated';

/** What one department offered to another, as the API gives it. */
export type HandOff = MomentFiguresQuery['momentFigures']['handOffs'][number];
/** What became of an offer. */
export type Outcome = HandOff['outcomes'][number]['state'];

/** A row or a column of the picture: a department, or none. */
export interface Side {
  key: string;
  name: string | null;
  offers: number;
}

/** The picture: who offers in the rows, to whom in the columns, the busiest first. */
export interface HandOffMap {
  from: Side[];
  to: Side[];
  at: (from: Side, to: Side) => HandOff | undefined;
  most: number;
  /** Whether departments had to be left out of the picture. */
  cut: boolean;
}

const keyOf = (department: HandOff['from']): string => department?.id ?? 'none';

function sidesOf(pairs: readonly HandOff[], side: 'from' | 'to'): Side[] {
  const sides = new Map<string, Side>();
  for (const pair of pairs) {
    const key = keyOf(pair[side]);
    const known = sides.get(key) ?? { key, name: pair[side]?.name ?? null, offers: 0 };
    sides.set(key, { ...known, offers: known.offers + pair.offers });
  }
  return [...sides.values()].sort((one, other) => other.offers - one.offers || (one.name ?? '').localeCompare(other.name ?? ''));
}

/** Lays the pairs out as a square of at most `size` departments each way. */
export function mapOf(pairs: readonly HandOff[], size = 12): HandOffMap {
  const [from, to] = [sidesOf(pairs, 'from'), sidesOf(pairs, 'to')];
  const byPlace = new Map(pairs.map((pair) => [`${keyOf(pair.from)} ${keyOf(pair.to)}`, pair]));
  return {
    from: from.slice(0, size),
    to: to.slice(0, size),
    at: (one, other) => byPlace.get(`${one.key} ${other.key}`),
    most: Math.max(0, ...pairs.map(({ offers }) => offers)),
    cut: from.length > size || to.length > size,
  };
}

/** How many of a pair's offers came to this. */
export const countOf = ({ outcomes }: HandOff, outcome: Outcome): number => outcomes.find(({ state }) => state === outcome)?.count ?? 0;
