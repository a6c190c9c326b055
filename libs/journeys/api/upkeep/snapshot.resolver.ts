import { type Actor, Audience, CurrentActor, PageArgs, type PageOf } from '@app/shared-api';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Compared, SnapshotReads } from './snapshot.reads';
import {
  CompareArgs, ComparisonCounts, DifferencesArgs, InventorySnapshot, InventorySnapshotPage, type ItemDifference, ItemDifferencePage, type LinkDifference, LinkDifferencePage, SnapshotComparison, TakeSnapshotInput,
} from './snapshot.types';
import { Snapshots } from './snapshots.service';

/** Snapshots of the inventory. */
@Resolver(() => InventorySnapshot)
export class SnapshotsResolver {
  constructor(
    private readonly kept: Snapshots,
    private readonly reads: SnapshotReads,
  ) {}

  @Mutation(() => InventorySnapshot, { description: 'Keeps the whole inventory as it is now, under a name.' })
  @Audience('programmeLead')
  async takeSnapshot(@CurrentActor() actor: Actor, @Args('input', { description: 'Under which name.' }) input: TakeSnapshotInput): Promise<InventorySnapshot> {
    return this.reads.byId(await this.kept.take(actor, input));
  }

  @Query(() => InventorySnapshotPage, { description: 'Snapshots of the inventory, newest first.' })
  @Audience('signedIn')
  snapshots(@Args() args: PageArgs): Promise<PageOf<InventorySnapshot>> {
    return this.reads.page(args);
  }

  @Query(() => SnapshotComparison, { description: 'Two snapshots side by side, or one and how it is now: what came, went, moved and changed.' })
  @Audience('signedIn')
  compareSnapshots(@Args() args: CompareArgs): Promise<Compared> {
    return this.reads.compare(args);
  }
}

/** What differs between two snapshots. */
@Resolver(() => SnapshotComparison)
export class SnapshotComparisonResolver {
  constructor(private readonly reads: SnapshotReads) {}

  @ResolveField(() => ComparisonCounts, { description: 'How much differs.' })
  counts(@Parent() compared: Compared): Promise<ComparisonCounts> {
    return this.reads.counts(compared);
  }

  @ResolveField(() => ItemDifferencePage, { description: 'The items that came, went, moved or changed.' })
  items(@Parent() compared: Compared, @Args() args: DifferencesArgs): Promise<PageOf<ItemDifference>> {
    return this.reads.items(compared, args);
  }

  @ResolveField(() => LinkDifferencePage, { description: 'The links that came, went, or say something else.' })
  links(@Parent() compared: Compared, @Args() args: PageArgs): Promise<PageOf<LinkDifference>> {
    return this.reads.links(compared, args);
  }
}
