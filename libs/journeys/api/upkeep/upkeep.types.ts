import { DepartmentCard, PersonCard } from '@app/people-api';
import { Page, PageArgs } from '@app/shared-api';
import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum } from 'class-validator';
import { ItemCard } from '../inventory.types';
import { QualityMark } from './quality.types';

/** Why nobody answers for an item. */
export enum OrphanReason {
  NO_OWNER = 'no_owner',
  OWNER_LEFT = 'owner_left',
  DEPARTMENT_GONE = 'department_gone',
}

registerEnumType(OrphanReason, {
  name: 'OrphanReason',
  description: 'Why nobody answers for an item.',
  valuesMap: {
    NO_OWNER: { description: 'It has no owner.' },
    OWNER_LEFT: { description: 'Its owner left.' },
    DEPARTMENT_GONE: { description: 'The departments that lead or use it were closed.' },
  },
});

/** Why somebody is asked to answer for an item. */
export enum OfferCause {
  NOT_MINE = 'not_mine',
  NO_OWNER = 'no_owner',
  OWNER_LEFT = 'owner_left',
  DEPARTMENT_GONE = 'department_gone',
}

registerEnumType(OfferCause, {
  name: 'OfferCause',
  description: 'Why somebody is asked to answer for an item.',
  valuesMap: {
    NOT_MINE: { description: 'Somebody says that it is theirs; `reason` says why.' },
    NO_OWNER: { description: 'It has no owner, and they head its department, or the next above.' },
    OWNER_LEFT: { description: 'Its owner left, and they head its department, or the next above.' },
    DEPARTMENT_GONE: { description: 'Its departments were closed, and they head the next above.' },
  },
});

/** How an offer of ownership stands. */
export enum ItemOfferState {
  OPEN = 'open',
  ACCEPTED = 'accepted',
  DECLINED = 'declined',
  TAKEN_BACK = 'taken_back',
  LAPSED = 'lapsed',
}

registerEnumType(ItemOfferState, {
  name: 'ItemOfferState',
  description: 'How an offer of ownership stands.',
  valuesMap: {
    OPEN: { description: 'Not answered yet: the owner is still the owner.' },
    ACCEPTED: { description: 'Accepted: it is theirs since.' },
    DECLINED: { description: 'Declined, with a reason.' },
    TAKEN_BACK: { description: 'Taken back, or settled otherwise.' },
    LAPSED: { description: 'Whoever was asked left.' },
  },
});

@ObjectType({ description: 'Somebody is asked to answer for an item. It changes nothing until they accept.' })
export class ItemOffer {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ItemCard, { description: 'Which item.' })
  item!: ItemCard;

  @Field(() => OfferCause, { description: 'Why they are asked.' })
  cause!: OfferCause;

  @Field(() => PersonCard, { nullable: true, description: 'Who asks; null: the product, since nobody answers for it.' })
  from!: PersonCard | null;

  @Field(() => PersonCard, { description: 'Who is asked.' })
  to!: PersonCard;

  @Field(() => DepartmentCard, { nullable: true, description: 'The department that they are asked as the head of.' })
  toDepartment!: DepartmentCard | null;

  @Field(() => String, { nullable: true, description: 'Why them, in the words of who asks.' })
  reason!: string | null;

  @Field(() => ItemOfferState, { description: 'How it stands.' })
  state!: ItemOfferState;

  @Field({ description: 'Since when.' })
  madeAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  answerReason!: string | null;

  @Field({ description: 'Whether the viewer may accept or decline it now.' })
  viewerMayAnswer!: boolean;

  @Field({ description: 'Whether the viewer may take it back now.' })
  viewerMayTakeBack!: boolean;
}

@ObjectType({ description: 'A page of offers of ownership, newest first.' })
export class ItemOfferPage extends Page(ItemOffer) {}

@ObjectType({ description: 'How an item stays true.' })
export class ItemUpkeep {
  @Field(() => PersonCard, { nullable: true, description: 'Who last confirmed it.' })
  confirmedBy!: PersonCard | null;

  @Field(() => Date, { nullable: true, description: 'By when its owner is to confirm it again.' })
  dueAt!: Date | null;

  @Field({ description: 'Whether that time has come.' })
  due!: boolean;

  @Field(() => Date, { nullable: true, description: 'When it goes on to the owner’s manager, unless somebody answers before.' })
  passesAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it went on, since its owner did not answer.' })
  passedAt!: Date | null;

  @Field(() => PersonCard, { nullable: true, description: 'Whom it went on to: the owner’s manager. Null with `passedAt`: the programme leads.' })
  passedTo!: PersonCard | null;

  @Field(() => OrphanReason, { nullable: true, description: 'Why nobody answers for it; null: somebody does.' })
  orphaned!: OrphanReason | null;

  @Field(() => DepartmentCard, { nullable: true, description: 'The department that keeps it: the one that leads it, or else its owner’s.' })
  keptBy!: DepartmentCard | null;

  @Field(() => ItemOffer, { nullable: true, description: 'Who is asked at this moment whether it is theirs.' })
  offer!: ItemOffer | null;

  @Field(() => [QualityMark], { description: 'What it lacks.' })
  lacks!: QualityMark[];

  @Field(() => [String], { description: 'The facts that its kind needs and that nobody said, by their names.' })
  missingFacts!: string[];
}

/** Which items somebody looks after. */
export enum UpkeepList {
  MINE = 'MINE',
  MY_PEOPLE = 'MY_PEOPLE',
  LEFT_TO_LEADS = 'LEFT_TO_LEADS',
}

registerEnumType(UpkeepList, {
  name: 'UpkeepList',
  description: 'Which items somebody looks after.',
  valuesMap: {
    MINE: { description: 'What the viewer owns and is to confirm now.' },
    MY_PEOPLE: { description: 'What went on to the viewer, and what those who report to them are to confirm now.' },
    LEFT_TO_LEADS: { description: 'What nobody answers for and nobody is asked about: for the programme leads.' },
  },
});

/** Which offers of ownership. */
export enum ItemOfferList {
  TO_ME = 'TO_ME',
  FROM_ME = 'FROM_ME',
}

registerEnumType(ItemOfferList, {
  name: 'ItemOfferList',
  description: 'Which offers of ownership.',
  valuesMap: { TO_ME: { description: 'Those that the viewer is to answer.' }, FROM_ME: { description: 'Those that the viewer made, answered ones too.' } },
});

/** A page of items that somebody looks after. */
@ArgsType()
export class UpkeepArgs extends PageArgs {
  @Field(() => UpkeepList, { description: 'Which.' })
  @IsEnum(UpkeepList)
  of!: UpkeepList;
}

/** A page of offers. */
@ArgsType()
export class ItemOffersArgs extends PageArgs {
  @Field(() => ItemOfferList, { description: 'Which.' })
  @IsEnum(ItemOfferList)
  of!: ItemOfferList;
}
