import { type Locale, Page } from '@app/shared-api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who works here, or did. */
@Entity({ name: 'person' })
@ObjectType({ description: 'Somebody who works here, or did.' })
export class Person {
  @Field(() => ID, { description: 'Their id.' })
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Field({ description: 'Their employee number, as on the badge.' })
  @Column({ type: 'text' })
  number!: string;

  @Field({ description: 'Their name.' })
  @Column({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Their job title.' })
  @Column({ name: 'job_title', type: 'text', nullable: true })
  jobTitle!: string | null;

  @Column({ name: 'department_id', type: 'uuid', nullable: true })
  departmentId!: string | null;

  @Column({ name: 'location_id', type: 'uuid', nullable: true })
  locationId!: string | null;

  @Column({ name: 'manager_id', type: 'uuid', nullable: true })
  managerId!: string | null;

  // Not every reader may have these two: they are shown in `contact`, and loaded by nothing else.
  @Column({ type: 'text', nullable: true, select: false })
  email?: string | null;

  @Column({ type: 'text', nullable: true, select: false })
  phone?: string | null;

  @Column({ type: 'text', nullable: true, select: false })
  locale?: Locale | null;

  @Field({ description: 'Whether they work here; false for somebody who left.' })
  @Column({ type: 'boolean' })
  active!: boolean;

  @Column({ name: 'left_at', type: 'timestamptz', nullable: true, select: false })
  leftAt?: Date | null;

  @Column({ name: 'is_administrator', type: 'boolean' })
  isAdministrator!: boolean;

  @Column({ name: 'is_programme_lead', type: 'boolean' })
  isProgrammeLead!: boolean;

  @Column({ type: 'tsvector', select: false })
  search?: string;

  @Field(() => Int, { description: 'Counts the changes; give it back when you change this person.' })
  @Column({ type: 'int' })
  version!: number;

  @Column({ name: 'client_key', type: 'uuid', nullable: true, select: false })
  clientKey?: string | null;

  @Column({ name: 'client_digest', type: 'text', nullable: true, select: false })
  clientDigest?: string | null;
}

@ObjectType({ description: 'A page of people, by name.' })
export class PersonPage extends Page(Person) {}

@ObjectType({ description: 'How to reach somebody. Shown to themselves, their manager, administrators, and coordinators over their department.' })
export class PersonContact {
  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number.' })
  phone!: string | null;
}
