import { type Actor, Audience, CurrentActor } from '@app/shared-api';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Settings } from './settings.service';
import { ChangeInventorySettingsInput, InventorySettings } from './settings.types';

/** What the inventory reckons with: read by everybody, since it stands beside every cost; changed by the programme lead. */
@Resolver(() => InventorySettings)
export class SettingsResolver {
  constructor(private readonly settings: Settings) {}

  @Query(() => InventorySettings, { description: 'What the inventory reckons with.' })
  @Audience('signedIn')
  inventorySettings(): Promise<InventorySettings> {
    return this.settings.read();
  }

  @Mutation(() => InventorySettings, { description: 'Changes what the inventory reckons with; for the programme lead and administrators.' })
  @Audience('programmeLead')
  changeInventorySettings(@CurrentActor() actor: Actor, @Args('input', { description: 'What changes.' }) input: ChangeInventorySettingsInput): Promise<InventorySettings> {
    return this.settings.change(actor, input);
  }
}
