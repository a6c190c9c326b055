import { MOST_LEVELS } from '../capability.entity';
import { namedKey } from '../imports/row-wishes';
import { ItemKind } from '../item.entity';
import { Relation, relationOf } from '../link.rules';
import { brokenRules, changeOf, columnsAtFirst, type ItemWish, linkChangeOf, type LinkWish } from './differences';
import type { Found, Problems } from './file.problems';
import { givingWay, inBatches } from './giving-way';
import { noWriting, type Writing } from './inventory.writer';
import { type Called, type Columns, linkKey, type Named, type Part, type PresentItem, type PresentLink } from './present';
import type { ReadFile, ReadItem, ReadLink } from './read-file';

/** How many links of one sort may start at an item. */
export const MOST_OF_A_SORT = 500;

/** What the inventory and the directory know of what a file names. */
export interface Known {
  named: readonly Named[];
  tree: ReadonlyMap<string, string | null>;
  links: readonly PresentLink[];
  people: ReadonlyMap<string, Called>;
  departments: ReadonlyMap<string, Called>;
}

/** What bringing a file in would do, and what is wrong with it. */
export interface FilePlan {
  writing: Writing;
  left: { items: number; links: number };
  problems: Problems;
}

/** An end of a link or what others stand in, wherever it is known from. */
interface Place {
  kind: ItemKind;
  side: string | null;
  parentId: string | null;
}

const BATCH = 1_000;

/** Compares a file with the inventory, and writes nothing, so that looking and doing cannot differ. Items as they stand are asked for some at a time: not all of them are held at once. */
export class FilePlanner {
  private readonly writing = noWriting();
  private readonly left = { items: 0, links: 0 };
  /** The id in the file → the id in the inventory: another one where the item is known by its external id. */
  private readonly ids = new Map<string, string>();
  private readonly inFile = new Map<string, ReadItem>();
  private readonly externalIds = new Set<string>();
  private readonly problems: Problems;
  private readonly said: ReadonlySet<string>;
  private readonly here: ReadonlyMap<string, Named>;
  private readonly byExternalId: ReadonlyMap<string, Named>;
  private readonly giveWay = givingWay();

  constructor(
    private readonly file: ReadFile,
    private readonly known: Known,
    private readonly present: (ids: string[]) => Promise<ReadonlyMap<string, PresentItem>>,
  ) {
    // A transaction that is tried again compares the same file again.
    this.problems = file.problems.copy();
    this.said = new Set(file.items.map(({ id }) => id));
    this.here = new Map(known.named.map((named) => [named.id, named]));
    this.byExternalId = new Map(known.named.map((named) => [namedKey(named.kind, named.externalId ?? ''), named]));
  }

  async plan(): Promise<FilePlan> {
    for (const item of this.file.items) {
      this.identify(item);
      await this.giveWay();
    }
    await inBatches([...this.inFile], BATCH, async (items) => {
      const present = await this.present(items.map(([id]) => id).filter((id) => this.here.has(id)));
      for (const [id, item] of items) this.compare(id, item, present.get(id));
      await this.giveWay();
    });
    this.checkTrees();
    await this.giveWay();
    await this.compareLinks();
    return { writing: this.writing, left: this.left, problems: this.problems };
  }

  private say(found: Found): void {
    this.problems.add(found);
  }

  private identify(item: ReadItem): void {
    const { path, name, id, externalId, rule } = item;
    const byExternal = externalId === null ? undefined : this.byExternalId.get(namedKey(rule.kind, externalId));
    const byId = this.here.get(id);
    if (byId && byId.kind !== rule.kind) return this.say({ path: `${path}.id`, name, rule: 'otherKind', value: id });
    if (byId && byExternal && byId.id !== byExternal.id) return this.say({ path: `${path}.externalId`, name, rule: 'externalIdTaken', value: externalId });
    const here = byId?.id ?? byExternal?.id ?? id;
    if (this.ids.has(id) || this.inFile.has(here)) return this.say({ path: `${path}.id`, name, rule: 'doubled', value: id });
    if (externalId !== null) {
      const key = namedKey(rule.kind, externalId);
      if (this.externalIds.has(key)) return this.say({ path: `${path}.externalId`, name, rule: 'externalIdTaken', value: externalId });
      this.externalIds.add(key);
    }
    this.ids.set(id, here);
    this.inFile.set(here, item);
  }

  private compare(id: string, item: ReadItem, present: PresentItem | undefined): void {
    const wish: ItemWish = { id, kind: item.rule.kind, columns: this.columnsOf(item, present), departments: this.departmentsOf(item, present) };
    if (!present) {
      this.checkComplete(item, wish.columns);
      this.checkWhole(item, { ...columnsAtFirst(wish.kind), ...wish.columns });
      this.writing.add.push(wish);
      return;
    }
    const change = changeOf(present, wish);
    this.checkWhole(item, { ...present.columns, ...change?.columns });
    if (change) this.writing.change.push(change);
    else this.left.items++;
  }

