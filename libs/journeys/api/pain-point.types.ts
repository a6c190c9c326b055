import { Page } from '@app/shared-api';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { PainPoint, PainState } from './pain-point.entity';
import { Opportunity } from './opportunity.entity';

@ObjectType({ description: 'A page of pain points.' })
export class PainPointPage extends Page(PainPoint) {}

@ObjectType({ description: 'A page of opportunities.' })
export class OpportunityPage extends Page(Opportunity) {}

@ObjectType({ description: 'How many pain points are in a state.' })
export class PainCount {
  @Field(() => PainState, { description: 'In which state.' })
  state!: PainState;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'What the open pain points (confirmed or being worked on) at an item cost together, each counted once.' })
export class PainCostSum {
  @Field(() => Float, { description: 'Cost a year in the organization’s currency, of those of which it is known.' })
  moneyPerYear!: number;

  @Field(() => Float, { description: 'Hours lost a year, of those of which they are known.' })
  hoursPerYear!: number;

  @Field(() => Int, { description: 'How many open pain points there are.' })
  painPoints!: number;

  @Field(() => Int, { description: 'Of how many of them the cost is not known.' })
  unknown!: number;
}

@ObjectType({ description: 'A pain point that somebody reported, and what became of it.' })
export class PainReport {
  @Field(() => ID, { description: 'Its id: that of the pain point that was reported.' })
  id!: string;

  @Field({ description: 'What was reported, under the name that it has now.' })
  words!: string;

  @Field(() => Date, { description: 'When.' })
  reportedAt!: Date;

  @Field({ description: 'Whether it was merged into another, which goes on.' })
  merged!: boolean;

  @Field(() => PainPoint, { description: 'The pain point as it is now; was it merged, the one that goes on.' })
  pain!: PainPoint;
}

@ObjectType({ description: 'A page of what somebody reported, newest first.' })
export class PainReportPage extends Page(PainReport) {}
