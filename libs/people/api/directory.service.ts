import { type Actor, Database, ErrorCode, pageOf, type PageOf, refuse, searchQuery, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { afterName, type DepartmentsArgs, type PeopleArgs, type WordsArgs } from './arguments';
import { Department } from './department.entity';
import { departmentColumns } from './department.loaders';
import { Location } from './location.entity';
import { locationColumns } from './location.loaders';
import { mayFind } from './people.policy';
import { Person } from './person.entity';
import { personColumns } from './person.loaders';
import { Conditions } from './statement';

const byName = ({ name, id }: { name: string; id: string }): unknown[] => [name, id];

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
    if (departmentId) asked.and(`p.department_id IN (SELECT department_id FROM department_ancestor WHERE ancestor_id = ${asked.value(departmentId)})`);
    if (locationId) asked.and(`p.location_id = ${asked.value(locationId)}`);
    if (!this.addWords(asked, 'p', words)) return pageOf<Person>([], first, byName);
    this.addAfter(asked, 'p', after);
    const rows = await this.db.query<Person>(
      `SELECT ${personColumns('p')} FROM person p CROSS JOIN ${viewer} v ${asked.where} ORDER BY p.name, p.id LIMIT ${asked.value(first + 1)}`,
      asked.params,
    );
    return pageOf(rows, first, byName);
  }

  /** Departments by name: of one parent, at the top, or by words. */
  async departments({ words, parentId, roots, active, first, after }: DepartmentsArgs): Promise<PageOf<Department>> {
    if (parentId && roots) throw refuse(ErrorCode.INVALID_INPUT, 'Ask for the top of the tree or for what is below a department, not for both.');
    const asked = new Conditions();
    if (typeof active === 'boolean') asked.and(active ? 'd.active' : 'NOT d.active');
    if (parentId) asked.and(`d.parent_id = ${asked.value(parentId)}`);
    if (roots) asked.and('d.parent_id IS NULL');
    if (!this.addWords(asked, 'd', words)) return pageOf<Department>([], first, byName);
    this.addAfter(asked, 'd', after);
    const rows = await this.db.query<Department>(
      `SELECT ${departmentColumns('d')} FROM department d ${asked.where} ORDER BY d.name, d.id LIMIT ${asked.value(first + 1)}`,
      asked.params,
    );
    return pageOf(rows, first, byName);
  }

  /** Locations by name, or by words. */
  async locations({ words, first, after }: WordsArgs): Promise<PageOf<Location>> {
    const asked = new Conditions();
    if (!this.addWords(asked, 'l', words)) return pageOf<Location>([], first, byName);
    this.addAfter(asked, 'l', after);
    const rows = await this.db.query<Location>(
      `SELECT ${locationColumns('l')} FROM location l ${asked.where} ORDER BY l.name, l.id LIMIT ${asked.value(first + 1)}`,
      asked.params,
    );
    return pageOf(rows, first, byName);
  }

  /** False when the words hold nothing that can be looked for: then nothing is found, rather than everything. */
  private addWords(asked: Conditions, alias: string, words: string | undefined): boolean {
    if (!words?.trim()) return true;
    const query = searchQuery(words);
    if (query) asked.and(`${alias}.search @@ to_tsquery('simple', ${asked.value(query)})`);
    return query !== '';
  }

  private addAfter(asked: Conditions, alias: string, after: string | undefined): void {
    const place = afterName(after);
    if (place) asked.and(`(${alias}.name, ${alias}.id) > (${asked.value(place[0])}, ${asked.value(place[1])}::uuid)`);
  }
}
