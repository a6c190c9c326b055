import { type Actor, CurrentActor, defineLoader, type LoaderRegistry, Loaders } from '@app/shared-api';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { costOf } from './cost.rules';
import { Evidence } from './evidence';
import { InventoryItem } from './item.entity';
import { costDefaultsLoader, measuredLoader } from './item.loaders';
import { PainFigures } from './pain-figures';
import { InputSource, PainCost, PainPoint, PainState } from './pain-point.entity';
import { nextStates } from './pain-point.states';
import { PainCostSum } from './pain-point.types';
import { costsAt } from './pain.loaders';
import { standingsOf } from './pains.service';

/** What a pain point costs, and what the viewer may make of it. */
@Resolver(() => PainPoint)
export class PainPointResolver {
  private readonly countedLoader = defineLoader<string, number>('journeys.counted', async (_context, ids) => {
    const evidence = await this.evidence.of(ids);
    return ids.map((id) => evidence.get(id)?.perMonth ?? 0);
  });

  private readonly minutesLoader = defineLoader<string, number>('journeys.countedMinutes', async (_context, ids) => {
    const minutes = await this.evidence.minutesOf(ids);
    return ids.map((id) => minutes.get(id) ?? null);
  });

  constructor(private readonly evidence: Evidence) {}

  @ResolveField(() => PainCost, { description: 'What it costs a year, with its inputs.' })
  async cost(@Parent() pain: PainPoint, @Loaders() loaders: LoaderRegistry): Promise<PainCost> {
    const sources = [pain.minutesSource, pain.occurrencesSource];
    const [defaults, measured, perMonth, minutes] = await Promise.all([
      loaders.of(costDefaultsLoader).load('defaults'),
      sources.includes(InputSource.MEASURED) ? loaders.of(measuredLoader).load(pain.id) : undefined,
      pain.occurrencesSource === InputSource.COUNTED ? loaders.of(this.countedLoader).load(pain.id) : null,
      pain.minutesSource === InputSource.COUNTED ? loaders.of(this.minutesLoader).load(pain.id) : null,
    ]);
    return costOf(pain, defaults!, measured ?? undefined, { perMonth, minutes });
  }

  @ResolveField(() => [PainState], { description: 'What the viewer may make of it, each named by the state that it has then, in the order of the buttons. MERGED is done by mergePain, the others by setPainState.' })
  painActions(@Parent() pain: PainPoint, @CurrentActor() actor: Actor): PainState[] {
    return pain.removedAt ? [] : nextStates(pain.painState, standingsOf(actor, pain.owner?.id));
  }
}

/** What it costs that it hurts at an item. */
@Resolver(() => InventoryItem)
export class PainCostResolver {
  private readonly sumLoader = defineLoader<string, PainCostSum>('journeys.painCost', ({ db }, ids) => costsAt(db, this.figures, ids));

  constructor(private readonly figures: PainFigures) {}

  @ResolveField(() => PainCostSum, { description: 'What the open pain points cost that hurt here or at what it contains, each counted once; of an opportunity: those that it addresses.' })
  async painCost(@Parent() { id }: InventoryItem, @Loaders() loaders: LoaderRegistry): Promise<PainCostSum> {
    return (await loaders.of(this.sumLoader).load(id))!;
  }
}
