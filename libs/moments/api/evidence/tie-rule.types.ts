import { ItemCard } from '@app/journeys-api';
import { PersonCard } from '@app/people-api';
import { Length, Trimmed } from '@app/shared-api';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { RequiredId } from '../moment.inputs';

@ObjectType({ description: 'A rule: what another tool put into this category happened there.' })
export class TieRule {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field({ description: 'The category, in the other tool’s words.' })
  category!: string;

  @Field(() => ItemCard, { description: 'The item of the inventory.' })
  item!: ItemCard;

  @Field(() => ItemCard, { nullable: true, description: 'What the item stands in.' })
  within!: ItemCard | null;

  @Field(() => PersonCard, { nullable: true, description: 'Who made it.' })
  by!: PersonCard | null;

  @Field({ description: 'When it was made.' })
  at!: Date;
}

@ObjectType({ description: 'A category of what was brought in.' })
export class TieCategory {
  @Field({ description: 'The category, in the other tool’s words.' })
  category!: string;

  @Field(() => Int, { description: 'How many moments were brought in with it.' })
  moments!: number;

  @Field(() => [TieRule], { description: 'The rules for it.' })
  rules!: TieRule[];
}

@ObjectType({ description: 'What rules would do to what was brought in.' })
export class TieTrial {
  @Field(() => Int, { description: 'How many moments were brought in.' })
  of!: number;

  @Field(() => Int, { description: 'How many of them the rules tie.' })
  wouldTie!: number;

  @Field(() => Int, { description: 'How many of these are tied just so already.' })
  tiedAlready!: number;

  @Field(() => Int, { description: 'How many ties were made by rules that are gone: applying the rules takes them away.' })
  wouldUntie!: number;
}

/** How far a run of the rules is. */
export enum TieRunState {
  RUNNING = 'running',
  DONE = 'done',
  FAILED = 'failed',
}

registerEnumType(TieRunState, {
  name: 'TieRunState',
  description: 'How far a run of the rules is.',
  valuesMap: {
    RUNNING: { description: 'It goes on by itself.' },
    DONE: { description: 'Every moment that a rule fits was looked at.' },
    FAILED: { description: 'Something unexpected stopped it; what was tied by then stays tied. Apply again to go on.' },
  },
});

@ObjectType({ description: 'The rules, applied to what was brought in.' })
export class TieRun {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => TieRunState, { description: 'How far it is.' })
  state!: TieRunState;

  @Field(() => Int, { description: 'How many moments the rules fit, and ties of rules that are gone.' })
  total!: number;

  @Field(() => Int, { description: 'How many of these were looked at.' })
  done!: number;

  @Field(() => Int, { description: 'How many ties are new.' })
  tied!: number;

  @Field(() => Int, { description: 'How many ties of rules that are gone were taken away.' })
  untied!: number;

  @Field(() => PersonCard, { nullable: true, description: 'Who applied them.' })
  by!: PersonCard | null;

  @Field({ description: 'When it began.' })
  startedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null;
}

@InputType({ description: 'A category and the item where such moments happened.' })
export class TieRuleInput {
  @Field({ description: 'The category, in the other tool’s words, exactly as it is written there.' })
  @Trimmed()
  @Length(1, 300, { message: 'A category has 1 to 300 characters.' })
  category!: string;

  @RequiredId('Which stage, touchpoint, capability, application or pain point.')
  itemId!: string;
}

/** Which rules are tried. */
@ArgsType()
export class TryRulesArgs {
  @Field(() => [TieRuleInput], { nullable: true, description: 'Rules that nobody has made yet, at most 200; not given: those that there are.' })
  @IsOptional()
  @ArrayMaxSize(200, { message: 'Try at most 200 rules at once.' })
  @ValidateNested({ each: true })
  @Type(() => TieRuleInput)
  rules?: TieRuleInput[];
}
