import { ItemCard } from '@app/journeys-api';
import { Page } from '@app/shared-api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A stage at which no department leads an activity, while somebody had to choose where its moments go.' })
export class OwnershipGap {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ItemCard, { description: 'The stage.' })
  stage!: ItemCard;

  @Field(() => ItemCard, { description: 'Its journey.' })
  journey!: ItemCard;

  @Field({ description: 'When the first moment fell into it.' })
  openedAt!: Date;

  @Field(() => Int, { description: 'How many moments fell into it.' })
  momentCount!: number;
}

@ObjectType({ description: 'A page of ownership gaps.' })
export class OwnershipGapPage extends Page(OwnershipGap) {}
