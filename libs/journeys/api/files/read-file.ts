import { invalid } from '@app/shared-api';
import { DepartmentPart, ItemKind } from '../item.entity';
import type { Relation } from '../link.rules';
import type { KindRule } from '../kinds';
import { checkFact, checkText, type Checked } from './fact.values';
import { Problems, type Found } from './file.problems';
import { givingWay } from './giving-way';
import { FORMAT, isTooMuch, kindsByName, partsByName, relationsByName, tooMuch, VERSION } from './inventory-file';
import { jsonEntries } from './json-entries';

/** An item of a file, each value checked by itself. What is undefined was not said. */
export interface ReadItem {
  path: string;
  id: string;
  rule: KindRule;
  name: string;
  /** Columns that stand for themselves. */
  columns: Record<string, unknown>;
  externalId: string | null;
  parent: string | null | undefined;
  owner: string | null | undefined;
  reportedBy: string | null | undefined;
  mergedInto: string | null | undefined;
  departments: Array<{ code: string; part: DepartmentPart }> | undefined;
}

/** A link of a file, each value checked by itself. */
export interface ReadLink {
  path: string;
  from: string;
  to: string;
  relation: Relation;
  position: number | undefined;
  flows: string | null | undefined;
  bothWays: boolean | undefined;
}

/** What a file says, and what is wrong with it when each entry is looked at by itself. */
export interface ReadFile {
  items: ReadItem[];
  links: ReadLink[];
  problems: Problems;
}

type Entry = Record<string, unknown>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isEntry = (said: unknown): said is Entry => typeof said === 'object' && said !== null && !Array.isArray(said);

/** Reads a file. What is no inventory at all is refused at once; everything else is collected. */
export async function readInventoryFile(bytes: Uint8Array): Promise<ReadFile> {
  const file: ReadFile = { items: [], links: [], problems: new Problems() };
  const say = (found: Found): void => file.problems.add(found);
  const counts = { items: 0, links: 0 };
  const giveWay = givingWay();
  const envelope = await eachEntry(bytes, async (list, entry) => {
    const path = `${list}[${counts[list]++}]`;
    if (isTooMuch({ ...counts, bytes: bytes.length })) throw tooMuch('What this file holds', 'Split it.');
    if (list === 'items') keep(file.items, readItem(entry, path, say));
    else keep(file.links, readLink(entry, path, say));
    await giveWay();
  });
  checkEnvelope(envelope);
  return file;
}

function keep<T>(list: T[], read: T | null): void {
  if (read) list.push(read);
}

/** Gives one entry after the other, and answers with what stands around them. */
async function eachEntry(bytes: Uint8Array, work: (list: 'items' | 'links', entry: unknown) => Promise<void>): Promise<unknown> {
  const entries = jsonEntries(bytes, ['items', 'links']);
  for (;;) {
    const { value, done } = nextOf(entries);
    if (done) return value;
    await work(value.list as 'items' | 'links', value.entry);
  }
}

function nextOf(entries: ReturnType<typeof jsonEntries>): ReturnType<typeof entries.next> {
  try {
    return entries.next();
  } catch (error) {
    if (error instanceof TypeError) throw invalid('file', 'encoding', 'The file is not in UTF-8. Save it as UTF-8 and choose it again; nothing was brought in.');
    throw invalid('file', 'json', 'This file cannot be read as JSON. It may have been cut off; export it again.');
  }
}

function checkEnvelope(file: unknown): void {
  if (!isEntry(file) || file['format'] !== FORMAT) throw invalid('file', 'format', `This file holds no inventory: its first line should say "format": "${FORMAT}".`, { format: FORMAT });
  if (file['version'] !== VERSION) throw invalid('file', 'version', `This file is of version ${String(file['version']).slice(0, 20)} of the format; version ${VERSION} can be read.`, { version: VERSION });
  const { items, links = [] } = file;
  if (!Array.isArray(items) || !Array.isArray(links)) throw invalid('file', 'format', 'The file needs a list “items”, and may have a list “links”.', { format: FORMAT });
}

/** Takes what is right out of an entry, and says of the rest what is wrong. */
class Taking {
  wrong = false;

  constructor(
    private readonly entry: Entry,
    readonly path: string,
    private readonly name: string | null,
    private readonly tell: (found: Found) => void,
  ) {}

  say(field: string, rule: string, values: Record<string, string | number> = {}): undefined {
    this.wrong = true;
    this.tell({ path: `${this.path}.${field}`, name: this.name, rule, values, value: this.entry[field] });
    return undefined;
  }

  take<T>(field: string, check: (said: unknown) => Checked): T | undefined {
    const said = this.entry[field];
    if (said === undefined) return undefined;
    const checked = check(said);
    return 'rule' in checked ? this.say(field, checked.rule, checked.values) : (checked.stored as T);
  }

