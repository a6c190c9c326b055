import { PersonCard } from '@app/people-api';
import { Length, Page, PageArgs, Trimmed } from '@app/shared-api';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';
import { ItemCard } from '../inventory.types';
import { DepartmentPart, ItemKind } from '../item.entity';
import { Relation } from '../link.rules';

const anId = { message: 'This is not an id.' };

@ObjectType({ description: 'The whole inventory as it was at a moment, by name and date.' })
export class InventorySnapshot {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field({ description: 'What whoever took it called it.' })
  name!: string;

  @Field({ description: 'When it was taken.' })
  takenAt!: Date;

  @Field(() => PersonCard, { description: 'Who took it.' })
  takenBy!: PersonCard;

  @Field(() => Int, { description: 'How many items there were.' })
  items!: number;

  @Field(() => Int, { description: 'How many links there were.' })
  links!: number;
}

@ObjectType({ description: 'A page of snapshots, newest first.' })
export class InventorySnapshotPage extends Page(InventorySnapshot) {}

/** What became of an item between two snapshots. */
export enum DifferenceKind {
  CAME = 'CAME',
  WENT = 'WENT',
  MOVED = 'MOVED',
  CHANGED = 'CHANGED',
}

registerEnumType(DifferenceKind, {
  name: 'DifferenceKind',
  description: 'What became of an item between two snapshots. One can have moved and changed.',
  valuesMap: {
    CAME: { description: 'It is in the later one only.' },
    WENT: { description: 'It is in the earlier one only.' },
    MOVED: { description: 'It stands in something else, or at another place among its siblings.' },
    CHANGED: { description: 'Something else is said about it.' },
  },
});

@ObjectType({ description: 'What is said about an item, before and after.' })
export class FieldChange {
  @Field({ description: 'What: the name of a fact, or name, description, owner, departments, externalId.' })
  field!: string;

  @Field(() => DepartmentPart, { nullable: true, description: 'For departments: which part they have.' })
  part!: DepartmentPart | null;

  @Field(() => String, { nullable: true, description: 'Before, as text; choices by their names in the API. Null: nothing was said.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'After, likewise.' })
  to!: string | null;
}

@ObjectType({ description: 'What became of one item.' })
export class ItemDifference {
  @Field(() => ID, { description: 'Which item.' })
  itemId!: string;

  @Field(() => ItemKind, { description: 'Its kind.' })
  kind!: ItemKind;

  @Field({ description: 'What it was called then: by the later of the two that has it.' })
  name!: string;

  @Field(() => [DifferenceKind], { description: 'What became of it.' })
  what!: DifferenceKind[];

  @Field(() => ItemCard, { nullable: true, description: 'What it stood in before.' })
  movedFrom!: ItemCard | null;

  @Field(() => ItemCard, { nullable: true, description: 'What it stands in after; the same where only its place changed.' })
  movedTo!: ItemCard | null;

  @Field(() => [FieldChange], { description: 'What is said about it otherwise, for one that is in both.' })
  fields!: FieldChange[];
}

@ObjectType({ description: 'A page of differences, by kind and name.' })
export class ItemDifferencePage extends Page(ItemDifference) {}

@ObjectType({ description: 'What became of one link.' })
export class LinkDifference {
  @Field(() => ItemCard, { description: 'Where it starts.' })
  from!: ItemCard;

  @Field(() => ItemCard, { description: 'Where it ends.' })
  to!: ItemCard;

  @Field(() => Relation, { description: 'What it says.' })
  relation!: Relation;

  @Field(() => DifferenceKind, { description: 'It came, went, or says something else of what flows.' })
  what!: DifferenceKind;

  @Field(() => String, { nullable: true, description: 'Between applications: what flowed before.' })
  flowsFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'Between applications: what flows after.' })
  flowsTo!: string | null;
}

@ObjectType({ description: 'A page of links that came, went or changed.' })
export class LinkDifferencePage extends Page(LinkDifference) {}

@ObjectType({ description: 'How much differs between two snapshots.' })
export class ComparisonCounts {
  @Field(() => Int, { description: 'Items that came.' })
  came!: number;

  @Field(() => Int, { description: 'Items that went.' })
  went!: number;

  @Field(() => Int, { description: 'Items that moved.' })
  moved!: number;

  @Field(() => Int, { description: 'Items of which something else is said.' })
  changed!: number;

  @Field(() => Int, { description: 'Links that came.' })
  linksCame!: number;

  @Field(() => Int, { description: 'Links that went.' })
  linksWent!: number;

  @Field(() => Int, { description: 'Links of which something else flows.' })
  linksChanged!: number;
}

@ObjectType({ description: 'Two snapshots side by side, or one and how it is now.' })
export class SnapshotComparison {
  @Field(() => InventorySnapshot, { description: 'The one compared.' })
  from!: InventorySnapshot;

  @Field(() => InventorySnapshot, { nullable: true, description: 'What it is compared with; null: how it is now.' })
  to!: InventorySnapshot | null;
}

@InputType({ description: 'Keeps the whole inventory as it is now.' })
export class TakeSnapshotInput {
  @Field(() => ID, { description: 'A UUID made by the client: the snapshot’s id, and the key by which a repeat is known.' })
  @IsUUID('all', anId)
  id!: string;

  @Field({ description: 'What to call it: "Before the merger".' })
  @Trimmed()
  @Length(1, 200, { message: 'A name has 1 to 200 characters.' })
  name!: string;
}

/** Two snapshots. */
@ArgsType()
export class CompareArgs {
  @Field(() => ID, { description: 'Which snapshot.' })
  @IsUUID('all', anId)
  a!: string;

  @Field(() => ID, { nullable: true, description: 'With which other; null: with how it is now.' })
  @IsOptional()
  @IsUUID('all', anId)
  b?: string | null;
}

/** A page of differences. */
@ArgsType()
export class DifferencesArgs extends PageArgs {
  @Field(() => DifferenceKind, { nullable: true, description: 'Only what this became of.' })
  @IsOptional()
  @IsEnum(DifferenceKind)
  what?: DifferenceKind | null;
}
