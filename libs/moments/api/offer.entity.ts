import { DepartmentCard, PersonCard } from '@app/people-api';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How an offer stands. */
export enum OfferState {
  OPEN = 'open',
  ACCEPTED = 'accepted',
  DECLINED = 'declined',
  LAPSED = 'lapsed',
  TAKEN_BACK = 'taken_back',
}

registerEnumType(OfferState, {
  name: 'OfferState',
  description: 'How an offer stands.',
  valuesMap: {
    OPEN: { description: 'Not answered yet: whoever holds the moment still holds it.' },
    ACCEPTED: { description: 'Somebody accepted, and holds the moment since.' },
    DECLINED: { description: 'Declined, with a reason.' },
    LAPSED: { description: 'Nobody answered in time.' },
    TAKEN_BACK: { description: 'Taken back, or the moment was resolved meanwhile.' },
  },
});

/** A hand-off that is offered to a department or a person. Assigned is not accepted. */
@Entity({ name: 'offer' })
@ObjectType({ description: 'A hand-off offered to a department or a person. It changes neither state nor holder until it is accepted.' })
export class Offer {
  @Field(() => ID, { description: 'Its id.' })
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'client_key', type: 'uuid', nullable: true, select: false })
  clientKey?: string | null;

  @Column({ name: 'client_digest', type: 'text', nullable: true, select: false })
  clientDigest?: string | null;

  @Column({ name: 'moment_id', type: 'uuid' })
  momentId!: string;

  @Column({ name: 'from_person_id', type: 'uuid', nullable: true })
  fromPersonId!: string | null;

  /** The department that held the moment when it was offered. */
  @Column({ name: 'from_department_id', type: 'uuid', nullable: true })
  fromDepartmentId!: string | null;

  /** The department that is asked; with a person, theirs. */
  @Column({ name: 'to_department_id', type: 'uuid', nullable: true })
  toDepartmentId!: string | null;

  @Column({ name: 'to_person_id', type: 'uuid', nullable: true })
  toPersonId!: string | null;

  @Field({ description: 'Why them.' })
  @Column({ type: 'text' })
  reason!: string;

  @Field(() => OfferState, { description: 'How it stands.' })
  @Column({ type: 'text' })
  state!: OfferState;

  @Field({ description: 'When it was made.' })
  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt!: Date;

  @Field({ description: 'When it lapses.' })
  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was answered, lapsed or was taken back.' })
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true })
  answeredById!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  @Column({ name: 'answer_reason', type: 'text', nullable: true })
  answerReason!: string | null;

  /** The department above, whose receivers are told that it lapsed. */
  @Column({ name: 'told_department_id', type: 'uuid', nullable: true })
  toldDepartmentId!: string | null;

  @Field(() => PersonCard, { nullable: true, description: 'Who offers it.' })
  from?: PersonCard | null;

  @Field(() => DepartmentCard, { nullable: true, description: 'The department that is asked; with a person, theirs.' })
  toDepartment?: DepartmentCard | null;

  @Field(() => PersonCard, { nullable: true, description: 'The person who is asked, if it is one.' })
  toPerson?: PersonCard | null;

  @Field(() => PersonCard, { nullable: true, description: 'Who answered.' })
  answeredBy?: PersonCard | null;

  @Field({ description: 'Whether the viewer may accept or decline it now.' })
  viewerMayAnswer!: boolean;
}

/** Somebody was faster. */
@ObjectType({ description: 'Somebody of those who were asked was faster.' })
export class AlreadyAccepted {
  @Field(() => PersonCard, { nullable: true, description: 'Who accepted it.' })
  by!: PersonCard | null;

  @Field({ description: 'When.' })
  at!: Date;
}
