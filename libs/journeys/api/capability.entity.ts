import { ObjectType } from '@nestjs/graphql';
import { WholeFact } from './fact';
import { InventoryItem } from './item.entity';

/** How many levels a tree of capabilities has at most. */
export const MOST_LEVELS = 4;

@ObjectType({ implements: () => [InventoryItem], description: 'What the company must be able to do. A tree of up to 4 levels.' })
export class Capability extends InventoryItem {
  @WholeFact({ least: 1, most: 5, description: 'Maturity today: 1 by chance, 2 repeated, 3 defined, 4 measured, 5 improving by itself.' })
  maturityNow!: number | null;

  @WholeFact({ least: 1, most: 5, description: 'Maturity wanted, on the same scale.' })
  maturityWanted!: number | null;

  @WholeFact({ least: 1, most: 5, description: 'How important it is to the customer’s experience: 1 hardly, 5 decisive.' })
  importance!: number | null;
}
