import { type LoaderRegistry, Loaders } from '@app/shared-api';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { costOf } from './cost.rules';
import { costDefaultsLoader, measuredLoader } from './item.loaders';
import { InputSource, PainCost, PainPoint } from './pain-point.entity';

/** What pain points cost. */
@Resolver(() => PainPoint)
export class PainPointResolver {
  @ResolveField(() => PainCost, { description: 'What it costs a year, with its inputs.' })
  async cost(@Parent() pain: PainPoint, @Loaders() loaders: LoaderRegistry): Promise<PainCost> {
    const isMeasured = [pain.minutesSource, pain.occurrencesSource].includes(InputSource.MEASURED);
    const [defaults, measured] = await Promise.all([loaders.of(costDefaultsLoader).load('defaults'), isMeasured ? loaders.of(measuredLoader).load(pain.id) : undefined]);
    return costOf(pain, defaults!, measured ?? undefined);
  }
}
