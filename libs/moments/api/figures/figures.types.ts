import { Channel, Severity } from '@app/shared-api';
import { DepartmentCard } from '@app/people-api';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { OfferState } from '../offer.entity';

@ObjectType({ description: 'One bar of a histogram of durations.' })
export class DurationBar {
  @Field(() => Int, { description: 'From this many seconds.' })
  fromSeconds!: number;
  @Field(() => Int, { nullable: true, description: 'To below this many seconds; null: open-ended.' })
  toSeconds!: number | null;
  @Field(() => Int, { description: 'How many moments; exact.' })
  count!: number;
}

@ObjectType({ description: 'How long something took, elapsed, as a distribution.' })
export class Distribution {
  @Field(() => Int, { description: 'Of how many moments. Those that close before they open (the past has such) count in none.' })
  count!: number;
  @Field(() => Int, { nullable: true, description: 'Half took at most this many seconds (nearest rank).' })
  medianSeconds!: number | null;
  @Field(() => Int, { nullable: true, description: 'Nine of ten took at most this many seconds (nearest rank).' })
  p90Seconds!: number | null;
  @Field(() => [DurationBar], { description: 'Bars from 15 minutes to over 90 days.' })
  bars!: DurationBar[];
}

@ObjectType({ isAbstract: true })
abstract class Row {
  @Field(() => Int, { description: 'How many moments were raised.' })
  raised!: number;
  @Field(() => Distribution, { description: 'From raising to the first acceptance.' })
  toAcceptance!: Distribution;
  @Field(() => Distribution, { description: 'From raising to the close.' })
  toClose!: Distribution;
}

@ObjectType({ description: 'The figures of a department with all below it.' })
export class DepartmentFigures extends Row {
  @Field(() => DepartmentCard, { nullable: true, description: 'The department; null: no department.' })
  department!: DepartmentCard | null;
}

@ObjectType({ description: 'The figures of a severity.' })
export class SeverityFigures extends Row {
  @Field(() => Severity, { nullable: true, description: 'The severity; null: not known.' })
  severity!: Severity | null;
}

@ObjectType({ description: 'The figures of a channel.' })
export class ChannelFigures extends Row {
  @Field(() => Channel, { nullable: true, description: 'The channel; null: not known.' })
  channel!: Channel | null;
}

@ObjectType({ description: 'How many moments were raised in a week.' })
export class WeekCount {
  @Field({ description: 'The Monday, as a date in the time zone of the organisation.' })
  week!: string;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'How many moments are open now.' })
export class OpenCount {
  @Field(() => DepartmentCard, { nullable: true, description: 'Where they are: held, or else raised, here or below.' })
  department!: DepartmentCard | null;
  @Field(() => Int, { description: 'How many.' })
  open!: number;
  @Field(() => Int, { description: 'Of these, how many nobody holds.' })
  unheld!: number;
}

@ObjectType({ description: 'How many offers are in a state.' })
export class OfferOutcome {
  @Field(() => OfferState, { description: 'What became of them.' })
  state!: OfferState;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'What one department offered to another, by what became of it.' })
export class HandOff {
  @Field(() => DepartmentCard, { nullable: true, description: 'Who offered.' })
  from!: DepartmentCard | null;
  @Field(() => DepartmentCard, { nullable: true, description: 'To whom.' })
  to!: DepartmentCard | null;
  @Field(() => [OfferOutcome], { description: 'Counts by state.' })
  outcomes!: OfferOutcome[];
  @Field(() => Int, { description: 'All offers.' })
  offers!: number;
}

@ObjectType({ description: 'Figures over moments raised in a period, of a department with all below it, or of everything.' })
export class MomentFigures extends Row {
  @Field(() => DepartmentCard, { nullable: true, description: 'The department; null: everything.' })
  department!: DepartmentCard | null;
  @Field({ description: 'The first Monday.' })
  from!: string;
  @Field({ description: 'The last Sunday.' })
  to!: string;
  @Field(() => Int, { description: 'How many seconds the figures are behind what happened.' })
  lagSeconds!: number;
  @Field({ description: 'Whether percentiles are exact. Above 50,000 moments they are read from buckets, at most 2 % off; counts are always exact.' })
  exact!: boolean;
  @Field(() => [OpenCount], { description: 'Open now, by the departments directly below; at most 5 seconds old.' })
  open!: OpenCount[];
  @Field(() => [WeekCount], { description: 'Raised, by week.' })
  perWeek!: WeekCount[];
  @Field(() => [DepartmentFigures], { description: 'The 50 departments directly below with the most moments.' })
  byDepartment!: DepartmentFigures[];
  @Field(() => [SeverityFigures], { description: 'By severity, worst first.' })
  bySeverity!: SeverityFigures[];
  @Field(() => [ChannelFigures], { description: 'By channel, most first.' })
  byChannel!: ChannelFigures[];
  @Field(() => [HandOff], { description: 'Who hands to whom: the 100 pairs with the most offers, from or to a department of the scope.' })
  handOffs!: HandOff[];
}
