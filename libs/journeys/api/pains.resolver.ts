import { type Actor, Audience, CurrentActor, PageArgs, type PageOf } from '@app/shared-api';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { InventoryReads } from './inventory.reads';
import { OneItemArgs } from './inventory.types';
import { PainPoint } from './pain-point.entity';
import { MergePainInput, PainPointsArgs, PainsAtArgs, ReportPainInput, SetPainStateInput } from './pain-point.inputs';
import { PainReads } from './pain-point.reads';
import { PainCount, PainPointPage, PainReport, PainReportPage } from './pain-point.types';
import { Pains } from './pains.service';
import { Reporting } from './reporting.service';

/** Pain points: reported by everybody, settled by those who answer for them. */
@Resolver()
export class PainsResolver {
  constructor(
    private readonly reads: InventoryReads,
    private readonly painReads: PainReads,
    private readonly pains: Pains,
    private readonly reporting: Reporting,
  ) {}

  @Query(() => PainPointPage, { description: 'Pain points, dearest, hottest or worst first, or by name. Costs are reckoned when asked, over at most 5,000 of them.' })
  @Audience('signedIn')
  painPoints(@CurrentActor() actor: Actor, @Args() args: PainPointsArgs): Promise<PageOf<PainPoint>> {
    return this.painReads.list(actor, args);
  }

  @Query(() => [PainCount], { description: 'How many pain points are in each state; states without any are left out.' })
  @Audience('signedIn')
  painCounts(@CurrentActor() _actor: Actor, @Args() args: PainsAtArgs): Promise<PainCount[]> {
    return this.painReads.counts(args);
  }

  @Query(() => [PainPoint], { description: 'Pain points that say nearly the same as this one, at most 5: those that it could be merged into.' })
  @Audience('signedIn')
  similarPains(@CurrentActor() actor: Actor, @Args() { id }: OneItemArgs): Promise<PainPoint[]> {
    return this.painReads.similar(actor, id);
  }

  @Query(() => PainReportPage, { description: 'What the viewer reported, newest first, and what became of it.' })
  @Audience('signedIn')
  myReports(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<PageOf<PainReport>> {
    return this.painReads.reportsOf(actor, args);
  }

  @Mutation(() => PainPoint, { description: 'Reports a pain point in one sentence: everybody who is signed in, at most 50 a day. The programme lead looks at it, and the reporter learns what becomes of it.' })
  @Audience('signedIn')
  async reportPain(@CurrentActor() actor: Actor, @Args('input', { description: 'What hurts, and where.' }) input: ReportPainInput): Promise<PainPoint> {
    await this.reporting.report(actor, input);
    return this.asItIs(actor, input.id);
  }

  @Mutation(() => PainPoint, { description: 'Puts a pain point into another state: the programme lead, or whoever answers for it. Who confirms what nobody answers for answers for it.' })
  @Audience('signedIn')
  async setPainState(@CurrentActor() actor: Actor, @Args('input', { description: 'Which, into which state, and why.' }) input: SetPainStateInput): Promise<PainPoint> {
    await this.pains.setState(actor, input);
    return this.asItIs(actor, input.id);
  }

  @Mutation(() => PainPoint, { description: 'Merges a pain point into another, which takes its links over and is returned: the programme lead. Whoever reported either learns what becomes of it.' })
  @Audience('signedIn')
  async mergePain(@CurrentActor() actor: Actor, @Args('input', { description: 'Which into which.' }) input: MergePainInput): Promise<PainPoint> {
    return this.asItIs(actor, await this.pains.merge(actor, input));
  }

  private async asItIs(actor: Actor, id: string): Promise<PainPoint> {
    const [pain] = await this.reads.byIds(actor, [id]);
    return pain as PainPoint;
  }
}
