import { Length, MaxLength, Trimmed } from '@app/shared-api';
import { Field, ID, InputType, Int, PartialType, PickType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsEnum, IsInt, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { Activity } from './activity.entity';
import { Application } from './application.entity';
import { Capability } from './capability.entity';
import { editable } from './fact';
import { DepartmentPart, ItemKind } from './item.entity';
import { Journey } from './journey.entity';
import { Relation } from './link.rules';
import { Opportunity } from './opportunity.entity';
import { PainPoint } from './pain-point.entity';
import { Touchpoint } from './touchpoint.entity';

const anId = { message: 'This is not an id.' };
const tooLong = (most: number) => ({ message: `Write at most ${most} characters.` });

/** The facts that people edit, as an input: what is not given stays as it is, null takes it away. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a mapped type picks is known at run time only
const factsInput = (type: new () => any): new () => object => PartialType(PickType(type, editable(type).map(({ name }) => name) as never, InputType), InputType);

@InputType({ description: 'What is said about a journey. What is not given stays as it is; null takes it away.' })
export class JourneyFacts extends factsInput(Journey) {}
@InputType({ description: 'What is said about a touchpoint. What is not given stays as it is; null takes it away.' })
export class TouchpointFacts extends factsInput(Touchpoint) {}
@InputType({ description: 'What is said about an activity. What is not given stays as it is; null takes it away.' })
export class ActivityFacts extends factsInput(Activity) {}
@InputType({ description: 'What is said about a capability. What is not given stays as it is; null takes it away.' })
export class CapabilityFacts extends factsInput(Capability) {}
@InputType({ description: 'What is said about an application. What is not given stays as it is; null takes it away.' })
export class ApplicationFacts extends factsInput(Application) {}
@InputType({ description: 'What is said about a pain point. What is not given stays as it is; null takes it away.' })
export class PainPointFacts extends factsInput(PainPoint) {}
@InputType({ description: 'What is said about an opportunity. What is not given stays as it is; null takes it away.' })
export class OpportunityFacts extends factsInput(Opportunity) {}

/** An input within an input, that may be left out. */
const within = (type: () => new () => object, description: string): PropertyDecorator => (target, key) => {
  Field(type, { nullable: true, description })(target, key);
  for (const check of [IsOptional(), ValidateNested(), Type(type)]) check(target, key);
};
const facts = (type: () => new () => object): PropertyDecorator => within(type, 'For an item of this kind.');

@InputType({ description: 'The facts of an item, under the name of its kind.' })
export class ItemFacts {
  @facts(() => JourneyFacts)
  journey?: JourneyFacts;

  @facts(() => TouchpointFacts)
  touchpoint?: TouchpointFacts;

  @facts(() => ActivityFacts)
  activity?: ActivityFacts;

  @facts(() => CapabilityFacts)
  capability?: CapabilityFacts;

  @facts(() => ApplicationFacts)
  application?: ApplicationFacts;

  @facts(() => PainPointFacts)
  painPoint?: PainPointFacts;

  @facts(() => OpportunityFacts)
  opportunity?: OpportunityFacts;
}

@InputType({ description: 'A department and its part.' })
export class ItemDepartmentInput {
  @Field(() => ID, { description: 'Which department.' })
  @IsUUID('all', anId)
  departmentId!: string;

  @Field(() => DepartmentPart, { description: 'Its part: an activity is led by one.' })
  @IsEnum(DepartmentPart)
  part!: DepartmentPart;
}

const departments = { message: 'Name at most 100 departments.' };

@InputType({ description: 'A new item.' })
export class AddItem {
  @Field(() => ID, { description: 'A UUID made by the client. It becomes the item’s id, and is the key by which a repeat is known: the same request again adds nothing.' })
  @IsUUID('all', anId)
  id!: string;

  @Field(() => ItemKind, { description: 'Its kind.' })
  @IsEnum(ItemKind)
  kind!: ItemKind;

  @Field({ description: 'What people call it.' })
  @Trimmed()
  @Length(1, 200, { message: 'A name has 1 to 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is.' })
  @IsOptional()
  @MaxLength(4000, tooLong(4000))
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'What it stands in. A stage needs a journey, a touchpoint or activity a stage; a capability may stand in another.' })
  @IsOptional()
  @IsUUID('all', anId)
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The sibling that it stands behind; null: it stands first, not given: last.' })
  @IsOptional()
  @IsUUID('all', anId)
  afterId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who answers for it; not given: whoever adds it.' })
  @IsOptional()
  @IsUUID('all', anId)
  ownerId?: string | null;

  @within(() => ItemFacts, 'What is said about it.')
  facts?: ItemFacts | null;

  @Field(() => [ItemDepartmentInput], { nullable: true, description: 'The departments that take part.' })
  @IsOptional()
  @ArrayMaxSize(100, departments)
  @ValidateNested({ each: true })
  @Type(() => ItemDepartmentInput)
  departments?: ItemDepartmentInput[] | null;
}

