import { Length, MaxLength, PageArgs, Trimmed, TrimmedOrNothing } from '@app/shared-api';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { PainState, Sufferer } from './pain-point.entity';

const anId = { message: 'This is not an id.' };

@InputType({ description: 'Puts a pain point into another state.' })
export class SetPainStateInput {
  @Field(() => ID, { description: 'Which pain point.' })
  @IsUUID('all', anId)
  id!: string;

  @Field(() => Int, { description: 'The version that you have seen; another one since then is STALE.' })
  @IsInt()
  version!: number;

  @Field(() => PainState, { description: 'The state that it shall have: one of its `painActions`, but for MERGED.' })
  @IsEnum(PainState)
  state!: PainState;

  @Field(() => String, { nullable: true, description: 'Why; to accept or decline it must be said. Whoever reported it reads it.' })
  @IsOptional()
  @TrimmedOrNothing()
  @MaxLength(1000, { message: 'Write at most 1000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'Merges a pain point into another, which goes on.' })
export class MergePainInput {
  @Field(() => ID, { description: 'The one that ends.' })
  @IsUUID('all', anId)
  id!: string;

  @Field(() => Int, { description: 'Its version that you have seen; another one since then is STALE.' })
  @IsInt()
  version!: number;

  @Field(() => ID, { description: 'The one that goes on. Was it merged itself, the one that it went into goes on.' })
  @IsUUID('all', anId)
  intoId!: string;
}

@InputType({ description: 'A pain point, reported in one sentence.' })
export class ReportPainInput {
  @Field(() => ID, { description: 'A UUID made by the client. It becomes the pain point’s id, and is the key by which a repeat is known: the same request again reports nothing new.' })
  @IsUUID('all', anId)
  id!: string;

  @Field({ description: 'What hurts, in one sentence of 1 to 300 characters.' })
  @Trimmed()
  @Length(1, 300, { message: 'Say in one sentence of at most 300 characters what hurts.' })
  words!: string;

  @Field(() => ID, { nullable: true, description: 'Where it hurts: a journey, stage, touchpoint, activity, capability or application.' })
  @IsOptional()
  @IsUUID('all', anId)
  atId?: string | null;

  @Field(() => Sufferer, { nullable: true, description: 'Who suffers.' })
  @IsOptional()
  @IsEnum(Sufferer)
  sufferer?: Sufferer | null;
}

/** In which order pain points stand. */
export enum PainOrder {
  COST = 'COST',
  HEAT = 'HEAT',
  SEVERITY = 'SEVERITY',
  NAME = 'NAME',
}

registerEnumType(PainOrder, {
  name: 'PainOrder',
  description: 'In which order pain points stand; those of which it is not known come last.',
  valuesMap: {
    COST: { description: 'The dearest first.' },
    HEAT: { description: 'The hottest first: by the moments tied to them.' },
    SEVERITY: { description: 'The worst first.' },
    NAME: { description: 'By name.' },
  },
});

/** Pain points, perhaps only those of one item. */
@ArgsType()
export class PainsAtArgs {
  @Field(() => ID, { nullable: true, description: 'Only the open ones of this item, which its `painCost` counts.' })
  @IsOptional()
  @IsUUID('all', anId)
  at?: string | null;
}

/** A page of pain points; filters hold together. */
@ArgsType()
export class PainPointsArgs extends PageArgs {
  @Field(() => [PainState], { nullable: true, description: 'Only those in one of these states.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsEnum(PainState, { each: true })
  states?: PainState[];

  @Field(() => String, { nullable: true, description: 'Words of the name or description.' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Search for at most 200 characters.' })
  words?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only the open ones of this item, which its `painCost` counts: those that hurt here or at what it contains; of an opportunity: those that it addresses.' })
  @IsOptional()
  @IsUUID('all', anId)
  at?: string | null;

  @Field(() => PainOrder, { defaultValue: PainOrder.COST, description: 'In which order.' })
  @IsEnum(PainOrder)
  order: PainOrder = PainOrder.COST;
}

/** In which order opportunities stand. */
export enum OpportunityOrder {
  RANK = 'RANK',
  NAME = 'NAME',
  PAYBACK = 'PAYBACK',
  SAVING = 'SAVING',
}

registerEnumType(OpportunityOrder, {
  name: 'OpportunityOrder',
  description: 'In which order opportunities stand; those of which it is not known come last.',
  valuesMap: {
    RANK: { description: 'The highest score first.' },
    NAME: { description: 'By name.' },
    PAYBACK: { description: 'Those that pay back soonest first.' },
    SAVING: { description: 'Those that save the most money a year first.' },
  },
});

/** A page of opportunities. */
@ArgsType()
export class OpportunitiesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name or description; the rank stays that among all.' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Search for at most 200 characters.' })
  words?: string | null;

  @Field(() => OpportunityOrder, { defaultValue: OpportunityOrder.RANK, description: 'In which order.' })
  @IsEnum(OpportunityOrder)
  order: OpportunityOrder = OpportunityOrder.RANK;
}
