import type { AddItem, DepartmentPart, InventoryEdit, ItemKind, Relation } from '../journeys.generated';

/** Something that was done, with what takes it back and what does it again. Versions are filled in when it runs. */
export interface Step {
  edits: readonly InventoryEdit[];
  undo: readonly InventoryEdit[];
  redo: readonly InventoryEdit[];
}

/** An item as far as steps need it. */
export interface Seen {
  id: string;
  version: number;
}

/** A link as far as steps need it. */
export interface SeenLink {
  fromId: string;
  toId: string;
  /** null: what the two kinds usually have to do with each other. */
  relation: Relation | null;
  flows?: string | null;
  bothWays?: boolean;
}

/** An item whose facts a form has changed: every fact that the patch names must be on it. */
export interface SeenFacts extends Seen {
  kind: ItemKind;
  name: string;
  description?: string;
  owner?: { id: string } | null;
  departments?: ReadonlyArray<{ part: DepartmentPart; department: { id: string } }>;
}

/** What a change says anew. */
export type Patch = Omit<NonNullable<InventoryEdit['change']>, 'id' | 'version'>;

const seen = ({ id, version }: Seen): Seen => ({ id, version });
const both = (edits: readonly InventoryEdit[], undo: readonly InventoryEdit[]): Step => ({ edits, undo, redo: edits });

/** Adds an item. Taking it back removes it; doing it again brings it back, since an id is given once. */
export function added(item: AddItem, links: readonly SeenLink[] = []): Step {
  const back: InventoryEdit = { restore: { id: item.id, version: 0 } };
  return { edits: [{ add: item }, ...links.map((link) => ({ link }))], undo: [{ remove: { id: item.id, version: 0 } }], redo: [back] };
}

/** Removes items, with what stands in them. */
export const removed = (items: readonly Seen[]): Step => both(items.map((item) => ({ remove: seen(item) })), items.map((item) => ({ restore: seen(item) })));

/** Where an item stands: in what, and behind which sibling (null: first). */
export interface Place {
  parentId: string | null;
  afterId: string | null;
}

/** Puts items somewhere else, in their order. */
export function placed(moves: ReadonlyArray<{ item: Seen; from: Place; to: { parentId: string | null; afterId?: string | null } }>): Step {
  return both(
    moves.map(({ item, to }) => ({ place: { ...seen(item), ...to } })),
    // Backwards: who stood behind another finds it in its place again.
    [...moves].reverse().map(({ item, from }) => ({ place: { ...seen(item), ...from } })),
  );
}

/** Links two items. */
export const linked = (link: SeenLink): Step => both([{ link }], [{ unlink: { fromId: link.fromId, toId: link.toId, relation: link.relation } }]);

/** Takes links away. */
export const unlinked = (links: readonly SeenLink[]): Step => both(links.map(({ fromId, toId, relation }) => ({ unlink: { fromId, toId, relation } })), links.map((link) => ({ link })));

/** Changes what is said about an item; taking it back says again what stood there. */
export function changed(before: SeenFacts, patch: Patch): Step {
  const old: Patch = {};
  if (patch.name !== undefined) old.name = before.name;
  if (patch.description !== undefined) old.description = before.description ?? '';
  if (patch.ownerId !== undefined) old.ownerId = before.owner?.id ?? null;
  if (patch.departments !== undefined) old.departments = (before.departments ?? []).map(({ part, department }) => ({ part, departmentId: department.id }));
  if (patch.facts) {
    const facts = Object.entries(patch.facts).map(([kind, said]) => [kind, said && Object.fromEntries(Object.keys(said).map((fact) => [fact, (before as unknown as Record<string, unknown>)[fact] ?? null]))]);
    old.facts = Object.fromEntries(facts);
  }
  return both([{ change: { ...seen(before), ...patch } }], [{ change: { ...seen(before), ...old } }]);
}

/** Several steps as one. */
export const together = (steps: readonly Step[]): Step => ({
  edits: steps.flatMap(({ edits }) => edits),
  undo: [...steps].reverse().flatMap(({ undo }) => undo),
  redo: steps.flatMap(({ redo }) => redo),
});

/** The same edits with the versions that we made ourselves last: only what somebody else changed since is refused. */
export function withVersions(edits: readonly InventoryEdit[], ours: ReadonlyMap<string, number>): InventoryEdit[] {
  const fill = <T extends Seen>(item: T): T => ({ ...item, version: ours.get(item.id) ?? item.version });
  return edits.map((edit) => {
    if (edit.change) return { change: fill(edit.change) };
    if (edit.place) return { place: fill(edit.place) };
    if (edit.remove) return { remove: fill(edit.remove) };
    if (edit.restore) return { restore: fill(edit.restore) };
    return edit;
  });
}
