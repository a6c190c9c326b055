import { type Actor, Conditions, Database, ErrorCode, pageOf, type PageOf, refuse, searchQuery, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { afterName, type DepartmentsArgs, type PeopleArgs, type WordsArgs } from './arguments';
import { Department } from './department.entity';
import { departmentColumns } from './department.loaders';
import { Location } from './location.entity';
import { locationColumns } from './location.loaders';
import { mayFind } from './people.policy';
import { Person } from './person.entity';
import { personColumns } from './person.loaders';

/** What words find is sorted up to here. */
const MOST_FOUND = 10_000;

/** So many departments are merged; a branch with more holds so many people that walking them all by name soon has a page. */
const MOST_MERGED = 200;

interface Listed {
  id: string;
  name: string;
}

/** Where the rows of a list come from. */
interface Source {
  from: string;
  alias: string;
  columns: string;
}

const byName = ({ name, id }: Listed): unknown[] => [name, id];

/** Finds people, departments and locations: pages by name, bounded and indexed however many there are. */
@Injectable()
export class Directory {
  constructor(private readonly db: Database) {}

  /** People by name: of a department and below, of a location, by words. */
  async people(actor: Actor, { words, departmentId, locationId, active, first, after }: PeopleArgs): Promise<PageOf<Person>> {
    const asked = new Conditions();
    const viewer = viewerOf(asked.value(actor.personId));
    asked.and(mayFind('p', 'v'));
    if (typeof active === 'boolean') asked.and(active ? 'p.active' : 'NOT p.active');
    if (locationId) asked.and(`p.location_id = ${asked.value(locationId)}`);
    const source: Source = { from: `person p CROSS JOIN ${viewer} v`, alias: 'p', columns: personColumns('p') };
    if (departmentId) {
      const below = await this.departmentsBelow(departmentId);
      if (below.length <= MOST_MERGED && !words?.trim()) return this.merged<Person>(source, 'p.department_id', below, asked, { first, after });
      asked.and(`p.department_id IN (SELECT department_id FROM department_ancestor WHERE ancestor_id = ${asked.value(departmentId)})`);
    }
    return this.page<Person>(source, asked, { words, first, after });
  }

  /** Departments by name: of one parent, at the top, or by words. */
  async departments({ words, parentId, roots, active, first, after }: DepartmentsArgs): Promise<PageOf<Department>> {
    if (parentId && roots) throw refuse(ErrorCode.INVALID_INPUT, 'Ask for the top of the tree or for what is below a department, not for both.');
    const asked = new Conditions();
    if (typeof active === 'boolean') asked.and(active ? 'd.active' : 'NOT d.active');
    if (parentId) asked.and(`d.parent_id = ${asked.value(parentId)}`);
    if (roots) asked.and('d.parent_id IS NULL');
    return this.page<Department>({ from: 'department d', alias: 'd', columns: departmentColumns('d') }, asked, { words, first, after });
  }

  /** Locations by name, or by words. */
  async locations(args: WordsArgs): Promise<PageOf<Location>> {
    return this.page<Location>({ from: 'location l', alias: 'l', columns: locationColumns('l') }, new Conditions(), args);
  }

  /**
   * One page by (name, id). Without words it is read off an index. What words find comes in no order: it is looked up
   * first and sorted then, up to a bound; whoever finds more than that types another letter.
   */
  private async page<T extends Listed>({ from, alias, columns }: Source, asked: Conditions, { words, first, after }: WordsArgs): Promise<PageOf<T>> {
    if (!words?.trim()) {
      asked.and(beyond(asked, alias, after));
      const rows = await this.db.query<T>(`SELECT ${columns} FROM ${from} ${asked.where} ORDER BY ${alias}.name, ${alias}.id LIMIT ${asked.value(first + 1)}`, asked.params);
      return pageOf(rows, first, byName);
    }
    const query = searchQuery(words);
    // Nothing in the words that could be looked for: nothing is found, rather than everything.
    if (!query) return pageOf<T>([], first, byName);
    asked.and(`${alias}.search @@ to_tsquery('simple', ${asked.value(query)})`);
    const rows = await this.db.query<T>(
      `WITH found AS MATERIALIZED (SELECT ${columns} FROM ${from} ${asked.where} LIMIT ${MOST_FOUND})
       SELECT * FROM found WHERE ${beyond(asked, 'found', after) ?? 'true'} ORDER BY name, id LIMIT ${asked.value(first + 1)}`,
      asked.params,
    );
    return pageOf(rows, first, byName);
  }

  /**
   * One page over a few groups, each of which an index has in order: the first rows of each, merged. Walking everybody
   * by name until enough of one department came by would read them all, where its people stand late in the alphabet.
   */
  private async merged<T extends Listed>({ from, alias, columns }: Source, group: string, ids: string[], asked: Conditions, { first, after }: WordsArgs): Promise<PageOf<T>> {
    asked.and(`${group} = grouped.id`).and(beyond(asked, alias, after));
    const [groups, limit] = [asked.value(ids), asked.value(first + 1)];
    const rows = await this.db.query<T>(
      `SELECT found.* FROM unnest(${groups}::uuid[]) AS grouped(id) CROSS JOIN LATERAL (
         SELECT ${columns} FROM ${from} ${asked.where} ORDER BY ${alias}.name, ${alias}.id LIMIT ${limit}
       ) found ORDER BY found.name, found.id LIMIT ${limit}`,
      asked.params,
    );
    return pageOf(rows, first, byName);
  }

  private async departmentsBelow(departmentId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(`SELECT department_id AS id FROM department_ancestor WHERE ancestor_id = $1 LIMIT ${MOST_MERGED + 1}`, [departmentId]);
    return rows.map(({ id }) => id);
  }
}

/** The sentence that begins a page after the place where the one before ended. */
function beyond(asked: Conditions, row: string, after: string | undefined): string | null {
  const place = afterName(after);
  return place && `(${row}.name, ${row}.id) > (${asked.value(place[0])}, ${asked.value(place[1])}::uuid)`;
}
