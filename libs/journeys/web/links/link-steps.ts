import type { Step } from '../editing/steps';
import type { InventoryEdit, ItemDetailFragment } from '../journeys.generated';

/** A link as one end sees it. */
export type ItemLink = ItemDetailFragment['links'][number];

const ends = (itemId: string, { outgoing, other, relation }: ItemLink) => ({ fromId: outgoing ? itemId : other.id, toId: outgoing ? other.id : itemId, relation });

const both = (edits: readonly InventoryEdit[], undo: readonly InventoryEdit[]): Step => ({ edits, undo, redo: edits });

/** The one that stands before a link among those of its sort; null where it is the first. */
const before = (links: readonly ItemLink[], link: ItemLink): string | null => {
  const sort = links.filter(({ relation, outgoing }) => relation === link.relation && outgoing === link.outgoing);
  return sort[sort.indexOf(link) - 1]?.other.id ?? null;
};

/** Only an activity’s applications stand in an order that somebody chose. */
export const isOrdered = ({ relation, outgoing }: ItemLink): boolean => relation === 'TOUCHES' && outgoing;

/** Takes a link away; taking that back puts it in its place again. */
export function unlinking({ id, links }: ItemDetailFragment, link: ItemLink): Step {
  const flow = link.relation === 'EXCHANGES' ? { flows: link.flows, bothWays: link.bothWays } : {};
  return both([{ unlink: ends(id, link) }], [{ link: { ...ends(id, link), ...flow, ...(isOrdered(link) ? { afterId: before(links, link) } : {}) } }]);
}

/** Puts one of the applications of an activity a place up or down; null where it stands at the end already. */
export function moving({ id, links }: ItemDetailFragment, link: ItemLink, by: 1 | -1): Step | null {
  const sort = links.filter(isOrdered);
  const place = sort.indexOf(link);
  if (place + by < 0 || place + by >= sort.length) return null;
  const others = sort.filter((each) => each !== link);
  const afterId = others[place + by - 1]?.other.id ?? null;
  return both([{ link: { ...ends(id, link), afterId } }], [{ link: { ...ends(id, link), afterId: before(links, link) } }]);
}

/** Says what flows between two applications. */
export const sayingFlow = ({ id }: ItemDetailFragment, link: ItemLink, flows: string | null, bothWays: boolean): Step =>
  both([{ link: { ...ends(id, link), flows, bothWays } }], [{ link: { ...ends(id, link), flows: link.flows, bothWays: link.bothWays } }]);
