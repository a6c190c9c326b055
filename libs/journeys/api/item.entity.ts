import { DepartmentCard, PersonCard } from '@app/people-api';
import { Field, Float, ID, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';

/** The kinds of things of the inventory. */
export enum ItemKind {
  JOURNEY = 'journey',
  STAGE = 'stage',
  TOUCHPOINT = 'touchpoint',
  ACTIVITY = 'activity',
  CAPABILITY = 'capability',
  APPLICATION = 'application',
  PAIN_POINT = 'pain_point',
  OPPORTUNITY = 'opportunity',
}

registerEnumType(ItemKind, {
  name: 'ItemKind',
  description: 'The kinds of things of the inventory.',
  valuesMap: {
    JOURNEY: { description: 'What a customer or an employee goes through, in stages.' },
    STAGE: { description: 'A part of a journey.' },
    TOUCHPOINT: { description: 'Where customer and company meet at a stage.' },
    ACTIVITY: { description: 'The work done at a stage.' },
    CAPABILITY: { description: 'What the company must be able to do; a tree.' },
    APPLICATION: { description: 'Software that people work with.' },
    PAIN_POINT: { description: 'Where it hurts, and what that costs.' },
    OPPORTUNITY: { description: 'What could be done about pain points.' },
  },
});

/** Which part a department has in an item. */
export enum DepartmentPart {
  LEAD = 'lead',
  SUPPORT = 'support',
  INFORMED = 'informed',
  USES = 'uses',
}

registerEnumType(DepartmentPart, {
  name: 'DepartmentPart',
  description: 'Which part a department has: in an activity it leads, supports or is informed; an application it uses.',
  valuesMap: {
    LEAD: { description: 'Answers for the activity; one department does.' },
    SUPPORT: { description: 'Does a share of the activity.' },
    INFORMED: { description: 'Is told of it.' },
    USES: { description: 'Works with the application.' },
  },
});

/** What the viewer may do with an item. */
export enum ItemAction {
  CHANGE = 'CHANGE',
  CONFIRM = 'CONFIRM',
}

registerEnumType(ItemAction, {
  name: 'ItemAction',
  description: 'What the viewer may do with an item.',
  valuesMap: {
    CHANGE: { description: 'Change, move, link and remove it.' },
    CONFIRM: { description: 'Say that it is still true, or ask somebody else whether it is theirs.' },
  },
});

@ObjectType({ description: 'A department and its part in an item.' })
export class ItemDepartment {
  @Field(() => DepartmentCard, { description: 'Which department.' })
  department!: DepartmentCard;

  @Field(() => DepartmentPart, { description: 'Its part.' })
  part!: DepartmentPart;

  @Field({ description: 'Whether the department still exists.' })
  active!: boolean;
}

/** The GraphQL type of each kind. */
export const typeNames: Record<ItemKind, string> = {
  [ItemKind.JOURNEY]: 'Journey',
  [ItemKind.STAGE]: 'Stage',
  [ItemKind.TOUCHPOINT]: 'Touchpoint',
  [ItemKind.ACTIVITY]: 'Activity',
  [ItemKind.CAPABILITY]: 'Capability',
  [ItemKind.APPLICATION]: 'Application',
  [ItemKind.PAIN_POINT]: 'PainPoint',
  [ItemKind.OPPORTUNITY]: 'Opportunity',
};

/** What every item of the inventory has, whatever its kind. */
@InterfaceType({ description: 'An item of the inventory: what every kind has.', resolveType: ({ kind }: InventoryItem) => typeNames[kind] })
export abstract class InventoryItem {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ItemKind, { description: 'Its kind.' })
  kind!: ItemKind;

  @Field({ description: 'What people call it, at most 200 characters.' })
  name!: string;

  @Field({ description: 'What it is, at most 4,000 characters; may be empty.' })
  description!: string;

  @Field(() => ID, { nullable: true, description: 'What it stands in: a stage’s journey, a touchpoint’s or activity’s stage, the capability above.' })
  parentId!: string | null;

  @Field(() => Float, { description: 'Its place among its siblings: they stand in the order of this number.' })
  position!: number;

  @Field(() => PersonCard, { nullable: true, description: 'Who answers for its being true.' })
  owner!: PersonCard | null;

  @Field(() => Date, { nullable: true, description: 'When its owner last said that it is true.' })
  confirmedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Its id in the tool that it came from; known again by it.' })
  externalId!: string | null;

  @Field(() => [ItemDepartment], { description: 'The departments that take part.' })
  departments!: ItemDepartment[];

  @Field(() => Date, { nullable: true, description: 'When it was removed; null: it is there.' })
  removedAt!: Date | null;

  @Field(() => Int, { description: 'Counts its changes; give it back when you change it.' })
  version!: number;

  @Field(() => [ItemAction], { description: 'What the viewer may do here.' })
  viewerCan!: ItemAction[];
}
