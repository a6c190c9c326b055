import { ObjectType } from '@nestjs/graphql';
import { AmountFact, WholeFact } from './fact';
import { InventoryItem } from './item.entity';

@ObjectType({ implements: () => [InventoryItem], description: 'The work done at a stage. Its departments lead, support or are informed; its links name capabilities and, in order, applications.' })
export class Activity extends InventoryItem {
  @AmountFact({ description: 'Minutes of work a case.' })
  minutesPerCase!: number | null;

  @WholeFact({ least: 0, most: 1_000_000_000, description: 'Cases a month.' })
  casesPerMonth!: number | null;

  @WholeFact({ least: 0, most: 1000, description: 'How many times a case the employee changes from one application to another.' })
  applicationChanges!: number | null;
}
