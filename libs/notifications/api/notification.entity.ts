import { NamedValue, Page } from '@app/shared-api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one ledger entry told one person. */
@Entity('notification')
@ObjectType({ description: 'Something that happened and that the viewer was told.' })
export class Notification {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('bigint', { name: 'entry_id' })
  entryId!: string;

  @Column('text')
  @Field({ description: 'Which words the client shows, such as "moments.accepted".' })
  kind!: string;

  @Column('text', { name: 'subject_type' })
  @Field({ description: 'What it is about, such as "moment": says what opens.' })
  subjectType!: string;

  @Column('uuid', { name: 'subject_id' })
  @Field(() => ID, { description: 'The thing that it opens.' })
  subjectId!: string;

  @Column('jsonb')
  @Field(() => [NamedValue], { description: 'What the words need.' })
  values!: NamedValue[];

  @Column('boolean')
  @Field({ description: 'Whether it calls for the viewer now.' })
  urgent!: boolean;

  @Column('timestamptz')
  @Field({ description: 'When it was told.' })
  at!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the viewer read it; null while unread.' })
  readAt!: Date | null;
}

/** A page of the inbox. */
@ObjectType({ description: 'A page of the inbox, newest first.' })
export class NotificationPage extends Page(Notification) {}

/** One push over the socket. */
@ObjectType({ description: 'The inbox changed, or was just subscribed to.' })
export class NotificationArrival {
  @Field({ description: 'Where the ledger stood; give it as `after` when subscribing again.' })
  cursor!: string;
  @Field(() => Int, { description: 'How many are unread now.' })
  unread!: number;
  @Field(() => [ID], { description: 'The newest unread ones, at most 20.' })
  ids!: string[];
}
