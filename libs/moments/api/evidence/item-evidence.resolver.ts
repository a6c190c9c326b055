import { InventoryItem } from '@app/journeys-api';
import { defineLoader, type LoaderRegistry, Loaders } from '@app/shared-api';
import { Args, Float, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { HeatReads } from './heat.reads';
import { ItemClocks, ItemMomentPage, ItemMomentsArgs, ItemWeek } from './heat.types';
import { ItemMomentsReads } from './item-moments';

/** How many items one statement weighs: a whole blueprint. */
const TOGETHER = 5_000;

/** What moments tell of the items of the inventory; journeys know nothing of moments. */
@Resolver(() => InventoryItem)
export class ItemEvidenceResolver {
  private readonly heatLoader = defineLoader<string, number>('moments.heat', async (_context, ids) => inOrder(ids, await this.reads.heat(ids)), TOGETHER);
  private readonly countLoader = defineLoader<string, number>('moments.count', async (_context, ids) => inOrder(ids, await this.reads.moments(ids)), TOGETHER);
  private readonly trendLoader = defineLoader<string, ItemWeek[]>('moments.trend', async (_context, ids) => inOrder(ids, await this.reads.trends(ids)));
  private readonly clocksLoader = defineLoader<string, ItemClocks>('moments.clocks', async (_context, ids) => inOrder(ids, await this.reads.clocks(ids)));

  constructor(
    private readonly reads: HeatReads,
    private readonly itemMoments: ItemMomentsReads,
  ) {}

  @ResolveField(() => Float, { nullable: true, description: 'Σ severity weight (8, 4, 2, 1; not known 1) × 0.5^(age in days / 30) over its moments and those of what stands in it, each once, none older than 365 days. Null: no evidence.' })
  heat(@Parent() { id }: InventoryItem, @Loaders() loaders: LoaderRegistry): Promise<number | null> {
    return loaders.of(this.heatLoader).load(id);
  }

  @ResolveField(() => Int, { description: 'How many moments of the last 365 days are tied to it or to what stands in it.' })
  async momentCount(@Parent() { id }: InventoryItem, @Loaders() loaders: LoaderRegistry): Promise<number> {
    return (await loaders.of(this.countLoader).load(id)) ?? 0;
  }

  @ResolveField(() => [ItemWeek], { description: 'Its moments by the week in which they were raised: 13 weeks, this one last.' })
  async trend(@Parent() { id }: InventoryItem, @Loaders() loaders: LoaderRegistry): Promise<ItemWeek[]> {
    return (await loaders.of(this.trendLoader).load(id)) ?? [];
  }

  @ResolveField(() => ItemClocks, { description: 'How long its moments take, and how many are open.' })
  async clocks(@Parent() { id }: InventoryItem, @Loaders() loaders: LoaderRegistry): Promise<ItemClocks> {
    return (await loaders.of(this.clocksLoader).load(id))!;
  }

  @ResolveField(() => ItemMomentPage, { description: 'Its moments that the viewer may open, newest first, and how many there are in all.' })
  async moments(@Parent() { id }: InventoryItem, @Args() { first, after }: ItemMomentsArgs, @Loaders() loaders: LoaderRegistry): Promise<ItemMomentPage> {
    const [page, total] = await Promise.all([loaders.of(this.itemMoments.loader).load({ itemId: id, first, after }), loaders.of(this.countLoader).load(id)]);
    return { ...page!, total: total ?? 0 };
  }
}

const inOrder = <T>(ids: readonly string[], found: ReadonlyMap<string, T>): Array<T | null> => ids.map((id) => found.get(id) ?? null);
