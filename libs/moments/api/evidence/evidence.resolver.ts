import { type Actor, Audience, CurrentActor, defineLoader, type LoaderRegistry, Loaders, PageArgs, type PageOf } from '@app/shared-api';
import { Args, ArgsType, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Moment } from '../moment.entity';
import { RequiredId } from '../moment.inputs';
import { MomentReads } from '../moment.reads';
import { OwnershipGap, OwnershipGapPage } from './gap.types';
import { OwnershipGaps } from './gaps.service';
import { TieRules } from './tie-rules.service';
import { TieCategory, TieRule, TieRuleInput, TieRun, TieTrial, TryRulesArgs } from './tie-rule.types';

@ArgsType()
class RuleArgs {
  @RequiredId('Which rule.')
  id!: string;
}

/** Rules for the past, and the stages where nobody leads: what the programme lead keeps in order. */
@Resolver(() => OwnershipGap)
export class EvidenceResolver {
  constructor(
    private readonly rules: TieRules,
    private readonly gaps: OwnershipGaps,
    private readonly moments: MomentReads,
  ) {}

  @Query(() => [TieCategory], { description: 'The categories of what was brought in, those with most moments first, at most 500, with their rules. Errors: NOT_ALLOWED.' })
  @Audience('signedIn')
  tieCategories(@CurrentActor() actor: Actor): Promise<TieCategory[]> {
    return this.rules.categories(actor);
  }

  @Query(() => TieTrial, { description: 'What rules would do to what was brought in; nothing is changed. Errors: NOT_ALLOWED.' })
  @Audience('signedIn')
  tryTieRules(@CurrentActor() actor: Actor, @Args() { rules }: TryRulesArgs): Promise<TieTrial> {
    return this.rules.try(actor, rules);
  }

  @Query(() => TieRun, { nullable: true, description: 'The run of the rules that was begun last. Errors: NOT_ALLOWED.' })
  @Audience('signedIn')
  tieRun(@CurrentActor() actor: Actor): Promise<TieRun | null> {
    return this.rules.run(actor);
  }

  @Query(() => OwnershipGapPage, { description: 'The stages at which nobody leads and into which moments fell, those with most moments first. Errors: NOT_ALLOWED.' })
  @Audience('signedIn')
  ownershipGaps(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs): Promise<PageOf<OwnershipGap>> {
    return this.gaps.page(actor, first, after);
  }

  @Mutation(() => TieRule, { description: 'Makes a rule: what is brought in with this category is tied to the item from now on, and the past when the rules are applied.' })
  @Audience('signedIn')
  addTieRule(@CurrentActor() actor: Actor, @Args('input', { description: 'The category and the item.' }) input: TieRuleInput): Promise<TieRule> {
    return this.rules.add(actor, input);
  }

  @Mutation(() => ID, { description: 'Takes a rule away: it ties nothing more, and what it tied goes when the rules are applied. Returns its id.' })
  @Audience('signedIn')
  async removeTieRule(@CurrentActor() actor: Actor, @Args() { id }: RuleArgs): Promise<string> {
    await this.rules.remove(actor, id);
    return id;
  }

  @Mutation(() => TieRun, { description: 'Applies the rules to what was brought in, in the background; while that runs, it is the run that goes on.' })
  @Audience('signedIn')
  applyTieRules(@CurrentActor() actor: Actor): Promise<TieRun> {
    return this.rules.apply(actor);
  }

  private readonly fallenLoader = defineLoader<string, Moment[]>('moments.fallen', async ({ db, actor }, ids) => {
    const fallen = await db.query<{ gapId: string; momentId: string }>(
      `SELECT g.id AS "gapId", f.moment_id AS "momentId" FROM unnest($1::uuid[]) AS g(id)
       CROSS JOIN LATERAL (SELECT moment_id FROM ownership_gap_moment WHERE gap_id = g.id ORDER BY fell_at DESC, moment_id DESC LIMIT 20) f`,
      [ids],
    );
    const moments = actor ? await this.moments.byIds(actor, fallen.map(({ momentId }) => momentId), {}, ['number', 'what', 'state', 'holder', 'openOffer', 'department']) : [];
    return ids.map((id) => fallen.filter(({ gapId }) => gapId === id).flatMap(({ momentId }) => moments.find((moment) => moment.id === momentId) ?? []));
  });

  @ResolveField(() => [Moment], { description: 'The newest 20 that fell into it, of those that the viewer may open.' })
  async fallen(@Parent() { id }: OwnershipGap, @Loaders() loaders: LoaderRegistry): Promise<Moment[]> {
    return (await loaders.of(this.fallenLoader).load(id)) ?? [];
  }
}
