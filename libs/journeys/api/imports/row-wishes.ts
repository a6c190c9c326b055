import type { ImportRunFacts, RowProblem } from '@app/shared-api';
import { MOST_LEVELS } from '../capability.entity';
import type { ItemWish, LinkWish } from '../files/differences';
import { hasTwoLeads } from '../files/differences';
import type { Called, Columns, Named, Part, PresentItem, PresentLink } from '../files/present';
import { ItemKind } from '../item.entity';
import type { FactRule } from '../fact';
import type { KindRule } from '../kinds';
import { Relation } from '../link.rules';
import { departmentsIn, listedIn, unguarded } from './cells';
import { type LinkColumn, linkColumns } from './columns';

/** A row as it is kept between preview and bringing in. */
export interface Row {
  line: number;
  key: string;
  fields: Record<string, string | null>;
}

/** What the inventory and the directory know of what rows name. */
export interface RowsKnown {
  /** By kind and id, and by kind and external id; removed ones too. */
  named: ReadonlyMap<string, Named>;
  present: ReadonlyMap<string, PresentItem>;
  links: ReadonlyMap<string, readonly PresentLink[]>;
  people: ReadonlyMap<string, Called>;
  departments: ReadonlyMap<string, Called>;
  /** Keys of rows of this file that are not in yet: what names them waits until they are. */
  coming: ReadonlySet<string>;
}

/** What a row wishes: its item, its links, and whether something of it must wait for rows that come later. */
export interface RowWish {
  line: number;
  isNew: boolean;
  item: ItemWish;
  link: LinkWish[];
  relink: PresentLink[];
  unlink: PresentLink[];
  waits: boolean;
}

/** How an item is known by what a file calls it. */
export const namedKey = (kind: ItemKind, key: string): string => `${kind} ${key}`;

const LONGEST_FLOWS = 1000;

// A description is never null: it is empty.
const orEmpty = (text: string | null | undefined): string | undefined => (text === null ? '' : text);
const plain = (text: unknown): string => (typeof text === 'string' ? text.normalize('NFC').trim() : '');

/** Turns rows into wishes: pure, so that preview and bringing in cannot differ. Problems go to `say`. */
export class RowReader {
  constructor(
    private readonly rule: KindRule,
    private readonly run: ImportRunFacts,
    private readonly known: RowsKnown,
    private readonly say: (problem: RowProblem) => void,
  ) {}

  /** What a row wishes; `newId` is the id that its item gets if it is new. */
  wishOf(row: Row, newId: string): RowWish {
    const present = this.presentOf(row.key);
    const id = present?.id ?? newId;
    const { parent, waits } = this.parentOf(row);
    const columns: Columns = {
      name: this.text(row, 'name', present),
      description: orEmpty(this.text(row, 'description', present)),
      external_id: present ? undefined : row.key,
      parent_id: parent,
      owner_id: this.ownerOf(row, present),
      ...Object.fromEntries(this.rule.facts.map((fact) => [fact.column, this.factOf(row, fact, present)])),
    };
    const links = linkColumns[this.rule.kind].filter(({ name }) => this.reads(name)).map((column) => this.linksOf(row, id, column));
    return {
      line: row.line,
      isNew: !present,
      item: { id, kind: this.rule.kind, columns, departments: this.departmentsOf(row, present) },
      link: links.flatMap(({ link }) => link),
      relink: links.flatMap(({ relink }) => relink),
      unlink: links.flatMap(({ unlink }) => unlink),
      waits: waits || links.some((one) => one.waits),
    };
  }

  /** What a file calls so, if it is there. */
  private there(kind: ItemKind, key: string): Named | undefined {
    const named = this.known.named.get(namedKey(kind, key));
    return named?.removed ? undefined : named;
  }

  private reads(field: string): boolean {
    return this.run.mapping.columns[field] !== undefined;
  }

  private presentOf(key: string): PresentItem | undefined {
    const named = this.known.named.get(namedKey(this.rule.kind, key));
    return named && this.known.present.get(named.id);
  }

  private problem(row: Row, field: string, code: string, value?: string, stops = true): undefined {
    this.say({ line: row.line, field, code, value: (value ?? row.fields[field] ?? '').slice(0, 200), stops });
    return undefined;
  }

  /** A text; what differs from the present one only by what reading a file takes off it stays. */
  private text(row: Row, field: string, present: PresentItem | undefined, column = field): string | null | undefined {
    const said = row.fields[field];
    if (said === undefined) return undefined;
    const text = said === null ? null : unguarded(said);
    return present && plain(present.columns[column]) === (text ?? '') ? undefined : text;
  }

  private factOf(row: Row, fact: FactRule, present: PresentItem | undefined): unknown {
    return fact.editable ? this.said(row, fact, present) : this.atFirst(row, fact, present);
  }

  /** What becomes of a pain point is said by people, who give reasons and are told: a file says it of what is new alone. */
  private atFirst(row: Row, fact: FactRule, present: PresentItem | undefined): unknown {
    const said = this.said(row, fact, present) ?? undefined;
    if (present && said !== undefined && said !== present.columns[fact.column]) this.problem(row, fact.name, 'staysAsItIs', undefined, false);
    return present ? undefined : said;
  }

