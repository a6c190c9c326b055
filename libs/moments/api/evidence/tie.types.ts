import { ItemCard, ReportPainInput } from '@app/journeys-api';
import { DepartmentCard, PersonCard } from '@app/people-api';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RequiredId } from '../moment.inputs';

/** Who said that a moment belongs to an item. */
export enum TieOrigin {
  PERSON = 'person',
  RULE = 'rule',
}

registerEnumType(TieOrigin, {
  name: 'TieOrigin',
  description: 'Who said that a moment belongs to an item.',
  valuesMap: { PERSON: { description: 'Somebody chose it.' }, RULE: { description: 'A rule, by the category that another tool gave it.' } },
});

@ObjectType({ description: 'Where a moment happened: an item of the inventory.' })
export class MomentTie {
  @Field(() => ItemCard, { description: 'Which item; of a pain point that was merged, the one that goes on.' })
  item!: ItemCard;

  @Field(() => ItemCard, { nullable: true, description: 'What the item stands in.' })
  within!: ItemCard | null;

  @Field(() => TieOrigin, { description: 'Who said so.' })
  origin!: TieOrigin;

  @Field(() => PersonCard, { nullable: true, description: 'Who tied it, or applied the rule.' })
  by!: PersonCard | null;

  @Field({ description: 'Since when.' })
  at!: Date;
}

@ObjectType({ description: 'An item to which a moment may belong, and why.' })
export class TieSuggestion {
  @Field(() => ItemCard, { description: 'Which item.' })
  item!: ItemCard;

  @Field(() => ItemCard, { nullable: true, description: 'What the item stands in.' })
  within!: ItemCard | null;

  @Field(() => Int, { description: 'How many moments of similar words were tied to it.' })
  similar!: number;

  @Field(() => [String], { description: 'The words that both have, at most 5, the rarest first.' })
  words!: string[];
}

@ObjectType({ description: 'Who answers for the work where a moment happened.' })
export class MomentRoute {
  @Field(() => DepartmentCard, { description: 'The department that leads the activity.' })
  department!: DepartmentCard;

  @Field(() => ItemCard, { description: 'The activity.' })
  activity!: ItemCard;

  @Field(() => ItemCard, { description: 'The stage at which it stands, and where the moment happened.' })
  stage!: ItemCard;
}

@InputType({ description: 'A pain point, reported in one sentence from a moment.' })
export class ReportPainAtMomentInput extends ReportPainInput {
  @RequiredId('The moment in which it hurt.')
  momentId!: string;
}

@InputType({ description: 'A moment and an item of the inventory.' })
export class TieInput {
  @RequiredId('Which moment.')
  momentId!: string;

  @RequiredId('Which stage, touchpoint, capability, application or pain point.')
  itemId!: string;
}
