import { type Actor, Audience, CurrentActor, defineLoader, type LoaderRegistry, Loaders, type PageOf } from '@app/shared-api';
import { Args, Float, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Opportunities, type Ranking } from './opportunities.service';
import { Opportunity } from './opportunity.entity';
import { paybackMonths } from './opportunity.rules';
import { PainPoint } from './pain-point.entity';
import { OpportunitiesArgs } from './pain-point.inputs';
import { OpportunityPage } from './pain-point.types';
import { painsAddressedBy } from './pain.loaders';

const addressedLoader = defineLoader('journeys.addressed', painsAddressedBy);

/** What could be done, ranked. */
@Resolver(() => Opportunity)
export class OpportunityResolver {
  // All are ranked against each other, so that one key stands for all: once an operation, however many are shown.
  private readonly rankingLoader = defineLoader<'all', Ranking>('journeys.ranking', async (_context, keys) => {
    const ranking = await this.opportunities.ranking();
    return keys.map(() => ranking);
  });

  constructor(private readonly opportunities: Opportunities) {}

  @Query(() => OpportunityPage, { name: 'opportunities', description: 'Opportunities by rank, name, payback or saving. Ranks are reckoned when asked, so that they move with the evidence.' })
  @Audience('signedIn')
  list(@CurrentActor() actor: Actor, @Args() args: OpportunitiesArgs, @Loaders() loaders: LoaderRegistry): Promise<PageOf<Opportunity>> {
    return this.opportunities.list(actor, args, () => this.ranking(loaders));
  }

  @ResolveField(() => Float, { nullable: true, description: 'Months until what is saved has paid what it cost once: one-off cost ÷ ((saving − running cost) ÷ 12). Null while unknown, or when it never pays.' })
  paybackMonths(@Parent() opportunity: Opportunity): number | null {
    return paybackMonths(opportunity);
  }

  @ResolveField(() => Float, {
    nullable: true,
    description: 'What it is ranked by: (customer value + business value) ÷ effort × (1 + its share of the cost of all open pain points + its share of their heat), shares from 0 to 1. Null while a value or the effort is not given.',
  })
  async score(@Parent() { id }: Opportunity, @Loaders() loaders: LoaderRegistry): Promise<number | null> {
    return (await this.ranking(loaders)).get(id)?.score ?? null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'Its place among all opportunities by score; 1 is first.' })
  async rank(@Parent() { id }: Opportunity, @Loaders() loaders: LoaderRegistry): Promise<number | null> {
    return (await this.ranking(loaders)).get(id)?.rank ?? null;
  }

  @ResolveField(() => [PainPoint], { description: 'The pain points that it addresses, at most 50; declined and merged ones left out.' })
  async painPoints(@Parent() { id }: Opportunity, @Loaders() loaders: LoaderRegistry): Promise<PainPoint[]> {
    return (await loaders.of(addressedLoader).load(id)) ?? [];
  }

  private async ranking(loaders: LoaderRegistry): Promise<Ranking> {
    return (await loaders.of(this.rankingLoader).load('all'))!;
  }
}
