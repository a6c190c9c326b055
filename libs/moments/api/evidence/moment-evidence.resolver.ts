import { type Actor, Audience, CurrentActor, type LoaderRegistry, Loaders } from '@app/shared-api';
import { Args, ArgsType, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Moment } from '../moment.entity';
import { RequiredId } from '../moment.inputs';
import { Suggestions } from './suggestions';
import { routesLoader, tiesLoader } from './tie.loaders';
import { Ties } from './ties.service';
import { MomentRoute, MomentTie, ReportPainAtMomentInput, TieInput, TieSuggestion } from './tie.types';

@ArgsType()
class SuggestionsArgs {
  @RequiredId('For which moment.')
  momentId!: string;
}

/** Where moments happened: their ties, what is suggested, and who answers for the work there. */
@Resolver(() => Moment)
export class MomentEvidenceResolver {
  constructor(
    private readonly ties: Ties,
    private readonly suggestions: Suggestions,
  ) {}

  @Query(() => [TieSuggestion], { description: 'Where a moment may have happened: at most 5 items that it is not tied to yet, the best first. Errors: NOT_FOUND.' })
  @Audience('signedIn')
  tieSuggestions(@CurrentActor() actor: Actor, @Args() { momentId }: SuggestionsArgs): Promise<TieSuggestion[]> {
    return this.suggestions.forMoment(actor, momentId);
  }

  @Mutation(() => Moment, { description: 'Says that a moment happened at an item of the inventory. Said twice, it is said once.' })
  @Audience('signedIn')
  tieMoment(@CurrentActor() actor: Actor, @Args('input', { description: 'Which moment and item.' }) input: TieInput): Promise<Moment> {
    return this.ties.tie(actor, input);
  }

  @Mutation(() => Moment, { description: 'Takes back that a moment happened at an item.' })
  @Audience('signedIn')
  untieMoment(@CurrentActor() actor: Actor, @Args('input', { description: 'Which moment and item.' }) input: TieInput): Promise<Moment> {
    return this.ties.untie(actor, input);
  }

  @Mutation(() => Moment, { description: 'Reports a pain point from a moment that one reads, and ties the moment to it: both or neither. Sent again with the same id it is reported once.' })
  @Audience('signedIn')
  reportPainAtMoment(@CurrentActor() actor: Actor, @Args('input', { description: 'What hurts, and in which moment.' }) input: ReportPainAtMomentInput): Promise<Moment> {
    return this.ties.reportPain(actor, input);
  }

  @ResolveField('ties', () => [MomentTie], { description: 'Where it happened, in the order in which it was said.' })
  async tiesOf(@Parent() { id }: Moment, @Loaders() loaders: LoaderRegistry): Promise<MomentTie[]> {
    return (await loaders.of(tiesLoader).load(id)) ?? [];
  }

  @ResolveField(() => [MomentRoute], { description: 'The departments that lead an activity at the stages where it happened, at most 20.' })
  async routing(@Parent() { id }: Moment, @Loaders() loaders: LoaderRegistry): Promise<MomentRoute[]> {
    return (await loaders.of(routesLoader).load(id)) ?? [];
  }
}
