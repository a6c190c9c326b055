import { Page, PageArgs } from '@app/shared-api';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Moment } from '../moment.entity';

@ObjectType({ description: 'How many moments of a week.' })
export class ItemWeek {
  @Field({ description: 'The Monday with which it begins, such as 2026-03-02.' })
  week!: string;

  @Field(() => Int, { description: 'How many were raised.' })
  count!: number;
}

@ObjectType({ description: 'How long moments of an item take.' })
export class ItemClocks {
  @Field(() => Int, { nullable: true, description: 'Half of them were resolved within so many seconds: over the newest 2,000 of the last 365 days that were resolved. Null: none was.' })
  medianSecondsToResolve!: number | null;

  @Field(() => Int, { description: 'How many are open now.' })
  open!: number;
}

@ObjectType({ description: 'The newest moments of an item that the viewer may open: of the last 365 days, at most the newest 1,000 are looked at.' })
export class ItemMomentPage extends Page(Moment) {
  @Field(() => Int, { description: 'How many there are, whoever may open them.' })
  total!: number;

  @Field(() => Int, { description: 'How many of the newest 1,000 the viewer may open.' })
  mayOpen!: number;
}

/** Which page of an item's moments. */
@ArgsType()
export class ItemMomentsArgs extends PageArgs {}
