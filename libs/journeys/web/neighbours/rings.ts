import type { NeighboursQuery } from '../journeys.generated';
import { itemKinds } from '../kinds';

/** What the API says is near an item. */
export type Near = NeighboursQuery['neighbours'];
/** An item near another. */
export type NearItem = Near['items'][number];

/** How two items hang together: by a link, or because one stands in the other. */
export interface Tie {
  fromId: string;
  toId: string;
  relation: Near['links'][number]['relation'] | null;
}

/** What hangs together among these items. */
export function tiesOf({ items, links }: Near): Tie[] {
  const there = new Set(items.map(({ id }) => id));
  const inside = items.flatMap(({ id, parentId }) => (parentId && there.has(parentId) ? [{ fromId: parentId, toId: id, relation: null }] : []));
  return [...links.map(({ fromId, toId, relation }) => ({ fromId, toId, relation })), ...inside];
}

/** A neighbour, and through which item one gets to it. */
export interface Neighbour {
  item: NearItem;
  via: NearItem;
}

/** The neighbours of an item by how many steps they are away, each with the item on the way; nearest first, by kind and name. */
export function ringsOf(near: Near, startId: string, steps: number): Neighbour[][] {
  const byId = new Map(near.items.map((item) => [item.id, item]));
  const start = byId.get(startId);
  if (!start) return [];
  const nextTo = new Map<string, string[]>();
  for (const { fromId, toId } of tiesOf(near)) {
    nextTo.set(fromId, [...(nextTo.get(fromId) ?? []), toId]);
    nextTo.set(toId, [...(nextTo.get(toId) ?? []), fromId]);
  }
  const seen = new Set([startId]);
  const rings: Neighbour[][] = [];
  let edge: NearItem[] = [start];
  for (let step = 1; step <= steps && edge.length > 0; step += 1) {
    const ring: Neighbour[] = [];
    for (const via of edge) {
      for (const id of nextTo.get(via.id) ?? []) {
        const item = byId.get(id);
        if (!item || seen.has(id)) continue;
        seen.add(id);
        ring.push({ item, via });
      }
    }
    ring.sort(({ item: one }, { item: other }) => itemKinds.indexOf(one.kind) - itemKinds.indexOf(other.kind) || one.name.localeCompare(other.name));
    if (ring.length > 0) rings.push(ring);
    edge = ring.map(({ item }) => item);
  }
  return rings;
}
