import type { Item, Link } from './model';

const common = { parentId: null, position: 0, version: 1, viewerCan: [], removedAt: null, heat: null, owner: null, departments: [] };

/** An item as the API would answer it; what a spec does not say is empty. */
export const item = (kind: Item['kind'], id: string, more: object = {}): Item => ({ __typename: 'Stage', ...common, id, kind, name: id, ...more }) as unknown as Item;

/** A link as the API would answer it. */
export const link = (fromId: string, relation: Link['relation'], toId: string, position = 0): Link => ({ __typename: 'InventoryLink', fromId, relation, toId, position }) as Link;

/** A large company: stages × work, with departments and what the work uses. */
export function largeInventory(stages: number, items: number): { items: Item[]; links: Link[] } {
  const all = [item('JOURNEY', 'journey', { side: 'CUSTOMER' })];
  const links: Link[] = [];
  for (let i = 0; i < stages; i++) all.push(item('STAGE', `stage${i}`, { parentId: 'journey', position: i, side: 'CUSTOMER' }));
  const kinds = ['TOUCHPOINT', 'ACTIVITY', 'CAPABILITY', 'APPLICATION'] as const;
  for (let i = 0; all.length < items; i++) {
    const kind = kinds[i % 4]!;
    const id = `${kind}${i}`;
    const stage = `stage${Math.floor(i / 4) % stages}`;
    const department = { id: `d${i % 12}`, name: `Department ${i % 12}` };
    if (kind === 'TOUCHPOINT') all.push(item(kind, id, { parentId: stage, position: i }));
    else if (kind === 'ACTIVITY') all.push(item(kind, id, { parentId: stage, position: i, departments: [{ part: 'LEAD', active: true, department }] }));
    else {
      all.push(item(kind, id));
      links.push(link(stage, 'NEEDS', id));
    }
  }
  return { items: all, links };
}
