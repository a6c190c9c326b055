import { TimelinePage } from '@app/people-api';
import { type Actor, Audience, CurrentActor, type LoaderRegistry, Loaders, PageArgs, type PageOf } from '@app/shared-api';
import { Args, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { EditInventoryInput } from './inventory.inputs';
import { InventoryChange, LiveInventory } from './inventory.live';
import { InventoryReads } from './inventory.reads';
import { Inventory } from './inventory.service';
import { BlueprintArgs, InventoryEdited, InventoryItemPage, InventoryItemsArgs, InventoryPicture, ItemCard, ItemIdsArgs, ItemLink, NeighboursArgs, OneItemArgs, WatchArgs } from './inventory.types';
import { InventoryItem } from './item.entity';
import { linksLoader, pathLoader } from './item.loaders';
import { itemTimelineLoader } from './item.timeline';

/** The inventory: reading it, editing it, watching it. */
@Resolver(() => InventoryItem)
export class InventoryResolver {
  constructor(
    private readonly reads: InventoryReads,
    private readonly inventory: Inventory,
    private readonly live: LiveInventory,
  ) {}

  @Query(() => InventoryItem, { nullable: true, description: 'One item; null when there is none such, or it was removed.' })
  @Audience('signedIn')
  inventoryItem(@CurrentActor() actor: Actor, @Args() { id }: OneItemArgs): Promise<InventoryItem | null> {
    return this.reads.byId(actor, id);
  }

  @Query(() => [InventoryItem], { description: 'Items by their ids, in no order, removed ones among them; what does not come back is not there.' })
  @Audience('signedIn')
  inventoryItemsById(@CurrentActor() actor: Actor, @Args() { ids }: ItemIdsArgs): Promise<InventoryItem[]> {
    return this.reads.byIds(actor, ids);
  }

  @Query(() => InventoryItemPage, { description: 'Items of the inventory by name or by their place, filtered.' })
  @Audience('signedIn')
  inventoryItems(@CurrentActor() actor: Actor, @Args() args: InventoryItemsArgs): Promise<PageOf<InventoryItem>> {
    return this.reads.list(actor, args);
  }

  @Query(() => InventoryPicture, { description: 'Everything on a journey’s blueprint, in one request; at most 5,000 items.' })
  @Audience('signedIn')
  blueprint(@CurrentActor() actor: Actor, @Args() args: BlueprintArgs): Promise<InventoryPicture> {
    return this.reads.blueprint(actor, args);
  }

  @Query(() => InventoryPicture, { description: 'An item and what is within some steps of it, nearest first, at most 300.' })
  @Audience('signedIn')
  neighbours(@CurrentActor() actor: Actor, @Args() args: NeighboursArgs): Promise<InventoryPicture> {
    return this.reads.neighbours(actor, args);
  }

  @Mutation(() => InventoryEdited, { description: 'Edits the inventory, step by step, all or nothing: the programme lead everything, owners their items and what stands in them, heads their department’s activities.' })
  @Audience('signedIn')
  async editInventory(@CurrentActor() actor: Actor, @Args('input', { description: 'Which steps.' }) input: EditInventoryInput): Promise<InventoryEdited> {
    const { itemIds } = await this.inventory.edit(actor, input);
    return { items: await this.reads.byIds(actor, itemIds) };
  }

  @Subscription(() => InventoryChange, { description: 'Which items change, from now on or from where you were.', resolve: (change: InventoryChange) => change })
  @Audience('signedIn')
  inventoryChanged(@CurrentActor() _actor: Actor, @Args() { after }: WatchArgs): Promise<AsyncIterableIterator<InventoryChange>> {
    return this.live.watch(after ?? null);
  }

  @ResolveField(() => [ItemLink], { description: 'What it is linked to, at most 200.' })
  async links(@Parent() { id }: InventoryItem, @Loaders() loaders: LoaderRegistry): Promise<ItemLink[]> {
    return (await loaders.of(linksLoader).load(id)) ?? [];
  }

  @ResolveField(() => [ItemCard], { description: 'What it stands in, from the top down.' })
  async path(@Parent() { id, parentId }: InventoryItem, @Loaders() loaders: LoaderRegistry): Promise<ItemCard[]> {
    return parentId ? ((await loaders.of(pathLoader).load(id)) ?? []) : [];
  }

  @ResolveField(() => TimelinePage, { description: 'What happened to it, newest first. A link is told by the item from which it runs.' })
  async timeline(@Parent() { id }: InventoryItem, @Args() { first, after }: PageArgs, @Loaders() loaders: LoaderRegistry): Promise<TimelinePage> {
    return (await loaders.of(itemTimelineLoader).load({ subjectId: id, first, after }))!;
  }
}
