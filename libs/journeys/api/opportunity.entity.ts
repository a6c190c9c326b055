import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { AmountFact, WholeFact } from './fact';
import { InventoryItem } from './item.entity';

@ObjectType({ implements: () => [InventoryItem], description: 'What could be done: its links name the pain points that it addresses.' })
export class Opportunity extends InventoryItem {
  @WholeFact({ least: 1, most: 5, description: 'Value for the customer: 1 little, 5 very much.' })
  customerValue!: number | null;

  @WholeFact({ least: 1, most: 5, description: 'Value for the business: 1 little, 5 very much.' })
  businessValue!: number | null;

  @WholeFact({ least: 1, most: 5, description: 'Effort: 1 days, 5 years.' })
  effort!: number | null;

  @AmountFact({ description: 'Hours expected to be saved a year.' })
  savingHours!: number | null;

  @AmountFact({ description: 'Money expected to be saved a year, in the organization’s currency.' })
  savingMoney!: number | null;

  @AmountFact({ description: 'What it costs once.' })
  oneOffCost!: number | null;

  @AmountFact({ description: 'What it costs a year to run.' })
  runningCost!: number | null;

  @Field(() => Float, { nullable: true, description: 'Months until what is saved has paid what it cost once: one-off cost ÷ ((saving − running cost) ÷ 12). Null while unknown, or when it never pays.' })
  paybackMonths!: number | null;

  @Field(() => Float, { nullable: true, description: 'What it is ranked by: (customer value + business value) ÷ effort × (1 + its share of the cost of all open pain points + its share of their heat), shares from 0 to 1. Null while a value or the effort is not given.' })
  score!: number | null;

  @Field(() => Int, { nullable: true, description: 'Its place among all opportunities by score; 1 is first.' })
  rank!: number | null;
}