  id(field: string): string | undefined {
    return this.take<string>(field, (said) => (typeof said === 'string' && uuid.test(said) ? { stored: said.toLowerCase() } : { rule: said === null ? 'required' : 'id' }));
  }

  idOrNothing(field: string): string | null | undefined {
    return this.entry[field] === null ? null : this.id(field);
  }

  text(field: string, longest: number): string | undefined {
    return this.take<string>(field, (said) => checkText(said, longest));
  }

  textOrNothing(field: string, longest: number): string | null | undefined {
    return this.entry[field] === null ? null : this.text(field, longest);
  }

  must<T>(field: string, taken: T | undefined): T | undefined {
    return taken === undefined && this.entry[field] === undefined ? this.say(field, 'required') : taken;
  }
}

const known = new Set(['id', 'kind', 'externalId', 'parent', 'name', 'description', 'owner', 'departments', 'position', 'confirmedAt']);
const knownOfPains = new Set(['reportedBy', 'mergedInto']);

function readItem(said: unknown, path: string, tell: (found: Found) => void): ReadItem | null {
  if (!isEntry(said)) {
    tell({ path, rule: 'entry' });
    return null;
  }
  const from = new Taking(said, path, typeof said['name'] === 'string' ? said['name'].slice(0, 200) : null, tell);
  const id = from.must('id', from.id('id'));
  const rule = from.must('kind', from.take<KindRule>('kind', (kind) => (kindsByName.has(kind as string) ? { stored: kindsByName.get(kind as string) } : { rule: 'kind' })));
  if (!rule) return null;
  const isPain = rule.kind === ItemKind.PAIN_POINT;
  const columns: Record<string, unknown> = {
    name: from.take('name', (name) => (typeof name === 'string' && name.trim() === '' ? { rule: 'required' } : checkText(typeof name === 'string' ? name.trim() : name, 200))),
    description: from.text('description', 4000),
    position: from.take('position', (position) => (typeof position === 'number' && Number.isFinite(position) ? { stored: position } : { rule: 'number' })),
    confirmed_at: from.take('confirmedAt', (at) => (at === null ? { stored: null } : typeof at === 'string' && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(at) && !Number.isNaN(Date.parse(at)) ? { stored: new Date(at).toISOString() } : { rule: 'instant' })),
  };
  for (const fact of rule.facts) columns[fact.column] = from.take(fact.name, (value) => checkFact(fact, value));
  for (const field of Object.keys(said)) {
    if (!known.has(field) && !(isPain && knownOfPains.has(field)) && !rule.facts.some(({ name }) => name === field)) from.say(field, 'unknownField');
  }
  const item = {
    path,
    id: id!,
    rule,
    name: String(columns['name'] ?? ''),
    columns,
    externalId: from.textOrNothing('externalId', 200) || null,
    parent: from.idOrNothing('parent'),
    owner: from.textOrNothing('owner', 60),
    reportedBy: from.textOrNothing('reportedBy', 60),
    mergedInto: from.idOrNothing('mergedInto'),
    departments: readDepartments(from, said['departments'], rule),
  };
  return from.wrong ? null : item;
}

function readDepartments(from: Taking, said: unknown, { parts }: KindRule): ReadItem['departments'] {
  if (said === undefined) return undefined;
  if (!Array.isArray(said) || said.length > 100) return from.say('departments', 'entry');
  const read = said.flatMap((one: unknown) => {
    const part = isEntry(one) && typeof one['part'] === 'string' ? partsByName.get(one['part']) : undefined;
    if (!isEntry(one) || typeof one['code'] !== 'string' || !part || !parts.includes(part)) return from.say('departments', 'part') ?? [];
    return [{ code: one['code'], part }];
  });
  if (read.filter(({ part }) => part === DepartmentPart.LEAD).length > 1) return from.say('departments', 'oneLead');
  if (new Set(read.map(({ code }) => code)).size < read.length) return from.say('departments', 'doubled');
  return read;
}

function readLink(said: unknown, path: string, tell: (found: Found) => void): ReadLink | null {
  if (!isEntry(said)) {
    tell({ path, rule: 'entry' });
    return null;
  }
  const link = new Taking(said, path, null, tell);
  const from = link.must('from', link.id('from'));
  const to = link.must('to', link.id('to'));
  const relation = link.must('relation', link.take<Relation>('relation', (name) => (relationsByName.has(name as string) ? { stored: relationsByName.get(name as string) } : { rule: 'relation' })));
  const position = link.take<number>('position', (place) => (typeof place === 'number' && Number.isFinite(place) ? { stored: place } : { rule: 'number' }));
  const flows = link.textOrNothing('flows', 1000);
  const bothWays = link.take<boolean>('bothWays', (both) => (typeof both === 'boolean' ? { stored: both } : { rule: 'yesNo' }));
  return link.wrong ? null : { path, from: from!, to: to!, relation: relation!, position, flows, bothWays };
}
