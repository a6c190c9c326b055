import { ItemCard } from '@app/journeys-api';
import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';

@ObjectType({ description: 'An item at which more happens than a week ago.' })
export class HeatingItem {
  @Field(() => ItemCard, { description: 'The item.' })
  item!: ItemCard;

  @Field(() => ItemCard, { nullable: true, description: 'What it stands in.' })
  within!: ItemCard | null;

  @Field(() => Float, { description: 'Its heat now: Σ severity weight × 0.5^(age in days / 30), as InventoryItem.heat.' })
  heat!: number;

  @Field(() => Int, { description: 'How many of its moments were raised in the last 7 days, today among them.' })
  fresh!: number;

  @Field(() => Int, { description: 'How many were raised in the 7 days before those.' })
  before!: number;

  @Field(() => Int, { description: 'Σ severity weight (8, 4, 2, 1; not known 1) of the last 7 days, less that of the 7 days before; above 0.' })
  rise!: number;
}

/** How many of the items that heat up. */
@ArgsType()
export class HeatingArgs {
  @Field(() => Int, { defaultValue: 5, description: 'How many, 1 to 50.' })
  @IsInt()
  @Min(1, { message: 'Ask for at least one row.' })
  @Max(50, { message: 'Ask for at most 50 rows at once.' })
  first: number = 5;
}
