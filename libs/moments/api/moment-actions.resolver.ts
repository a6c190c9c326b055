import { type Actor, Audience, CurrentActor } from '@app/shared-api';
import { Args, ArgsType, Mutation, Resolver } from '@nestjs/graphql';
import { Changing } from './changing.service';
import { AcceptResult, Moment } from './moment.entity';
import { AddNoteInput, ChangeMomentInput, CloseInput, MergeInput, MomentInput, OfferInput, RaiseInput, ReopenInput, RequiredId, RequiredText, ResolveInput, TellCustomerInput, WithdrawInput } from './moment.inputs';
import { Moments } from './moments.service';
import type { AlreadyAccepted } from './offer.entity';
import { Offers } from './offers.service';
import { Raising } from './raising.service';
import { Writing } from './writing.service';

@ArgsType()
class OfferArgs {
  @RequiredId('The offer.')
  offerId!: string;
}

@ArgsType()
class DeclineArgs extends OfferArgs {
  @RequiredText(2000, 'Why not: whoever offers it learns of it.')
  reason!: string;
}

/** Everything that can be done to a moment; who may do it when is the table in moment.states.ts. */
@Resolver()
export class MomentActionsResolver {
  constructor(
    private readonly raising: Raising,
    private readonly moments: Moments,
    private readonly changing: Changing,
    private readonly offers: Offers,
    private readonly writing: Writing,
  ) {}

  @Mutation(() => Moment, { description: 'Raises a moment. Sent again with the same key it is raised once.' })
  @Audience('signedIn')
  async raise(@CurrentActor() actor: Actor, @Args('input', { description: 'What happened.' }) input: RaiseInput): Promise<Moment> {
    return this.raising.raise(actor, input);
  }

  @Mutation(() => Moment, { description: 'A coordinator holds what nobody held.' })
  @Audience('signedIn')
  async takeUp(@CurrentActor() actor: Actor, @Args('input', { description: 'Which one.' }) input: MomentInput): Promise<Moment> {
    return this.moments.takeUp(actor, input);
  }

  @Mutation(() => Moment, { description: 'Corrects a moment; what is not given stays.' })
  @Audience('signedIn')
  async changeMoment(@CurrentActor() actor: Actor, @Args('input', { description: 'What is to be corrected.' }) input: ChangeMomentInput): Promise<Moment> {
    return this.changing.change(actor, input);
  }

  @Mutation(() => Moment, { description: 'Offers it to a department or a person. The holder stays the holder until somebody accepts.' })
  @Audience('signedIn')
  async offer(@CurrentActor() actor: Actor, @Args('input', { description: 'To whom, and why.' }) input: OfferInput): Promise<Moment> {
    return this.offers.offer(actor, input);
  }

  @Mutation(() => Moment, { description: 'Reads what is offered to one’s department.' })
  @Audience('signedIn')
  async openOffer(@CurrentActor() actor: Actor, @Args() { offerId }: OfferArgs): Promise<Moment> {
    return this.offers.openOffer(actor, offerId);
  }

  @Mutation(() => AcceptResult, { description: 'Accepts an offer; where somebody was faster, says who.' })
  @Audience('signedIn')
  async acceptOffer(@CurrentActor() actor: Actor, @Args() { offerId }: OfferArgs): Promise<Moment | AlreadyAccepted> {
    return this.offers.accept(actor, offerId);
  }

  @Mutation(() => Boolean, { description: 'Declines an offer, with a reason.' })
  @Audience('signedIn')
  async declineOffer(@CurrentActor() actor: Actor, @Args() { offerId, reason }: DeclineArgs): Promise<boolean> {
    await this.offers.decline(actor, offerId, reason);
    return true;
  }

  @Mutation(() => Moment, { description: 'Takes an open offer back.' })
  @Audience('signedIn')
  async takeBackOffer(@CurrentActor() actor: Actor, @Args() { offerId }: OfferArgs): Promise<Moment> {
    return this.offers.takeBack(actor, offerId);
  }

  @Mutation(() => Moment, { description: 'Helps without holding it.' })
  @Audience('signedIn')
  async join(@CurrentActor() actor: Actor, @Args('input', { description: 'Which one.' }) input: MomentInput): Promise<Moment> {
    return this.moments.join(actor, input);
  }

  @Mutation(() => Moment, { description: 'Stops helping.' })
  @Audience('signedIn')
  async leave(@CurrentActor() actor: Actor, @Args('input', { description: 'Which one.' }) input: MomentInput): Promise<Moment> {
    return this.moments.leave(actor, input);
  }

  @Mutation(() => Moment, { description: 'Writes an internal note; what the raiser writes is an addition that every reader sees.' })
  @Audience('signedIn')
  async addNote(@CurrentActor() actor: Actor, @Args('input', { description: 'The note.' }) input: AddNoteInput): Promise<Moment> {
    return this.writing.addNote(actor, input);
  }

  @Mutation(() => Moment, { description: 'Writes down what the customer was told.' })
  @Audience('signedIn')
  async tellCustomer(@CurrentActor() actor: Actor, @Args('input', { description: 'What they were told.' }) input: TellCustomerInput): Promise<Moment> {
    return this.writing.tellCustomer(actor, input);
  }

  @Mutation(() => Moment, { description: 'Says what was done. An open offer is taken back.' })
  @Audience('signedIn')
  async resolve(@CurrentActor() actor: Actor, @Args('input', { description: 'What was done.' }) input: ResolveInput): Promise<Moment> {
    return this.moments.resolve(actor, input);
  }

  @Mutation(() => Moment, { description: 'Closes it: the customer was told, or there is a reason why not.' })
  @Audience('signedIn')
  async close(@CurrentActor() actor: Actor, @Args('input', { description: 'Which one.' }) input: CloseInput): Promise<Moment> {
    return this.moments.close(actor, input);
  }

  @Mutation(() => Moment, { description: 'Opens it again, within 30 days of its close.' })
  @Audience('signedIn')
  async reopen(@CurrentActor() actor: Actor, @Args('input', { description: 'Why.' }) input: ReopenInput): Promise<Moment> {
    return this.moments.reopen(actor, input);
  }

  @Mutation(() => Moment, { description: 'Takes back what one raised, while nobody holds it.' })
  @Audience('signedIn')
  async withdraw(@CurrentActor() actor: Actor, @Args('input', { description: 'Why.' }) input: WithdrawInput): Promise<Moment> {
    return this.moments.withdraw(actor, input);
  }

  @Mutation(() => Moment, { description: 'Lets it go on in another moment.' })
  @Audience('signedIn')
  async merge(@CurrentActor() actor: Actor, @Args('input', { description: 'Which into which.' }) input: MergeInput): Promise<Moment> {
    return this.moments.merge(actor, input);
  }
}