  private said(row: Row, { name, column, type, choices }: FactRule, present: PresentItem | undefined): unknown {
    if (type === 'text') return this.text(row, name, present, column);
    const said = row.fields[name];
    if (said === undefined || said === null) return said;
    if (type === 'choice') return choices![said];
    return type === 'day' ? said : Number(said);
  }

  private parentOf(row: Row): { parent: string | null | undefined; waits: boolean } {
    const key = row.fields['parent'];
    const { within } = this.rule;
    if (!within || key === undefined || key === null) return { parent: within ? key : undefined, waits: false };
    const named = this.there(within, key);
    if (named) return { parent: named.id, waits: false };
    if (within === this.rule.kind && this.known.coming.has(key)) return { parent: undefined, waits: true };
    return { parent: this.problem(row, 'parent', 'unknownItem', key), waits: false };
  }

  private ownerOf(row: Row, present: PresentItem | undefined): string | null | undefined {
    const number = row.fields['owner'];
    if (!number) return number;
    const person = this.known.people.get(number);
    if (person && (person.active || person.id === present?.columns['owner_id'])) return person.id;
    return this.problem(row, 'owner', 'unknownPerson', number, false);
  }

  private departmentsOf(row: Row, present: PresentItem | undefined): Part[] | undefined {
    const cell = row.fields['departments'];
    if (cell === undefined || this.rule.parts.length === 0) return undefined;
    const listed = departmentsIn(cell, this.rule.parts);
    if (!listed) return this.problem(row, 'departments', 'part');
    if (new Set(listed.map(({ code }) => code)).size < listed.length) return this.problem(row, 'departments', 'departmentDoubled');
    const parts = listed.flatMap(({ code, part }): Part[] => {
      const department = this.known.departments.get(code);
      if (department && (department.active || present?.departments.some(({ department_id }) => department_id === department.id))) return [{ department_id: department.id, part }];
      return this.problem(row, 'departments', 'unknownDepartment', code) ?? [];
    });
    return hasTwoLeads(parts) ? this.problem(row, 'departments', 'oneLead') : parts;
  }

  /** The links of one column: what it names is there afterwards, in its order, and nothing else of this sort to items of that kind. */
  private linksOf(row: Row, id: string, { name, relation, other, bothWays }: LinkColumn): Pick<RowWish, 'link' | 'relink' | 'unlink' | 'waits'> {
    const present = (this.known.links.get(id) ?? []).filter((link) => link.relation === relation && (bothWays === undefined || link.both_ways === bothWays) && this.there(other, link.to_id));
    let waits = false;
    const wanted = listedIn(row.fields[name] ?? null, { flows: bothWays !== undefined }).flatMap(({ key, flows }): LinkWish[] => {
      const end = this.there(other, key);
      if (flows && flows.length > LONGEST_FLOWS) return this.problem(row, name, 'flowsTooLong', flows) ?? [];
      if (end && this.isWrongSide(row, relation, end)) return this.problem(row, name, 'sides', key) ?? [];
      if (end && end.id !== id) return [{ from_id: id, to_id: end.id, relation, flows, both_ways: bothWays }];
      if (other === this.rule.kind && !end && key !== row.key && this.known.coming.has(key)) {
        waits = true;
        return [];
      }
      return this.problem(row, name, end || key === row.key ? 'itself' : 'unknownItem', key) ?? [];
    });
    const there = new Map(present.map((link) => [link.to_id, link]));
    const isWanted = new Set(wanted.map(({ to_id }) => to_id));
    const kept = present.filter(({ to_id }) => isWanted.has(to_id));
    const order = wanted.filter(({ to_id }) => there.has(to_id)).map(({ to_id }) => to_id);
    // Places are written anew only where something came or moved: a file that says what is there changes nothing.
    const moves = order.length < wanted.length || order.some((to, i) => kept[i]!.to_id !== to);
    const link: LinkWish[] = [];
    const relink: PresentLink[] = [];
    for (const [i, wish] of wanted.entries()) {
      const before = there.get(wish.to_id);
      if (!before) link.push({ ...wish, position: i + 1 });
      else if ((moves && before.position !== i + 1) || (wish.flows !== undefined && plain(wish.flows) !== plain(before.flows))) relink.push({ ...before, position: moves ? i + 1 : before.position, flows: wish.flows ?? before.flows });
    }
    // While ends are still to come, nothing is taken away on their account.
    return { link, relink, unlink: present.filter(({ to_id }) => !isWanted.has(to_id)), waits };
  }

  private isWrongSide(row: Row, relation: Relation, end: Named): boolean {
    if (relation !== Relation.SERVES) return false;
    const journey = this.there(ItemKind.JOURNEY, row.fields['parent'] ?? '');
    return end.side !== 'customer' || journey?.side === 'customer';
  }
}

/** Which capabilities would stand in themselves, and which too deep, in a tree as it would be. */
export function treeProblems(up: ReadonlyMap<string, string | null>, ids: readonly string[]): Array<{ id: string; code: 'circle' | 'depth' }> {
  return ids.flatMap((id): Array<{ id: string; code: 'circle' | 'depth' }> => {
    const seen = new Set<string>();
    for (let at: string | null | undefined = id; at; at = up.get(at)) {
      if (seen.has(at)) return [{ id, code: 'circle' }];
      seen.add(at);
    }
    return seen.size > MOST_LEVELS ? [{ id, code: 'depth' }] : [];
  });
}
