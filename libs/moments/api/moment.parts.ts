import { DepartmentCard, PersonCard } from '@app/people-api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ToldHow } from './told-how';

/** Who holds a moment now, or held it when it was closed. */
@ObjectType({ description: 'Who holds a moment now, or held it when it was closed.' })
export class Holder {
  @Field(() => PersonCard, { nullable: true, description: 'The person; null while the department holds it without one.' })
  person!: PersonCard | null;

  @Field(() => DepartmentCard, { nullable: true, description: 'The department.' })
  department!: DepartmentCard | null;

  @Field(() => Date, { nullable: true, description: 'Since when: the holder’s clock.' })
  since!: Date | null;
}

/** Another moment, in short. */
@ObjectType({ description: 'Another moment, in short.' })
export class MomentLink {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field({ description: 'Its number, such as UM-1042.' })
  number!: string;
}

/** The customer of a moment; shown only to those who may have the contact. */
@ObjectType({ description: 'The customer of a moment; shown only to those who may have the contact.' })
export class MomentCustomer {
  @Field(() => String, { nullable: true, description: 'Their name.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'An order, contract or customer number.' })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: 'How to reach them.' })
  contact!: string | null;
}

/** An internal note, or what the raiser added. */
@ObjectType({ description: 'An internal note, or what the raiser added.' })
export class Note {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => PersonCard, { nullable: true, description: 'Who wrote it.' })
  author!: PersonCard | null;

  @Field({ description: 'What it says.' })
  text!: string;

  @Field({ description: 'When it was written.' })
  at!: Date;
}

/** What the customer was told. */
@ObjectType({ description: 'What the customer was told, how, by whom, and when the next is promised.' })
export class CustomerUpdate {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => PersonCard, { nullable: true, description: 'Who told them.' })
  author!: PersonCard | null;

  @Field({ description: 'What they were told.' })
  text!: string;

  @Field(() => ToldHow, { description: 'How.' })
  how!: ToldHow;

  @Field({ description: 'When.' })
  toldAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When they were promised to hear from us next.' })
  nextPromisedAt!: Date | null;
}

/** Somebody who helps without holding it. */
@ObjectType({ description: 'Somebody who helps without holding it.' })
export class Responder {
  @Field(() => PersonCard, { description: 'Who.' })
  person!: PersonCard;

  @Field({ description: 'Since when.' })
  joinedAt!: Date;
}

/** Who held it, from when to when; finished, both clocks stay. */
@ObjectType({ description: 'Who held it, from when to when; finished, both clocks stay.' })
export class Holding {
  @Field(() => PersonCard, { nullable: true, description: 'The person; null while a department held it without one.' })
  person!: PersonCard | null;

  @Field(() => DepartmentCard, { nullable: true, description: 'Their department.' })
  department!: DepartmentCard | null;

  @Field({ description: 'From when.' })
  since!: Date;

  @Field(() => Date, { nullable: true, description: 'Until when; null while it lasts.' })
  until!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Seconds on the clock on the wall.' })
  elapsedSeconds!: number | null;

  @Field(() => Int, { nullable: true, description: 'Seconds of the holder’s working time.' })
  workingSeconds!: number | null;
}

/** A file that belongs to something. */
@ObjectType({ description: 'A file that belongs to something.' })
export class StoredFile {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field({ description: 'Its name.' })
  name!: string;

  @Field({ description: 'Its type by content, such as image/jpeg.' })
  type!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  size!: number;

  @Field({ description: 'Where it is: asks for the same session.' })
  url!: string;

  @Field(() => Int, { nullable: true, description: 'Its width in pixels.' })
  width!: number | null;

  @Field(() => Int, { nullable: true, description: 'Its height in pixels.' })
  height!: number | null;
}
