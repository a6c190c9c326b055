import { MaxLength, Page, PageArgs } from '@app/shared-api';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsEnum, IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { InventoryItem, ItemKind } from './item.entity';
import { Relation } from './link.rules';
import { PainState } from './pain-point.entity';
import { QualityMark } from './upkeep/quality.types';

const anId = { message: 'This is not an id.' };

@ObjectType({ description: 'A page of items of the inventory.' })
export class InventoryItemPage extends Page(InventoryItem as never) {}

@ObjectType({ description: 'An item in short.' })
export class ItemCard {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ItemKind, { description: 'Its kind.' })
  kind!: ItemKind;

  @Field({ description: 'What people call it.' })
  name!: string;
}

@ObjectType({ description: 'A link between two items.' })
export class InventoryLink {
  @Field(() => ID, { description: 'Where it starts.' })
  fromId!: string;

  @Field(() => ID, { description: 'Where it ends.' })
  toId!: string;

  @Field(() => Relation, { description: 'What it says.' })
  relation!: Relation;

  @Field({ description: 'Its place among the links of this sort that start there.' })
  position!: number;

  @Field(() => String, { nullable: true, description: 'Between applications: what flows.' })
  flows!: string | null;

  @Field({ description: 'Between applications: whether it flows both ways.' })
  bothWays!: boolean;
}

@ObjectType({ description: 'A link as one of its ends sees it.' })
export class ItemLink {
  @Field(() => Relation, { description: 'What it says.' })
  relation!: Relation;

  @Field({ description: 'Whether it starts here: a pain point HURTS at a stage, and the stage is hurt by it.' })
  outgoing!: boolean;

  @Field(() => ItemCard, { description: 'The other end.' })
  other!: ItemCard;

  @Field(() => String, { nullable: true, description: 'Between applications: what flows.' })
  flows!: string | null;

  @Field({ description: 'Between applications: whether it flows both ways.' })
  bothWays!: boolean;
}

@ObjectType({ description: 'Items and what links them.' })
export class InventoryPicture {
  @Field(() => [InventoryItem], { description: 'The items.' })
  items!: InventoryItem[];

  @Field(() => [InventoryLink], { description: 'The links whose ends are both among the items.' })
  links!: InventoryLink[];

  @Field({ description: 'Whether this is all; false: there is more than fits into one picture.' })
  complete!: boolean;

  @Field({ description: 'Where the ledger stood: give it to inventoryChanged as `after`, and nothing is missed.' })
  cursor!: string;
}

@ObjectType({ description: 'What came of a request of steps.' })
export class InventoryEdited {
  @Field(() => [InventoryItem], { description: 'The items that it touched, as they are now, removed ones among them.' })
  items!: InventoryItem[];
}

/** In which order a list stands. */
export enum ItemOrder {
  NAME = 'NAME',
  POSITION = 'POSITION',
}

registerEnumType(ItemOrder, {
  name: 'ItemOrder',
  description: 'In which order a list of items stands.',
  valuesMap: { NAME: { description: 'By name.' }, POSITION: { description: 'By their place among their siblings.' } },
});

/** A page of items of one kind; filters hold together. */
@ArgsType()
export class InventoryItemsArgs extends PageArgs {
  @Field(() => ItemKind, { nullable: true, description: 'Only items of this kind.' })
  @IsOptional()
  @IsEnum(ItemKind)
  kind?: ItemKind;

  @Field(() => String, { nullable: true, description: 'Words of the name or description.' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Search for at most 200 characters.' })
  words?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what stands directly in this item.' })
  @IsOptional()
  @IsUUID('all', anId)
  parentId?: string;

  @Field(() => Boolean, { nullable: true, description: 'true: only what stands in nothing, such as the top of the tree of capabilities.' })
  @IsOptional()
  @IsBoolean()
  roots?: boolean;

  @Field(() => ID, { nullable: true, description: 'Only what this person answers for.' })
  @IsOptional()
  @IsUUID('all', anId)
  ownerId?: string;

  @Field(() => ID, { nullable: true, description: 'Only what this department, or one below it, takes part in.' })
  @IsOptional()
  @IsUUID('all', anId)
  departmentId?: string;

  @Field(() => ID, { nullable: true, description: 'Only what this department keeps: what it leads, or else what its people own.' })
  @IsOptional()
  @IsUUID('all', anId)
  keptBy?: string;

  @Field(() => Boolean, { nullable: true, description: 'true: only what no department keeps.' })
  @IsOptional()
  @IsBoolean()
  keptByNone?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'true: only orphans, which nobody answers for; false: only others.' })
  @IsOptional()
  @IsBoolean()
  orphaned?: boolean;

  @Field(() => QualityMark, { nullable: true, description: 'Only what lacks this, of what the quality figures count.' })
  @IsOptional()
  @IsEnum(QualityMark)
  lacks?: QualityMark;

  @Field(() => [PainState], { nullable: true, description: 'Only pain points in one of these states.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsEnum(PainState, { each: true })
  painStates?: PainState[];

  @Field(() => ItemOrder, { defaultValue: ItemOrder.NAME, description: 'In which order.' })
  @IsEnum(ItemOrder)
  order: ItemOrder = ItemOrder.NAME;
}

/** Items by their ids. */
@ArgsType()
export class ItemIdsArgs {
  @Field(() => [ID], { description: 'Which, at most 500.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(500, { message: 'Ask for at most 500 items at once.' })
  @IsUUID('all', { each: true, ...anId })
  ids!: string[];
}

/** An item and what is near it. */
@ArgsType()
export class NeighboursArgs {
  @Field(() => ID, { description: 'Of which item.' })
  @IsUUID('all', anId)
  id!: string;

  @Field(() => Int, { defaultValue: 1, description: 'Over how many steps, 1 to 3.' })
  @IsInt()
  @Min(1, { message: 'Ask for 1 to 3 steps.' })
  @Max(3, { message: 'Ask for 1 to 3 steps.' })
  steps: number = 1;
}

/** The blueprint of a journey. */
@ArgsType()
export class BlueprintArgs {
  @Field(() => ID, { description: 'Of which journey.' })
  @IsUUID('all', anId)
  journeyId!: string;

  @Field(() => ID, { nullable: true, description: 'A journey of the other side that shall be shown too, although none of its stages is tied yet.' })
  @IsOptional()
  @IsUUID('all', anId)
  besideId?: string;
}

/** One item. */
@ArgsType()
export class OneItemArgs {
  @Field(() => ID, { description: 'Its id.' })
  @IsUUID('all', anId)
  id!: string;
}

/** From where a screen watches. */
@ArgsType()
export class WatchArgs {
  @Field(() => String, { nullable: true, description: 'The cursor of a picture or of the last change; null: from now on.' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'This is not a cursor.' })
  after?: string | null;
}
