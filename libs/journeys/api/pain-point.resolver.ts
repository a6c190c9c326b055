import { defineLoader, type LoaderRegistry, Loaders } from '@app/shared-api';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { costOf } from './cost.rules';
import { Evidence } from './evidence';
import { costDefaultsLoader, measuredLoader } from './item.loaders';
import { InputSource, PainCost, PainPoint } from './pain-point.entity';

/** What pain points cost. */
@Resolver(() => PainPoint)
export class PainPointResolver {
  private readonly countedLoader = defineLoader<string, number>('journeys.counted', async (_context, ids) => {
    const evidence = await this.evidence.of(ids);
    return ids.map((id) => evidence.get(id)?.perMonth ?? 0);
  });

  constructor(private readonly evidence: Evidence) {}

  @ResolveField(() => PainCost, { description: 'What it costs a year, with its inputs.' })
  async cost(@Parent() pain: PainPoint, @Loaders() loaders: LoaderRegistry): Promise<PainCost> {
    const sources = [pain.minutesSource, pain.occurrencesSource];
    const [defaults, measured, counted] = await Promise.all([
      loaders.of(costDefaultsLoader).load('defaults'),
      sources.includes(InputSource.MEASURED) ? loaders.of(measuredLoader).load(pain.id) : undefined,
      sources.includes(InputSource.COUNTED) ? loaders.of(this.countedLoader).load(pain.id) : null,
    ]);
    return costOf(pain, defaults!, measured ?? undefined, counted);
  }
}
