import { type PageArgs, type PageOf, pageOf, placeIn } from '@app/shared-api';

interface Ordered {
  id: string;
}

/**
 * A keyset page of rows in the order of a number that no column holds, since it is reckoned: highest first unless
 * ascending, those without it last, equals by their id.
 */
export function pageByNumber<T extends Ordered>(rows: readonly T[], { first, after }: Pick<PageArgs, 'first' | 'after'>, numberOf: (row: T) => number | null, ascending = false): PageOf<T> {
  const place = ({ number, id }: { number: number | null; id: string }, other: { number: number | null; id: string }): number => {
    if (number === null || other.number === null) return Number(number === null) - Number(other.number === null) || compare(id, other.id);
    return (ascending ? number - other.number : other.number - number) || compare(id, other.id);
  };
  const inOrder = rows.map((row) => ({ row, number: numberOf(row), id: row.id })).sort(place);
  const key = placeIn(after, ['reckoned', 'uuid']);
  const last = key && { number: key[0], id: key[1] };
  const behind = last ? inOrder.filter((entry) => place(entry, last) > 0) : inOrder;
  const { nodes, pageInfo } = pageOf(behind.slice(0, first + 1), first, ({ number, id }) => [number, id]);
  return { nodes: nodes.map(({ row }) => row), pageInfo };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
