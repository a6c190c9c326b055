import { type Actor, Database, ErrorCode, invalid, Ledger, newId, notFound, refuse, searchWords, viewerOf } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { Department } from './department.entity';
import type { AddDepartmentInput, ChangeDepartmentInput, SetReceiversArgs } from './department.inputs';
import { departmentColumns } from './department.loaders';
import { DepartmentTree } from './department-tree';
import { peopleEvents } from './people.events';
import { changesIn, digestOf, madeBefore, refuseStale, sayingWhatIsTaken, type Taken } from './writing';

const taken: Taken = { department_code_key: { path: 'input.code', message: 'Another department has this code.' } };

/** The words under which a department is found. */
export const departmentWords = ({ name, code }: Pick<Department, 'name' | 'code'>): string => searchWords(`${name} ${code}`);

/** As many characters as a code has at most. */
const LONGEST_CODE = 60;

type DepartmentData = Pick<Department, 'code' | 'name' | 'parentId' | 'headId' | 'active'>;

/** The tree of departments: adding, changing, moving, and who receives for each. */
@Injectable()
export class Departments {
  constructor(
    private readonly db: Database,
    private readonly ledger: Ledger,
    private readonly tree: DepartmentTree,
  ) {}

  /** A department by id. */
  find(id: string): Promise<Department | null> {
    return this.db.one<Department>(`SELECT ${departmentColumns('d')} FROM department d WHERE d.id = $1`, [id]);
  }

  /** Adds a department. */
  async add(actor: Actor, input: AddDepartmentInput): Promise<Department> {
    const digest = digestOf(actor, input);
    return sayingWhatIsTaken(taken, () =>
      this.db.transaction(async () => {
        const before = await madeBefore(this.db, 'department', input.clientKey, digest);
        if (before) return (await this.find(before))!;
        const { code, name, parentId = null, headId = null, clientKey } = input;
        await this.tree.lock();
        await this.check({ parentId, headId });
        const id = await this.insert(actor, { code, name, parentId, headId, clientKey, clientDigest: digest });
        return (await this.find(id))!;
      }),
    );
  }

  /** Adds the root of a new organization, called as it is: what belongs to no other department stands here. */
  addRoot(actor: Actor, name: string): Promise<string> {
    return this.insert(actor, { code: [...name].slice(0, LONGEST_CODE).join(''), name, parentId: null });
  }

  /** Renames, moves, closes, gives it another head. */
  async change(actor: Actor, { id, version, ...patch }: ChangeDepartmentInput): Promise<Department> {
    return sayingWhatIsTaken(taken, () =>
      this.db.transaction(async () => {
        if (patch.parentId !== undefined) await this.tree.lock();
        const present = await this.db.one<Department>(`SELECT ${departmentColumns('d')} FROM department d WHERE d.id = $1 FOR UPDATE`, [id]);
        if (!present) throw notFound('department');
        await refuseStale(this.db, id, present.version, version);
        const { fields, changes } = changesIn<DepartmentData>(present, patch as Partial<DepartmentData>);
        if (fields.length === 0) return present;
        await this.check(changes);
        if (changes.active === false) await this.checkEmpty(id);
        if (changes.active === true && present.parentId && changes.parentId === undefined) await this.check({ parentId: present.parentId });
        if (changes.parentId !== undefined) await this.tree.move(id, changes.parentId);
        await this.db.manager
          .createQueryBuilder()
          .update(Department)
          .set({ ...changes, search: () => `to_tsvector('simple', :words)`, version: () => 'version + 1' })
          .where('id = :id', { id })
          .setParameter('words', departmentWords({ ...present, ...changes }))
          .execute();
        await this.ledger.record(actor, { kind: peopleEvents.department_changed, subjectType: 'department', subjectId: id, data: { fields } });
        return (await this.find(id))!;
      }),
    );
  }

  /** Says who is told of what is offered to a department; nobody means its head. By its head or an administrator. */
  async setReceivers(actor: Actor, { departmentId, personIds }: SetReceiversArgs): Promise<Department> {
    return this.db.transaction(async () => {
      const allowed = await this.db.one<{ may: boolean }>(
        `SELECT (v.is_administrator OR d.head_id = v.person_id) IS TRUE AS may FROM department d CROSS JOIN ${viewerOf('$2')} v WHERE d.id = $1 FOR UPDATE OF d`,
        [departmentId, actor.personId],
      );
      if (!allowed) throw notFound('department');
      if (!allowed.may) throw refuse(ErrorCode.NOT_ALLOWED, 'Its head or an administrator says who receives for a department.');
      const receivers = [...new Set(personIds)];
      const here = await this.db.query<{ id: string }>(`SELECT id FROM person WHERE id = ANY($1::uuid[]) AND active`, [receivers]);
      if (here.length < receivers.length) throw invalid('personIds', 'unknown', 'One of these people is not here any more. Load the page again.');
      await this.db.query(`DELETE FROM department_receiver WHERE department_id = $1`, [departmentId]);
      await this.db.query(`INSERT INTO department_receiver (department_id, person_id) SELECT $1, unnest($2::uuid[])`, [departmentId, receivers]);
      await this.ledger.record(actor, { kind: peopleEvents.receivers_changed, subjectType: 'department', subjectId: departmentId, data: { receiverIds: receivers } });
      return (await this.find(departmentId))!;
    });
  }

  private async insert(actor: Actor, department: Pick<Department, 'code' | 'name' | 'parentId'> & Partial<Department>): Promise<string> {
    const id = newId();
    await this.db.manager
      .createQueryBuilder()
      .insert()
      .into(Department)
      .values({ id, origin: 'directory', active: true, version: 1, ...department, search: () => `to_tsvector('simple', :words)` })
      .setParameter('words', departmentWords(department))
      .execute();
    await this.tree.plant(id, department.parentId);
    await this.ledger.record(actor, { kind: peopleEvents.department_added, subjectType: 'department', subjectId: id });
    return id;
  }

  private async check({ parentId, headId }: Partial<DepartmentData>): Promise<void> {
    if (parentId && !(await this.db.one(`SELECT 1 FROM department WHERE id = $1 AND active`, [parentId]))) {
      throw invalid('input.parentId', 'unknown', 'There is no such department, or it was closed.');
    }
    if (headId && !(await this.db.one(`SELECT 1 FROM person WHERE id = $1 AND active`, [headId]))) {
      throw invalid('input.headId', 'unknown', 'There is no such person, or they left.');
    }
  }

  private async checkEmpty(id: string): Promise<void> {
    const inside = await this.db.one(
      `SELECT 1 WHERE EXISTS (SELECT FROM person WHERE department_id = $1 AND active) OR EXISTS (SELECT FROM department WHERE parent_id = $1 AND active)`,
      [id],
    );
    if (inside) throw refuse(ErrorCode.CONFLICT, 'People or departments are still in it. Move them first.');
  }
}