@InputType({ description: 'An item as it was seen.' })
export class SeenItem {
  @Field(() => ID, { description: 'Which.' })
  @IsUUID('all', anId)
  id!: string;

  @Field(() => Int, { description: 'The version that you have seen; another one since then is STALE.' })
  @IsInt()
  version!: number;
}

@InputType({ description: 'Changes an item. What is not given stays as it is; null takes it away.' })
export class ChangeItem extends SeenItem {
  @Field(() => String, { nullable: true, description: 'What people call it.' })
  @IsOptional()
  @Trimmed()
  @Length(1, 200, { message: 'A name has 1 to 200 characters.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'What it is.' })
  @IsOptional()
  @MaxLength(4000, tooLong(4000))
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who answers for it; null: nobody.' })
  @IsOptional()
  @IsUUID('all', anId)
  ownerId?: string | null;

  @within(() => ItemFacts, 'What is said about it.')
  facts?: ItemFacts | null;

  @Field(() => [ItemDepartmentInput], { nullable: true, description: 'The departments that take part, as the whole list: it takes the place of the one before.' })
  @IsOptional()
  @ArrayMaxSize(100, departments)
  @ValidateNested({ each: true })
  @Type(() => ItemDepartmentInput)
  departments?: ItemDepartmentInput[] | null;
}

@InputType({ description: 'Puts an item somewhere else.' })
export class PlaceItem extends SeenItem {
  @Field(() => ID, { nullable: true, description: 'What it stands in from now on; null: in nothing, not given: where it is.' })
  @IsOptional()
  @IsUUID('all', anId)
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The sibling that it stands behind; null: it stands first, not given: last.' })
  @IsOptional()
  @IsUUID('all', anId)
  afterId?: string | null;
}

@InputType({ description: 'Links two items, drawn from either end: which way it runs follows from their kinds.' })
export class LinkItems {
  @Field(() => ID, { description: 'One end.' })
  @IsUUID('all', anId)
  fromId!: string;

  @Field(() => ID, { description: 'The other end.' })
  @IsUUID('all', anId)
  toId!: string;

  @Field(() => Relation, { nullable: true, description: 'What the link says; not given: what the two kinds usually have to do with each other.' })
  @IsOptional()
  @IsEnum(Relation)
  relation?: Relation | null;

  @Field(() => ID, { nullable: true, description: 'For applications that an activity touches: the one that it comes behind; null: first, not given: last, or where it is.' })
  @IsOptional()
  @IsUUID('all', anId)
  afterId?: string | null;

  @Field(() => String, { nullable: true, description: 'Between applications: what flows.' })
  @IsOptional()
  @MaxLength(1000, tooLong(1000))
  flows?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Between applications: whether it flows both ways.' })
  @IsOptional()
  @IsBoolean()
  bothWays?: boolean | null;
}

@InputType({ description: 'A link that is there.' })
export class UnlinkItems {
  @Field(() => ID, { description: 'One end.' })
  @IsUUID('all', anId)
  fromId!: string;

  @Field(() => ID, { description: 'The other end.' })
  @IsUUID('all', anId)
  toId!: string;

  @Field(() => Relation, { nullable: true, description: 'Which link of the two; not given: what the two kinds usually have to do with each other.' })
  @IsOptional()
  @IsEnum(Relation)
  relation?: Relation | null;
}

@InputType({ description: 'One step of editing: exactly one of these.', isOneOf: true })
export class InventoryEdit {
  @within(() => AddItem, 'Add an item.')
  add?: AddItem;

  @within(() => ChangeItem, 'Change what is said about one.')
  change?: ChangeItem;

  @within(() => PlaceItem, 'Put one somewhere else.')
  place?: PlaceItem;

  @within(() => SeenItem, 'Remove one, and what stands in it.')
  remove?: SeenItem;

  @within(() => SeenItem, 'Bring a removed one back, with what went with it.')
  restore?: SeenItem;

  @within(() => LinkItems, 'Link two, or change their link.')
  link?: LinkItems;

  @within(() => UnlinkItems, 'Take a link away.')
  unlink?: UnlinkItems;
}

/** How many steps one request may have. */
export const MOST_EDITS = 200;

@InputType({ description: 'Steps that happen all or not at all, in this order.' })
export class EditInventoryInput {
  @Field(() => [InventoryEdit], { description: '1 to 200 steps; later ones may name items that earlier ones add.' })
  @ArrayMinSize(1, { message: 'Give at least one step.' })
  @ArrayMaxSize(MOST_EDITS, { message: `Give at most ${MOST_EDITS} steps at once.` })
  @ValidateNested({ each: true })
  @Type(() => InventoryEdit)
  edits!: InventoryEdit[];
}
