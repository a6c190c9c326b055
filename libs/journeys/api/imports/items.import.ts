import { type Actor, Database, type ImportField, type ImportKind, type ImportRunFacts, Imports, newId, type RowProblem } from '@app/shared-api';
import { Injectable, type Type } from '@nestjs/common';
import { brokenRules, changeOf, columnsAtFirst } from '../files/differences';
import { InventoryWriter, noWriting, type Writing } from '../files/inventory.writer';
import { Present, type PresentLink } from '../files/present';
import { ItemKind } from '../item.entity';
import { allKinds, type KindRule } from '../kinds';
import { departmentsIn, listedIn } from './cells';
import { fieldsOf, fileNames, linkColumns } from './columns';
import { namedKey, type Row, RowReader, type RowsKnown, type RowWish, treeProblems } from './row-wishes';

const BATCH = 500;

/** What one batch of rows would write, and what is wrong with them. */
interface Batch {
  wishes: RowWish[];
  writing: Writing;
  changing: Set<number>;
  problems: RowProblem[];
}

/** Brings items of one kind in from a file; one class for all kinds, which differ only in what their facts declare. */
@Injectable()
export abstract class ItemsImport implements ImportKind {
  readonly keyField = 'externalId';
  abstract readonly fields: ImportField[];
  protected abstract readonly rule: KindRule;

  constructor(
    private readonly db: Database,
    private readonly present: Present,
    private readonly writer: InventoryWriter,
  ) {}

  mayImport(actor: Actor): boolean {
    return actor.isProgrammeLead || actor.isAdministrator;
  }

  async classify(run: ImportRunFacts): Promise<void> {
    const coming = await this.comingIn(run);
    const tree = this.rule.kind === ItemKind.CAPABILITY ? await this.present.capabilityTree() : null;
    const placed = new Map<string, number>();
    for (let rows = await this.rowsAfter(run, 0); rows.length > 0; rows = await this.rowsAfter(run, rows.at(-1)!.line)) {
      const known = await this.knownOf(rows, coming);
      const batch = this.read(run, rows, known);
      await this.keep(run, batch);
      if (tree) this.place(rows, known, tree, placed);
    }
    if (tree) await this.refuseTrees(run, tree, placed);
    // Who named a row that fell out has nothing to stand in, or to be linked to.
    for (let left = -1, next = await this.countComing(run); next !== left && this.namesItsOwn(run); left = next, next = await this.countComing(run)) await this.refuseThoseWhoNamedThem(run);
  }

  async apply(run: ImportRunFacts, actor: Actor, lines: number[]): Promise<{ problems: RowProblem[] }> {
    return this.write(run, actor, lines);
  }

  /** What waited for rows that stood later in the file: the capability above, links between items of one kind. */
  async finish(run: ImportRunFacts, actor: Actor): Promise<void> {
    if (!this.namesItsOwn(run)) return;
    for (let after: number | null = 0; after !== null; ) {
      const from: number = after;
      after = await this.db.transaction(async () => {
        const rows = await this.db.query<{ line: number }>(`SELECT line FROM import_row WHERE run_id = $1 AND line > $2 AND outcome IN ('add', 'change') ORDER BY line LIMIT ${BATCH}`, [run.id, from]);
        if (rows.length === 0) return null;
        const { problems } = await this.write(run, actor, rows.map(({ line }) => line));
        await this.say(run, problems.map((problem) => ({ ...problem, stops: false })));
        return rows.at(-1)!.line;
      });
    }
  }

