import { MOST_LEVELS } from '../capability.entity';
import { ItemKind } from '../item.entity';
import { Relation, relationOf } from '../link.rules';
import { brokenRules, changeOf, columnsAtFirst, type ItemWish, linkChangeOf, type LinkWish } from './differences';
import { type FileProblem, type Found, problemOf } from './file.problems';
import { noWriting, type Writing } from './inventory.writer';
import { type Called, type Columns, linkKey, type Named, type Part, type PresentItem, type PresentLink } from './present';
import type { ReadFile, ReadItem, ReadLink } from './read-file';

/** How many links of one sort may start at an item. */
export const MOST_OF_A_SORT = 500;

/** What the inventory and the directory know of what a file names. */
export interface Known {
  named: readonly Named[];
  present: ReadonlyMap<string, PresentItem>;
  tree: ReadonlyMap<string, string | null>;
  links: readonly PresentLink[];
  people: ReadonlyMap<string, Called>;
  departments: ReadonlyMap<string, Called>;
}

/** What bringing a file in would do, and what is wrong with it. */
export interface FilePlan {
  writing: Writing;
  left: { items: number; links: number };
  problems: FileProblem[];
}

/** An end of a link or what others stand in, wherever it is known from. */
interface Place {
  kind: ItemKind;
  side: string | null;
  parentId: string | null;
}

/** Compares a file with the inventory: pure, so that looking and doing cannot differ. */
export class FilePlanner {
  private readonly writing = noWriting();
  private readonly problems: FileProblem[];
  private readonly left = { items: 0, links: 0 };
  /** The id in the file → the id in the inventory: another one where the item is known by its external id. */
  private readonly ids = new Map<string, string>();
  private readonly inFile = new Map<string, ReadItem>();
  private readonly here: ReadonlyMap<string, Named>;

  constructor(
    private readonly file: ReadFile,
    private readonly known: Known,
  ) {
    this.problems = [...file.problems];
    this.here = new Map(known.named.map((named) => [named.id, named]));
  }

  plan(): FilePlan {
    for (const item of this.file.items) this.identify(item);
    for (const item of this.inFile.values()) this.compare(item);
    this.checkTree();
    this.compareLinks();
    return { writing: this.writing, left: this.left, problems: this.problems };
  }

  private say(found: Found): void {
    this.problems.push(problemOf(found));
  }

  private identify(item: ReadItem): void {
    const { path, name, id, externalId, rule } = item;
    const byExternal = externalId === null ? undefined : this.known.named.find((named) => named.kind === rule.kind && named.externalId === externalId);
    const byId = this.here.get(id);
    if (byId && byId.kind !== rule.kind) return this.say({ path: `${path}.id`, name, rule: 'otherKind', value: id });
    if (byId && byExternal && byId.id !== byExternal.id) return this.say({ path: `${path}.externalId`, name, rule: 'externalIdTaken', value: externalId });
    const here = byId?.id ?? byExternal?.id ?? id;
    if (this.ids.has(id) || this.inFile.has(here)) return this.say({ path: `${path}.id`, name, rule: 'doubled', value: id });
    this.ids.set(id, here);
    this.inFile.set(here, item);
  }

  private compare(item: ReadItem): void {
    const id = this.ids.get(item.id)!;
    const present = this.known.present.get(id);
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

  /** The tree as it would be: no circle, no fifth level. */
  private checkTree(): void {
    const up = new Map(this.known.tree);
    for (const [id, item] of this.inFile) if (item.rule.kind === ItemKind.CAPABILITY && item.parent !== undefined) up.set(id, item.parent && (this.ids.get(item.parent) ?? item.parent));
    for (const [id, { path, name, rule, parent }] of this.inFile) {
      if (rule.kind !== ItemKind.CAPABILITY) continue;
      const level = levelOf(id, up);
      if (level === null) this.say({ path: `${path}.parent`, name, rule: 'circle', value: parent });
      else if (level > MOST_LEVELS) this.say({ path: `${path}.parent`, name, rule: 'depth', values: { most: MOST_LEVELS }, value: parent });
    }
  }

  private compareLinks(): void {
    const present = new Map(this.known.links.map((link) => [linkKey(link), link]));
    const sorts = new Map<string, number>();
    for (const { from_id, relation } of this.known.links) count(sorts, `${from_id} ${relation}`);
    const seen = new Set<string>();
    for (const link of this.file.links) {
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
    if (missing >= 0) return this.file.items.some(({ id }) => id === [link.from, link.to][missing]) ? null : wrong('linkUnknown', missing === 0 ? '.from' : '.to', [link.from, link.to][missing]);
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

/** On which level of its tree an item stands; null: it stands in itself. */
function levelOf(id: string, up: ReadonlyMap<string, string | null>): number | null {
  const seen = new Set<string>();
  for (let at: string | null | undefined = id; at; at = up.get(at)) {
    if (seen.has(at)) return null;
    seen.add(at);
  }
  return seen.size;
}

function count(counts: Map<string, number>, key: string): number {
  const next = (counts.get(key) ?? 0) + 1;
  counts.set(key, next);
  return next;
}

