import type { Edge } from '@xyflow/react';
import type { Card, Layout } from './layout';
import type { Link } from './model';

/** How many lines are drawn at most: more are a grey mass, and slow. */
export const MOST_LINES = 300;
/** How many cards that are off the screen are drawn so that a line can run to them. */
export const MOST_FAR_ENDS = 60;

/** Of two items' cards, the two between which the line is shortest: in one column where there is one. */
export function nearest(from: readonly Card[], to: readonly Card[]): [Card, Card] | null {
  let best: [Card, Card] | null = null;
  let least = Infinity;
  for (const a of from) {
    for (const b of to) {
      const far = Math.abs(a.column - b.column) * 10_000 + Math.abs(a.y - b.y);
      if (far < least) [best, least] = [[a, b], far];
    }
  }
  return best;
}

/** The lines between cards: of what is selected, and where one asks for all, of everything that is seen; also to ends off the screen, first those of what is selected. */
export function linesOf(layout: Layout, links: readonly Link[], seen: readonly Card[], selected: ReadonlySet<string>, all: boolean): { edges: Edge[]; farEnds: Card[] } {
  const onScreen = new Set(seen.map(({ key }) => key));
  const edges: Edge[] = [];
  const farEnds = new Map<string, Card>();
  const isSelected = ({ fromId, toId }: Link): boolean => selected.has(fromId) || selected.has(toId);
  const chosen = links.filter(isSelected);
  for (const link of all ? [...chosen, ...links.filter((each) => !isSelected(each))] : chosen) {
    if (edges.length >= MOST_LINES) break;
    const { fromId, toId, relation } = link;
    const ends = nearest(layout.cardsOf.get(fromId) ?? [], layout.cardsOf.get(toId) ?? []);
    if (!ends) continue;
    const off = ends.filter(({ key }) => !onScreen.has(key) && !farEnds.has(key));
    const isSeen = ends.some(({ key }) => onScreen.has(key));
    if ((!isSeen && !isSelected(link)) || farEnds.size + off.length > MOST_FAR_ENDS) continue;
    for (const card of off) farEnds.set(card.key, card);
    // From left to right; within a column, in a bow beside the cards, so that none of them lies on it.
    const [from, to] = ends[0].column <= ends[1].column ? ends : [ends[1], ends[0]];
    edges.push({
      id: `${fromId} ${relation} ${toId}`,
      source: from.key,
      sourceHandle: 'out',
      target: to.key,
      targetHandle: from.column === to.column ? 'back' : 'in',
      className: isSelected(link) ? 'is-selected' : 'is-plain',
      focusable: false,
      data: { fromId, toId, relation },
    });
  }
  return { edges, farEnds: [...farEnds.values()] };
}
