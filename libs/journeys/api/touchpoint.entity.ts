import { Channel } from '@app/shared-api';
import { ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChoiceFact, TextFact, WholeFact } from './fact';
import { InventoryItem } from './item.entity';

/** How much a touchpoint weighs for the customer. */
export enum TouchpointWeight {
  MOMENT_THAT_MATTERS = 'moment_that_matters',
  EFFORTLESS = 'effortless',
}

registerEnumType(TouchpointWeight, {
  name: 'TouchpointWeight',
  description: 'How much a touchpoint weighs for the customer.',
  valuesMap: {
    MOMENT_THAT_MATTERS: { description: 'A moment that matters: here the customer makes up their mind about us.' },
    EFFORTLESS: { description: 'Should be effortless: noticed only when it goes wrong.' },
  },
});

/** How well something is known. */
export enum Evidence {
  ASSUMED = 'assumed',
  PARTLY_KNOWN = 'partly_known',
  MEASURED = 'measured',
}

registerEnumType(Evidence, {
  name: 'Evidence',
  description: 'How well something is known.',
  valuesMap: {
    ASSUMED: { description: 'We think so.' },
    PARTLY_KNOWN: { description: 'Some customers or employees said so.' },
    MEASURED: { description: 'It was measured.' },
  },
});

const known = (what: string): string => `How well ${what} is known.`;

@ObjectType({ implements: () => [InventoryItem], description: 'Where customer and company meet at a stage.' })
export class Touchpoint extends InventoryItem {
  @ChoiceFact({ of: Channel, description: 'Through which channel.' })
  channel!: Channel | null;

  @ChoiceFact({ of: TouchpointWeight, description: 'Whether it is a moment that matters or should be effortless.' })
  weight!: TouchpointWeight | null;

  @ChoiceFact({ of: Evidence, description: known('its weight') })
  weightEvidence!: Evidence | null;

  @TextFact({ longest: 2000, description: 'What the customer expects here.' })
  expectation!: string | null;

  @ChoiceFact({ of: Evidence, description: known('what the customer expects') })
  expectationEvidence!: Evidence | null;

  @WholeFact({ least: -3, most: 3, description: 'How the customer feels here, from −3 (despair) to 3 (delight).' })
  emotion!: number | null;

  @ChoiceFact({ of: Evidence, description: known('how the customer feels') })
  emotionEvidence!: Evidence | null;
}