  private async write(run: ImportRunFacts, actor: Actor, lines: number[]): Promise<{ problems: RowProblem[] }> {
    if (this.rule.kind === ItemKind.CAPABILITY) await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended('capability tree', 0))`);
    const rows = await this.db.query<Row>(`SELECT line, key, fields FROM import_row WHERE run_id = $1 AND line = ANY($2::int[]) ORDER BY line`, [run.id, lines]);
    const batch = this.read(run, rows, await this.knownOf(rows, await this.comingIn(run)));
    const circles = await this.circlesIn(batch);
    // What is merely odd was said at the preview.
    const problems = [...circles, ...batch.problems.filter(({ stops }) => stops)];
    const out = new Set(problems.map(({ line }) => line));
    const { writing } = this.writingOf(batch.wishes.filter(({ line }) => !out.has(line)), batch.presentOf);
    await this.placeLast(writing);
    await this.writer.write({ ...actor, origin: 'import' }, writing, { quiet: true });
    return { problems };
  }

  private read(run: ImportRunFacts, rows: readonly Row[], known: RowsKnown): Batch & { presentOf: RowsKnown['present'] } {
    const problems: RowProblem[] = [];
    const reader = new RowReader(this.rule, run, known, (problem) => problems.push(problem));
    const wishes = rows.map((row) => reader.wishOf(row, newId()));
    for (const { line, item } of wishes) {
      const columns = { ...columnsAtFirst(item.kind), ...known.present.get(item.id)?.columns, ...given(item.columns) };
      for (const { rule, column } of brokenRules(item.kind, columns)) {
        const field = this.rule.facts.find((fact) => fact.column === column)?.name;
        if (field) problems.push({ line, field, code: rule, stops: true });
      }
    }
    return { wishes, problems, ...this.writingOf(wishes, known.present), presentOf: known.present };
  }

  private writingOf(wishes: readonly RowWish[], present: RowsKnown['present']): Pick<Batch, 'writing' | 'changing'> {
    const writing = noWriting();
    const changing = new Set<number>();
    for (const { line, isNew, item, link, relink, unlink, waits } of wishes) {
      const change = isNew ? null : changeOf(present.get(item.id)!, item);
      if (isNew) writing.add.push(item);
      if (change) writing.change.push(change);
      writing.link.push(...link);
      writing.relink.push(...relink);
      writing.unlink.push(...unlink);
      if (isNew || change || waits || link.length + relink.length + unlink.length > 0) changing.add(line);
    }
    return { writing, changing };
  }

  /** Keeps what became of rows in a preview. */
  private async keep(run: ImportRunFacts, { wishes, changing, problems }: Batch): Promise<void> {
    await this.say(run, problems);
    const bad = new Set(problems.filter(({ stops }) => stops).map(({ line }) => line));
    const outcomes = wishes.map(({ line, isNew, item }) => ({ line, id: isNew ? null : item.id, outcome: bad.has(line) ? 'bad' : isNew ? 'add' : changing.has(line) ? 'change' : 'leave' }));
    await this.db.query(
      `UPDATE import_row r SET outcome = o.outcome, target_id = o.id FROM jsonb_to_recordset($2::jsonb) AS o(line int, id uuid, outcome text) WHERE r.run_id = $1 AND r.line = o.line`,
      [run.id, JSON.stringify(outcomes)],
    );
  }

  private async say(run: ImportRunFacts, problems: readonly RowProblem[]): Promise<void> {
    await this.db.query(
      `INSERT INTO import_problem (run_id, line, field, code, value, stops)
       SELECT $1, line, field, code, value, stops FROM jsonb_to_recordset($2::jsonb) AS p(line int, field text, code text, value text, stops boolean)`,
      [run.id, JSON.stringify(problems)],
    );
  }

  private rowsAfter(run: ImportRunFacts, line: number): Promise<Row[]> {
    return this.db.query<Row>(`SELECT line, key, fields FROM import_row WHERE run_id = $1 AND outcome IS NULL AND line > $2 ORDER BY line LIMIT ${BATCH}`, [run.id, line]);
  }

  /** The keys of rows that are, or will be, in; only where rows can name one another. */
  private async comingIn(run: ImportRunFacts): Promise<Set<string>> {
    if (!this.namesItsOwn(run)) return new Set();
    const rows = await this.db.query<{ key: string }>(`SELECT key FROM import_row WHERE run_id = $1 AND outcome IS DISTINCT FROM 'bad'`, [run.id]);
    return new Set(rows.map(({ key }) => key));
  }

  private async countComing(run: ImportRunFacts): Promise<number> {
    return (await this.comingIn(run)).size;
  }

  private namesItsOwn({ mapping }: ImportRunFacts): boolean {
    const own = [...(this.rule.within === this.rule.kind ? ['parent'] : []), ...linkColumns[this.rule.kind].filter(({ other }) => other === this.rule.kind).map(({ name }) => name)];
    return own.some((name) => mapping.columns[name] !== undefined);
  }

  /** Reads rows that could stay once more, now that some fell out. */
  private async refuseThoseWhoNamedThem(run: ImportRunFacts): Promise<void> {
    const coming = await this.comingIn(run);
    for (let line = 0; ; ) {
      const rows = await this.db.query<Row>(`SELECT line, key, fields FROM import_row WHERE run_id = $1 AND outcome IN ('add', 'change', 'leave') AND line > $2 ORDER BY line LIMIT ${BATCH}`, [run.id, line]);
      if (rows.length === 0) return;
      const { problems } = this.read(run, rows, await this.knownOf(rows, coming));
      const stopping = problems.filter(({ stops }) => stops);
      await this.say(run, stopping);
      await this.db.query(`UPDATE import_row SET outcome = 'bad' WHERE run_id = $1 AND line = ANY($2::int[])`, [run.id, stopping.map((problem) => problem.line)]);
      line = rows.at(-1)!.line;
    }
  }

  private async knownOf(rows: readonly Row[], coming: ReadonlySet<string>): Promise<RowsKnown> {
    const { kind, within, parts } = this.rule;
    const cells = (field: string): string[] => rows.flatMap(({ fields }) => fields[field] ?? []);
    const named = await this.namedOf([
      ...rows.map(({ key }) => ({ kind, externalId: key })),
      ...(within ? cells('parent').map((externalId) => ({ kind: within, externalId })) : []),
      ...linkColumns[kind].flatMap(({ name, other, bothWays }) => cells(name).flatMap((cell) => listedIn(cell, { flows: bothWays !== undefined }).map(({ key: externalId }) => ({ kind: other, externalId })))),
    ]);
    const ids = rows.flatMap(({ key }) => named.get(namedKey(kind, key))?.id ?? []);
    const links = await this.present.linksFrom(ids);
    for (const end of await this.present.named(links.map(({ to_id }) => to_id), [])) named.set(namedKey(end.kind, end.id), end);
    return {
      named,
      present: await this.present.items(ids),
      links: Map.groupBy(links, ({ from_id }: PresentLink) => from_id),
      people: await this.present.people(cells('owner')),
      departments: await this.present.departments(cells('departments').flatMap((cell) => departmentsIn(cell, parts)?.map(({ code }) => code) ?? [])),
      coming,
    };
  }

  /** Items by what a file calls them: by their external id, else by their id. */
  private async namedOf(called: Array<{ kind: ItemKind; externalId: string }>): Promise<Map<string, RowsKnown['named'] extends ReadonlyMap<string, infer N> ? N : never>> {
    const found = await this.present.named(called.flatMap(({ externalId }) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(externalId) ? [externalId] : [])), called);
    return new Map([...found.map((named) => [namedKey(named.kind, named.id), named] as const), ...found.flatMap((named) => (named.externalId ? [[namedKey(named.kind, named.externalId), named] as const] : []))]);
  }

  /** New items stand behind their siblings, in the order of the file. */
  private async placeLast({ add }: Writing): Promise<void> {
    const parents = [...new Set(add.map(({ columns }) => (columns['parent_id'] as string | null | undefined) ?? null))];
    const rows = await this.db.query<{ parentId: string | null; last: number }>(
      `SELECT parent_id AS "parentId", ceil(max(position)) AS last FROM inventory_item WHERE kind = $1 AND removed_at IS NULL AND (parent_id = ANY($2::uuid[]) OR (parent_id IS NULL AND $3)) GROUP BY parent_id`,
      [this.rule.kind, parents.filter((id) => id !== null), parents.includes(null)],
    );
    const last = new Map(rows.map(({ parentId, last: place }) => [parentId, place]));
    for (const { columns } of add) {
      const parent = (columns['parent_id'] as string | null | undefined) ?? null;
      last.set(parent, (last.get(parent) ?? 0) + 1);
      columns['position'] = last.get(parent);
    }
  }

  /** Notes where rows would stand in the tree: new ones under their key. */
  private place(rows: readonly Row[], known: RowsKnown, tree: Map<string, string | null>, placed: Map<string, number>): void {
    const idOf = (key: string): string => known.named.get(namedKey(this.rule.kind, key))?.id ?? `new ${key}`;
    for (const { line, key, fields } of rows) {
      const parent = fields['parent'];
      if (parent === undefined) continue;
      tree.set(idOf(key), parent === null ? null : idOf(parent));
      placed.set(idOf(key), line);
    }
  }

  private async refuseTrees(run: ImportRunFacts, tree: ReadonlyMap<string, string | null>, placed: ReadonlyMap<string, number>): Promise<void> {
    const problems = treeProblems(tree, [...placed.keys()]).map(({ id, code }) => ({ line: placed.get(id)!, field: 'parent', code, stops: true }));
    await this.say(run, problems);
    await this.db.query(`UPDATE import_row SET outcome = 'bad' WHERE run_id = $1 AND line = ANY($2::int[])`, [run.id, problems.map(({ line }) => line)]);
  }

  /** Rows of a batch that would close a circle by now: somebody may have moved capabilities since the preview. */
  private async circlesIn({ wishes }: Batch): Promise<RowProblem[]> {
    if (this.rule.kind !== ItemKind.CAPABILITY) return [];
    const tree = await this.present.capabilityTree();
    const moved = wishes.filter(({ item }) => item.columns['parent_id'] !== undefined);
    for (const { item } of moved) tree.set(item.id, item.columns['parent_id'] as string | null);
    const lines = new Map(moved.map(({ item, line }) => [item.id, line]));
    return treeProblems(tree, [...lines.keys()]).map(({ id, code }) => ({ line: lines.get(id)!, field: 'parent', code, stops: true }));
  }
}

const given = (columns: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));

function importOf(rule: KindRule): Type<ItemsImport> {
  class KindImport extends ItemsImport {
    readonly fields = fieldsOf(rule);
    protected readonly rule = rule;
  }
  Object.defineProperty(KindImport, 'name', { value: `Import of ${fileNames[rule.kind]}` });
  Imports({ kind: fileNames[rule.kind] })(KindImport);
  Injectable()(KindImport);
  return KindImport;
}

/** An import for each kind. */
export const itemImports = allKinds.map(importOf);
