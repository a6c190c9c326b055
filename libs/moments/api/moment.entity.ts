import { DepartmentCard, LocationCard, PersonCard } from '@app/people-api';
import { Channel, Page, Severity } from '@app/shared-api';
import { Field, ID, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, type ValueTransformer } from 'typeorm';
import { Holder, MomentCustomer } from './moment.parts';
import { MomentAction, MomentState } from './moment.states';
import { AlreadyAccepted, Offer } from './offer.entity';

/** How people name a moment: UM-1042. */
export const numberOf = (number: string | number): string => `UM-${number}`;
const numbered: ValueTransformer = { from: numberOf, to: (text: string) => text.replace(/^UM-/, '') };
const time = (name: string) => Column({ name, type: 'timestamptz', nullable: true });
const id = (name: string) => Column({ name, type: 'uuid', nullable: true });

/** A customer in difficulty that the person facing them cannot solve alone. */
@Entity({ name: 'moment' })
@ObjectType({ description: 'An urgent moment: a customer in difficulty that the person facing them cannot solve alone.' })
export class Moment {
  @Field(() => ID, { description: 'Its id.' })
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Field(() => String, { description: 'What people call it: UM-1042.' })
  @Column({ type: 'bigint', transformer: numbered, update: false })
  number!: string;

  @Field({ description: 'What happened.' })
  @Column({ type: 'text' })
  what!: string;

  @Field(() => Severity, { nullable: true, description: 'How bad it is; null for what was brought in without.' })
  @Column({ type: 'smallint', nullable: true })
  severity!: Severity | null;

  @Field(() => MomentState, { description: 'Where it is.' })
  @Column({ type: 'text' })
  state!: MomentState;

  @Field(() => Channel, { nullable: true, description: 'Where the customer is.' })
  @Column({ type: 'text', nullable: true })
  channel!: Channel | null;

  @Field(() => String, { nullable: true, description: 'What the tool that it was brought in from called it.' })
  @Column({ type: 'text', nullable: true })
  category!: string | null;

  @id('raiser_id')
  raiserId!: string | null;

  @id('department_id')
  departmentId!: string | null;

  @id('location_id')
  locationId!: string | null;

  @id('holder_person_id')
  holderPersonId!: string | null;

  @id('holder_department_id')
  holderDepartmentId!: string | null;

  @time('holder_since')
  holderSince!: Date | null;

  // A copy of the one open offer, so that boards read one row.
  @id('open_offer_id')
  openOfferId!: string | null;

  @id('offered_department_id')
  offeredDepartmentId!: string | null;

  @id('offered_person_id')
  offeredPersonId!: string | null;

  @time('offer_due_at')
  offerDueAt!: Date | null;

  @Field({ description: 'When "send" was pressed: the customer’s clock starts.' })
  @Column({ name: 'raised_at', type: 'timestamptz' })
  raisedAt!: Date;

  @Field({ description: 'When it arrived; later than raised when the phone had no network.' })
  @Column({ name: 'arrived_at', type: 'timestamptz' })
  arrivedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When somebody held it first.' })
  @time('first_accepted_at')
  firstAcceptedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was resolved last.' })
  @time('resolved_at')
  resolvedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was closed, withdrawn or merged: the customer’s clock stops.' })
  @time('closed_at')
  closedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What was done.' })
  @Column({ type: 'text', nullable: true })
  resolution!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the customer was not told, or why it was withdrawn.' })
  @Column({ name: 'close_reason', type: 'text', nullable: true })
  closeReason!: string | null;

  @Column({ name: 'customer_told', type: 'boolean' })
  customerTold!: boolean;

  @Field(() => Date, { nullable: true, description: 'When the customer was told something last.' })
  @time('last_told_at')
  lastToldAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the customer was promised to hear from us next.' })
  @time('promised_at')
  promisedAt!: Date | null;

  @Column({ name: 'promise_level', type: 'smallint' })
  promiseLevel!: number;

  @time('promise_tell_at')
  promiseTellAt!: Date | null;

  /** When the next people are told that nobody took it up. */
  @time('tell_at')
  tellAt!: Date | null;

  @Column({ name: 'tell_level', type: 'smallint' })
  tellLevel!: number;

  @id('merged_into_id')
  mergedIntoId!: string | null;

  @Column({ type: 'text' })
  origin!: 'person' | 'import';

  @Field(() => Int, { description: 'Counts its changes; give it back when you change it.' })
  @Column({ type: 'int' })
  version!: number;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @Field({ description: 'Whether it was brought in from another tool.' })
  broughtIn!: boolean;

  @Field(() => PersonCard, { nullable: true, description: 'Who raised it; null for what was brought in.' })
  raiser?: PersonCard | null;

  @Field(() => DepartmentCard, { nullable: true, description: 'Where it was raised.' })
  department?: DepartmentCard | null;

  @Field(() => LocationCard, { nullable: true, description: 'Where it happened.' })
  location?: LocationCard | null;

  @Field(() => Holder, { nullable: true, description: 'Who holds it; null while nobody does.' })
  holder?: Holder | null;

  @Field(() => Offer, { nullable: true, description: 'The offer that waits for an answer.' })
  openOffer?: Offer | null;

  @Field(() => Offer, { nullable: true, description: 'The offer with which it came back to whoever holds it: declined or lapsed, and nothing was offered since.' })
  cameBack?: Offer | null;

  // Filled by policy, in resolvers of their own: what not every reader of the row may see.
  customer?: MomentCustomer | null;
  viewerCan?: MomentAction[];
}

/** A page of moments. */
@ObjectType({ description: 'A page of moments.' })
export class MomentPage extends Page(Moment) {
  @Field({ description: 'Watch from here, and no change after this page is missed.' })
  liveCursor!: string;
}

/** What comes of accepting. */
export const AcceptResult = createUnionType({
  name: 'AcceptResult',
  description: 'The moment that the viewer holds now, or who was faster.',
  types: () => [Moment, AlreadyAccepted] as const,
  resolveType: (value: Moment | AlreadyAccepted) => ('at' in value ? AlreadyAccepted : Moment),
});
