import { Page } from '@app/shared-api';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the viewer may do with a department. */
export enum DepartmentAction {
  CHANGE = 'CHANGE',
  SET_RECEIVERS = 'SET_RECEIVERS',
}

registerEnumType(DepartmentAction, {
  name: 'DepartmentAction',
  description: 'What the viewer may do with a department.',
  valuesMap: {
    CHANGE: { description: 'Rename it, move it, give it another head, close it.' },
    SET_RECEIVERS: { description: 'Say who is told when something is offered to it.' },
  },
});

/** A department: a node of the one tree. */
@Entity({ name: 'department' })
@ObjectType({ description: 'A department: a node of the organization’s tree.' })
export class Department {
  @Field(() => ID, { description: 'Its id.' })
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Field({ description: 'Its code in the directory.' })
  @Column({ type: 'text' })
  code!: string;

  @Field({ description: 'What people call it.' })
  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId!: string | null;

  @Column({ name: 'head_id', type: 'uuid', nullable: true })
  headId!: string | null;

  @Column({ type: 'text' })
  origin!: 'directory' | 'brought_in';

  @Field({ description: 'Whether it still exists; a closed department keeps its past.' })
  @Column({ type: 'boolean' })
  active!: boolean;

  @Column({ type: 'tsvector', select: false })
  search?: string;

  @Field(() => Int, { description: 'Counts its changes; give it back when you change it.' })
  @Column({ type: 'int' })
  version!: number;

  @Column({ name: 'client_key', type: 'uuid', nullable: true, select: false })
  clientKey?: string | null;

  @Column({ name: 'client_digest', type: 'text', nullable: true, select: false })
  clientDigest?: string | null;
}

@ObjectType({ description: 'A page of departments, by name.' })
export class DepartmentPage extends Page(Department) {}