  private columnsOf(item: ReadItem, present: PresentItem | undefined): Columns {
    return {
      ...item.columns,
      external_id: item.externalId ?? undefined,
      parent_id: this.parentOf(item, present),
      owner_id: this.personOf(item, 'owner', present?.columns['owner_id']),
      ...(item.rule.kind === ItemKind.PAIN_POINT ? { reported_by_id: this.personOf(item, 'reportedBy', present?.columns['reported_by_id']), merged_into_id: this.mergedIntoOf(item) } : {}),
    };
  }

  private parentOf({ path, name, rule, ...item }: ReadItem, present: PresentItem | undefined): string | null | undefined {
    // What comes back must have where to stand, also where the file does not say it.
    const parent = item.parent === undefined && present?.columns['removed_at'] ? (present.columns['parent_id'] as string | null) : item.parent;
    if (parent === undefined) return undefined;
    if (parent === null) {
      if (rule.mustStandWithin) this.say({ path: `${path}.parent`, name, rule: 'required' });
      return null;
    }
    const id = this.ids.get(parent) ?? parent;
    const kind = this.placeOf(id)?.kind;
    if (!kind) this.say({ path: `${path}.parent`, name, rule: 'parentUnknown', value: parent });
    else if (kind !== rule.within) this.say({ path: `${path}.parent`, name, rule: 'parentKind', value: parent });
    return id;
  }

  private mergedIntoOf({ path, name, mergedInto }: ReadItem): string | null | undefined {
    if (!mergedInto) return mergedInto;
    const id = this.ids.get(mergedInto) ?? mergedInto;
    if (this.placeOf(id)?.kind !== ItemKind.PAIN_POINT) this.say({ path: `${path}.mergedInto`, name, rule: 'mergedInto', value: mergedInto });
    return id;
  }

  /** Somebody by their number. Who is not there, or left, is named; whoever answers for it already goes on doing so. */
  private personOf({ path, name, ...item }: ReadItem, field: 'owner' | 'reportedBy', present: unknown): string | null | undefined {
    const number = item[field];
    if (!number) return number;
    const person = this.known.people.get(number);
    if (person && (person.active || person.id === present || field === 'reportedBy')) return person.id;
    this.say({ path: `${path}.${field}`, name, rule: 'unknownPerson', value: number, stops: false });
    return undefined;
  }

  private departmentsOf({ path, name, departments }: ReadItem, present: PresentItem | undefined): Part[] | undefined {
    return departments?.flatMap(({ code, part }, i) => {
      const found = this.known.departments.get(code);
      if (found && (found.active || present?.departments.some(({ department_id }) => department_id === found.id))) return [{ department_id: found.id, part }];
      this.say({ path: `${path}.departments[${i}]`, name, rule: 'unknownDepartment', value: code, stops: false });
      return [];
    });
  }

  private checkComplete({ path, name, rule }: ReadItem, columns: Columns): void {
    const missing = (field: string): void => this.say({ path: `${path}.${field}`, name, rule: 'required' });
    if (columns['name'] === undefined) missing('name');
    if (rule.mustStandWithin && columns['parent_id'] === undefined) missing('parent');
    for (const fact of rule.edited) if (fact.required && columns[fact.column] === undefined) missing(fact.name);
  }

  private checkWhole({ path, name, rule }: ReadItem, columns: Columns): void {
    const fieldOf = (column: string): string => rule.facts.find((fact) => fact.column === column)?.name ?? 'mergedInto';
    for (const { rule: broken, column } of brokenRules(rule.kind, columns)) this.say({ path: `${path}.${fieldOf(column)}`, name, rule: broken });
  }

  /** The trees as they would be: no capability in itself or on a fifth level, no pain point merged into itself by way of others. */
  private checkTrees(): void {
    const merged = new Map(this.known.named.map(({ id, mergedIntoId }) => [id, mergedIntoId]));
    for (const [id, { mergedInto }] of this.inFile) if (mergedInto !== undefined) merged.set(id, mergedInto && (this.ids.get(mergedInto) ?? mergedInto));
    const mergedEndlessly = endlessIn(merged);
    for (const [id, { path, name, mergedInto }] of this.inFile) if (mergedEndlessly.has(id)) this.say({ path: `${path}.mergedInto`, name, rule: 'mergedInto', value: mergedInto });
    const up = new Map(this.known.tree);
    for (const [id, item] of this.inFile) if (item.rule.kind === ItemKind.CAPABILITY && item.parent !== undefined) up.set(id, item.parent && (this.ids.get(item.parent) ?? item.parent));
    const endless = endlessIn(up);
    for (const [id, { path, name, rule, parent }] of this.inFile) {
      if (rule.kind !== ItemKind.CAPABILITY) continue;
      if (endless.has(id)) this.say({ path: `${path}.parent`, name, rule: 'circle', value: parent });
      else if (isTooDeep(id, up)) this.say({ path: `${path}.parent`, name, rule: 'depth', values: { most: MOST_LEVELS }, value: parent });
    }
  }

