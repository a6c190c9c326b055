import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChoiceFact, TextFact } from './fact';
import { InventoryItem } from './item.entity';

/** Whose journey it is. */
export enum JourneySide {
  CUSTOMER = 'customer',
  EMPLOYEE = 'employee',
}

registerEnumType(JourneySide, {
  name: 'JourneySide',
  description: 'Whose journey it is.',
  valuesMap: { CUSTOMER: { description: 'A customer’s.' }, EMPLOYEE: { description: 'An employee’s.' } },
});

/** Whether the journey is as it is or as it shall be. */
export enum Horizon {
  CURRENT = 'current',
  FUTURE = 'future',
}

registerEnumType(Horizon, {
  name: 'Horizon',
  description: 'Whether the journey is as it is or as it shall be.',
  valuesMap: { CURRENT: { description: 'As it is today.' }, FUTURE: { description: 'As it shall be.' } },
});

@ObjectType({ implements: () => [InventoryItem], description: 'A journey of a customer or an employee, in stages.' })
export class Journey extends InventoryItem {
  @ChoiceFact({ of: JourneySide, required: true, description: 'Whose journey it is.' })
  side!: JourneySide;

  @ChoiceFact({ of: Horizon, required: true, description: 'As it is or as it shall be.' })
  horizon!: Horizon;

  @TextFact({ longest: 200, description: 'Who goes through it: "Family that furnishes its first home".' })
  persona!: string | null;
}

@ObjectType({ implements: () => [InventoryItem], description: 'A stage of a journey.' })
export class Stage extends InventoryItem {
  @Field(() => JourneySide, { description: 'Whose journey it is a stage of.' })
  side!: JourneySide;
}
