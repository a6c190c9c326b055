import { type Actor, Audience, CurrentActor } from '@app/shared-api';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { InventoryReads } from '../inventory.reads';
import { Templates } from './templates.service';
import { CopyTemplateInput, InventoryTemplate, TemplateCopied, TemplatesArgs } from './templates.types';

/** Starting points: looking at them, and copying one. */
@Resolver()
export class TemplatesResolver {
  constructor(
    private readonly templates: Templates,
    private readonly reads: InventoryReads,
  ) {}

  @Query(() => [InventoryTemplate], { description: 'The starting points, with what is in each and the departments that probably play its parts.' })
  @Audience('programmeLead')
  inventoryTemplates(@Args() { locale }: TemplatesArgs): Promise<InventoryTemplate[]> {
    return this.templates.all(locale);
  }

  @Mutation(() => TemplateCopied, { description: 'Copies a starting point into the inventory: all of it or nothing, owned by the viewer. Errors: INVALID_INPUT, KEY_REUSED.' })
  @Audience('programmeLead')
  async copyTemplate(@CurrentActor() actor: Actor, @Args('input', { description: 'Which, and for whom.' }) input: CopyTemplateInput): Promise<TemplateCopied> {
    const { items, journeyIds } = await this.templates.copy(actor, input);
    return { items, journeys: await this.reads.byIds(actor, journeyIds) };
  }
}
