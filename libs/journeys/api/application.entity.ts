import { ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChoiceFact, DayFact, WholeFact } from './fact';
import { InventoryItem } from './item.entity';

/** Where an application is in its life. */
export enum Lifecycle {
  PLAN = 'plan',
  PHASE_IN = 'phase_in',
  ACTIVE = 'active',
  PHASE_OUT = 'phase_out',
  END_OF_LIFE = 'end_of_life',
}

registerEnumType(Lifecycle, {
  name: 'Lifecycle',
  description: 'Where an application is in its life.',
  valuesMap: {
    PLAN: { description: 'Planned.' },
    PHASE_IN: { description: 'Being brought in.' },
    ACTIVE: { description: 'In use.' },
    PHASE_OUT: { description: 'Being taken out of use.' },
    END_OF_LIFE: { description: 'No longer in use.' },
  },
});

@ObjectType({ implements: () => [InventoryItem], description: 'Software that people work with. Its departments use it; its links name capabilities that it supports and applications that it exchanges data with.' })
export class Application extends InventoryItem {
  @ChoiceFact({ of: Lifecycle, description: 'Where it is in its life.' })
  lifecycle!: Lifecycle | null;

  @DayFact({ description: 'From which day it was or will be planned, as YYYY-MM-DD.' })
  planOn!: string | null;

  @DayFact({ description: 'From which day it is brought in, as YYYY-MM-DD.' })
  phaseInOn!: string | null;

  @DayFact({ description: 'From which day it is in use, as YYYY-MM-DD.' })
  activeOn!: string | null;

  @DayFact({ description: 'From which day it is taken out of use, as YYYY-MM-DD.' })
  phaseOutOn!: string | null;

  @DayFact({ description: 'From which day it is no longer in use, as YYYY-MM-DD.' })
  endOfLifeOn!: string | null;

  @WholeFact({ least: 1, most: 4, description: 'How well it does what the work needs: 1 in the way, 2 with detours, 3 well, 4 could not be better.' })
  functionalFit!: number | null;

  @WholeFact({ least: 1, most: 4, description: 'How well it is built and run: 1 at risk, 2 a burden, 3 sound, 4 up to date.' })
  technicalFit!: number | null;
}
