import { newId } from '@app/shared-api';
import { type DepartmentKey, departmentKeys } from './case';
import type { SampleLanguage, Titles } from './language';
import { type CastKey, cast, departments, type LocationKey, receiversBesides } from './organization';
import { Chance } from './seeded';

/** Somebody who works for the sample retailer. */
export interface SamplePerson {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly title: string;
  readonly department: DepartmentKey;
  readonly location: LocationKey;
  readonly rank: 'head' | 'lead' | 'staff';
  readonly cast: CastKey | null;
  manager: SamplePerson | null;
}

const planners: readonly LocationKey[] = ['riverside', 'hillview', 'lakeside', 'airport', 'harbour', 'parkside', 'market', 'station'];

/** Names without end, none twice, and none that the sample gives by hand. */
function* namesOf({ pools, called, cast: named }: SampleLanguage): Generator<string> {
  const chance = new Chance('names');
  const taken = new Set(Object.values(named).map(({ name }) => name));
  for (;;) {
    const pool = chance.pick(pools);
    const name = called(chance.pick(pool.given), chance.pick(pool.family));
    if (taken.has(name)) continue;
    taken.add(name);
    yield name;
  }
}

/** The people of the sample retailer, and who does what among them. */
export class Staff {
  readonly all: readonly SamplePerson[];
  private readonly byDepartment: ReadonlyMap<DepartmentKey, SamplePerson[]>;
  private readonly byCast: ReadonlyMap<CastKey, SamplePerson>;

  constructor(private readonly language: SampleLanguage) {
    const names = namesOf(language);
    const all: SamplePerson[] = [];
    for (const department of departmentKeys) all.push(...this.fill(department, names, all.length));
    this.all = all;
    this.byDepartment = Map.groupBy(all, ({ department }) => department);
    this.byCast = new Map(all.flatMap((person) => (person.cast ? [[person.cast, person] as const] : [])));
    for (const person of all) person.manager = this.managerOf(person);
  }

  /** Somebody whom the sample names. */
  named(key: CastKey): SamplePerson {
    return this.byCast.get(key)!;
  }

  /** The head of a department. */
  headOf(department: DepartmentKey): SamplePerson {
    return this.byDepartment.get(department)![0]!;
  }

  /** Who is told of what is offered to a department. */
  receiversOf(department: DepartmentKey): SamplePerson[] {
    const besides = receiversBesides[department] ?? 0;
    const others = this.byDepartment.get(department)!.slice(1).filter(({ cast: key }) => key === null || coordinatedBy(key) === null);
    const first = others.toSorted((a, b) => importance(b) - importance(a));
    return [this.headOf(department), ...first.slice(0, besides)];
  }

  /** Somebody who works in a department: more often the one whom the sample names. */
  someoneOf(department: DepartmentKey, chance: Chance): SamplePerson {
    const named = this.byDepartment.get(department)!.filter(({ cast: key }) => key === 'member' || key === 'head');
    if (named.length > 0 && chance.next() < 0.45) return named[0]!;
    return chance.pick(this.workersOf(department));
  }

  /** Somebody who faces customers there: at the first store often the one whose part visitors take. */
  raiserOf(department: DepartmentKey, chance: Chance): SamplePerson {
    if (department === 'RIV' && chance.next() < 0.5) return this.named('frontline');
    return chance.pick(this.workersOf(department));
  }

  /** Who coordinates a department: of the first at or above it that has coordinators. */
  coordinatorOf(department: DepartmentKey, chance: Chance): SamplePerson {
    for (let at: DepartmentKey | null = department; at; at = departments[at].below) {
      const keys = (Object.keys(cast) as CastKey[]).filter((key) => coordinatedBy(key) === at);
      const [first, ...rest] = keys.map((key) => this.named(key));
      if (first) return rest.length === 0 || chance.next() < 0.65 ? first : chance.pick(rest);
    }
    throw new Error(`Nobody coordinates ${department}.`);
  }

  private workersOf(department: DepartmentKey): SamplePerson[] {
    const all = this.byDepartment.get(department)!;
    const workers = all.filter(({ rank, cast: key }) => rank === 'staff' && (key === null || coordinatedBy(key) === null));
    return workers.length > 0 ? workers : all;
  }

  private *fill(department: DepartmentKey, names: Generator<string>, before: number): Generator<SamplePerson> {
    const { people, leads = 0, kind, at } = departments[department];
    const titles: Titles = this.language.titles[(kind ?? department) as keyof SampleLanguage['titles']];
    const named = (Object.keys(cast) as CastKey[]).filter((key) => cast[key].in === department);
    const takeNamed = (rank: SamplePerson['rank']): CastKey | null => {
      const index = named.findIndex((key) => rankOf(key) === rank);
      return index < 0 ? null : named.splice(index, 1)[0]!;
    };
    for (let i = 0; i < people; i++) {
      const rank = i === 0 ? 'head' : i <= leads ? 'lead' : 'staff';
      const key = takeNamed(rank);
      const usual = rank === 'head' ? titles.head : rank === 'lead' ? titles.lead! : titles.staff[(i - leads - 1) % titles.staff.length]!;
      const { name, title } = key ? this.language.cast[key] : { name: names.next().value as string, title: usual };
      const location = department === 'KIT' ? planners[i % planners.length]! : at;
      yield { id: newId(), number: String(10_101 + before + i), name, title, department, location, rank, cast: key, manager: null };
    }
  }

  private managerOf({ department, rank, number, cast: key }: SamplePerson): SamplePerson | null {
    if (key === 'frontline') return this.named('manager');
    const { below } = departments[department];
    if (rank === 'head') return below ? this.headOf(below) : null;
    const leads = this.byDepartment.get(department)!.filter((colleague) => colleague.rank === 'lead');
    return rank === 'lead' || leads.length === 0 ? this.headOf(department) : leads[Number(number) % leads.length]!;
  }
}

/** Which department somebody coordinates, or null. */
export const coordinatedBy = (key: CastKey): DepartmentKey | null => cast[key].coordinates ?? null;

const rankOf = (key: CastKey): SamplePerson['rank'] => (cast[key].heads ? 'head' : cast[key].leads ? 'lead' : 'staff');

const importance = ({ cast: key, rank }: SamplePerson): number => (key ? 2 : 0) + (rank === 'lead' ? 1 : 0);