  private async compareLinks(): Promise<void> {
    const present = new Map<string, PresentLink>();
    const sorts = new Map<string, number>();
    for (const link of this.known.links) {
      await this.giveWay();
      present.set(linkKey(link), link);
      count(sorts, `${link.from_id} ${link.relation}`);
    }
    const seen = new Set<string>();
    for (const link of this.file.links) {
      await this.giveWay();
      const wish = this.wishOf(link);
      if (!wish) continue;
      const key = linkKey(wish);
      const there = present.get(key);
      if (seen.has(key)) this.say({ path: link.path, rule: 'doubled' });
      else if (there) {
        const change = linkChangeOf(there, wish);
        if (change) this.writing.relink.push(change);
        else this.left.links++;
      } else {
        this.writing.link.push(wish);
        if (count(sorts, `${wish.from_id} ${wish.relation}`) === MOST_OF_A_SORT + 1) this.say({ path: link.path, rule: 'tooManyLinks', values: { most: MOST_OF_A_SORT } });
      }
      seen.add(key);
    }
  }

  private wishOf({ path, relation, flows, bothWays, position, ...link }: ReadLink): LinkWish | null {
    const [from, to] = [this.ids.get(link.from) ?? link.from, this.ids.get(link.to) ?? link.to];
    const ends = [this.placeOf(from), this.placeOf(to)];
    const missing = ends.findIndex((end) => !end);
    const wrong = (rule: string, field = '', value?: string): null => {
      this.say({ path: `${path}${field}`, rule, value });
      return null;
    };
    // An end that the file names, but wrongly, was said to be wrong at its own place.
    if (missing >= 0) return this.said.has([link.from, link.to][missing]!) ? null : wrong('linkUnknown', missing === 0 ? '.from' : '.to', [link.from, link.to][missing]);
    const [first, second] = ends as [Place, Place];
    if (from === to) return wrong('itself');
    const found = relationOf(first.kind, second.kind, relation);
    if (!found) return wrong('relation', '.relation', relation.toUpperCase());
    if (relation === Relation.SERVES && first.side === second.side) return wrong('sides');
    if (relation !== Relation.EXCHANGES && (flows || bothWays)) return wrong('flows', '.flows');
    const turned = found.turned || (relation === Relation.SERVES && first.side === 'customer');
    return { from_id: turned ? to : from, to_id: turned ? from : to, relation, position, flows, both_ways: bothWays };
  }

  /** What stands at an id: as the file says it, else as the inventory does. */
  private placeOf(id: string): Place | null {
    const item = this.inFile.get(id);
    const here = this.here.get(id);
    if (!item) return here && !here.removed ? here : null;
    const parent = item.parent === undefined ? (here?.parentId ?? null) : item.parent && (this.ids.get(item.parent) ?? item.parent);
    return { kind: item.rule.kind, side: this.sideOf(item, here, parent), parentId: parent };
  }

  private sideOf({ rule, columns }: ReadItem, here: Named | undefined, parent: string | null): string | null {
    if (rule.kind === ItemKind.JOURNEY) return (columns['side'] as string | undefined) ?? here?.side ?? null;
    return rule.kind === ItemKind.STAGE && parent ? (this.placeOf(parent)?.side ?? null) : null;
  }
}

/** From which of these the way up never ends; every way is gone once. */
function endlessIn(up: ReadonlyMap<string, string | null>): Set<string> {
  const endless = new Set<string>();
  const gone = new Set<string>();
  for (const start of up.keys()) {
    const way = new Set<string>();
    let at: string | null | undefined = start;
    for (; at && !gone.has(at); at = up.get(at)) {
      gone.add(at);
      way.add(at);
    }
    if (at && (way.has(at) || endless.has(at))) for (const id of way) endless.add(id);
  }
  return endless;
}

function isTooDeep(id: string, up: ReadonlyMap<string, string | null>): boolean {
  let level = 0;
  for (let at: string | null | undefined = id; at && level <= MOST_LEVELS; at = up.get(at)) level++;
  return level > MOST_LEVELS;
}

function count(counts: Map<string, number>, key: string): number {
  const next = (counts.get(key) ?? 0) + 1;
  counts.set(key, next);
  return next;
}

