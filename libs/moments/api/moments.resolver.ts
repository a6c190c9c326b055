import { TimelinePage } from '@app/people-api';
import { type Actor, Audience, Clock, CurrentActor, type LoaderRegistry, Loaders, MaxLength, PageArgs } from '@app/shared-api';
import { Args, ArgsType, Field, ID, Info, Int, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsEnum, IsInt, IsOptional, IsString, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Board, BoardCounts } from './board';
import { Moment, MomentPage } from './moment.entity';
import { MomentFilter, MomentOrder } from './moment.filter';
import { RequiredId } from './moment.inputs';
import { LiveMoments, MomentChange } from './moment.live';
import { additionsLoader, customerLoader, holdingsLoader, linkLoader, notesLoader, photosLoader, respondersLoader, standingsLoader, updatesLoader } from './moment.loaders';
import { CustomerUpdate, Holding, MomentCustomer, MomentLink, Note, Responder, StoredFile } from './moment.parts';
import { MomentReads } from './moment.reads';
import { type MomentField, momentFields } from './moment.select';
import { MomentAction, actionsFor } from './moment.states';
import { timelineLoader } from './moment.timeline';
import { OfferTargets, OfferedMoment, OfferedPage, OfferedReads, RaiseGuess } from './offered.reads';
import { requestedFields } from './requested-fields';

@ArgsType()
class MomentArgs {
  @RequiredId('Its id.')
  id!: string;
}

@ArgsType()
class NumberArgs {
  @Field({ description: 'Its number: UM-1042, or 1042.' })
  @IsString()
  @MaxLength(30, { message: 'This is no number of a moment.' })
  number!: string;
}

@ArgsType()
class BoardArgs {
  @Field(() => MomentFilter, { nullable: true, description: 'Which ones.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => MomentFilter)
  filter?: MomentFilter;
}

@ArgsType()
class MomentsArgs extends PageArgs {
  @Field(() => MomentFilter, { nullable: true, description: 'Which ones.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => MomentFilter)
  filter?: MomentFilter;

  @Field(() => MomentOrder, { defaultValue: MomentOrder.NEWEST, description: 'In which order.' })
  @IsEnum(MomentOrder)
  order: MomentOrder = MomentOrder.NEWEST;
}

@ArgsType()
class MomentsByIdArgs extends BoardArgs {
  @Field(() => [ID], { description: 'Which ones, at most 50.' })
  @IsArray()
  @ArrayMaxSize(50, { message: 'Ask for at most 50 at once.' })
  @IsUUID(undefined, { each: true, message: 'This is not an id.' })
  ids!: string[];
}

@ArgsType()
class OfferToUsArgs {
  @RequiredId('The offer.')
  offerId!: string;
}

@ArgsType()
class OfferTargetsArgs {
  @RequiredId('The moment that is to be offered.')
  momentId!: string;

  @Field(() => String, { nullable: true, description: 'Words of a department or a person.' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Search for at most 200 characters.' })
  words?: string | null;

  @Field(() => Int, { defaultValue: 20, description: 'How many of each, 1 to 50.' })
  @IsInt()
  @Min(1)
  @Max(50)
  first: number = 20;
}

@ArgsType()
class WatchArgs {
  @Field(() => String, { nullable: true, description: 'The cursor of the last change, or the liveCursor of a page; nothing: from now on.' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'This is not a place in the ledger.' })
  after?: string;
}

const fieldsAsked = (info: GraphQLResolveInfo, ...path: string[]): MomentField[] => {
  const asked = requestedFields(info, ...path);
  return momentFields.filter((field) => asked.has(field));
};

/** Moments as they are read, and what hangs on them. */
@Resolver(() => Moment)
export class MomentsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly reads: MomentReads,
    private readonly offered: OfferedReads,
    private readonly board: Board,
    private readonly live: LiveMoments,
  ) {}

  @Query(() => Moment, { nullable: true, description: 'A moment; null where there is none or it is not the viewer’s to read.' })
  @Audience('signedIn')
  async moment(@CurrentActor() actor: Actor, @Args() { id }: MomentArgs, @Info() info: GraphQLResolveInfo): Promise<Moment | null> {
    return this.reads.byId(actor, id, fieldsAsked(info));
  }

  @Query(() => Moment, { nullable: true, description: 'A moment by its number.' })
  @Audience('signedIn')
  async momentByNumber(@CurrentActor() actor: Actor, @Args() { number }: NumberArgs, @Info() info: GraphQLResolveInfo): Promise<Moment | null> {
    return this.reads.byNumber(actor, number, fieldsAsked(info));
  }

  @Query(() => MomentPage, { description: 'All moments that the viewer may read and the filter holds.' })
  @Audience('signedIn')
  async moments(@CurrentActor() actor: Actor, @Args() { filter = {}, order, first, after }: MomentsArgs, @Info() info: GraphQLResolveInfo): Promise<MomentPage> {
    return this.reads.page(actor, { filter, order, first, after, wanted: fieldsAsked(info, 'nodes') });
  }

  @Query(() => [Moment], { description: 'Of these moments, those that the viewer may read and the filter still holds: the live board asks for what changed.' })
  @Audience('signedIn')
  async momentsById(@CurrentActor() actor: Actor, @Args() { ids, filter = {} }: MomentsByIdArgs, @Info() info: GraphQLResolveInfo): Promise<Moment[]> {
    return this.reads.byIds(actor, ids, filter, fieldsAsked(info));
  }

  @Query(() => BoardCounts, { description: 'How many open moments the viewer may read, counted.' })
  @Audience('signedIn')
  async boardCounts(@CurrentActor() actor: Actor, @Args() { filter = {} }: BoardArgs): Promise<BoardCounts> {
    return this.board.counts(actor, filter);
  }

  @Query(() => MomentPage, { description: 'What the viewer raised, newest first.' })
  @Audience('signedIn')
  async myMoments(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs, @Info() info: GraphQLResolveInfo): Promise<MomentPage> {
    return this.reads.raisedBy(actor, actor.personId, first, after, fieldsAsked(info, 'nodes'));
  }

  @Query(() => OfferedPage, { description: 'What is offered to the viewer or their departments, due first; also what they have not opened.' })
  @Audience('signedIn')
  async offersToUs(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs): Promise<OfferedPage> {
    return this.offered.offersToUs(actor, first, after);
  }

  @Query(() => OfferedMoment, { nullable: true, description: 'One of what is offered to the viewer or their departments; null where it is not, or not any more.' })
  @Audience('signedIn')
  async offerToUs(@CurrentActor() actor: Actor, @Args() { offerId }: OfferToUsArgs): Promise<OfferedMoment | null> {
    return this.offered.offerToUs(actor, offerId);
  }

  @Query(() => RaiseGuess, { description: 'What a new moment of the viewer starts with.' })
  @Audience('signedIn')
  async raiseGuess(@CurrentActor() actor: Actor): Promise<RaiseGuess> {
    return this.offered.raiseGuess(actor);
  }

  @Query(() => OfferTargets, { description: 'Whom a moment can be offered to: by words, or who accepted the like before.' })
  @Audience('signedIn')
  async offerTargets(@CurrentActor() actor: Actor, @Args() { momentId, words, first }: OfferTargetsArgs): Promise<OfferTargets> {
    return (await this.offered.offerTargets(actor, momentId, words ?? '', first)) ?? { departments: [], people: [] };
  }

  @Subscription(() => MomentChange, { description: 'Which moments changed, of those that the viewer may know; one message a batch.', resolve: (change: MomentChange) => change })
  @Audience('signedIn')
  momentChanged(@CurrentActor() actor: Actor, @Args() { after }: WatchArgs): Promise<AsyncIterableIterator<MomentChange>> {
    return this.live.watch(actor.personId, after ?? null);
  }

  @ResolveField(() => MomentCustomer, { nullable: true, description: 'The customer; null unless the viewer may have the contact.' })
  customer(@Parent() { id, customer }: Moment, @Loaders() loaders: LoaderRegistry): MomentCustomer | null | Promise<MomentCustomer | null> {
    return customer === undefined ? loaders.of(customerLoader).load(id) : customer;
  }

  @ResolveField(() => [MomentAction], { description: 'What the viewer may do with it now.' })
  async viewerCan(@Parent() moment: Moment, @Loaders() loaders: LoaderRegistry): Promise<MomentAction[]> {
    if (moment.viewerCan) return moment.viewerCan;
    const standings = (await loaders.of(standingsLoader).load(moment.id)) ?? [];
    return actionsFor({ state: moment.state, standings, offered: moment.openOfferId !== null, closedAt: moment.closedAt }, this.clock.now());
  }

  @ResolveField(() => MomentLink, { nullable: true, description: 'The moment in which it goes on, where the viewer may know that one.' })
  async mergedInto(@Parent() { mergedIntoId }: Moment, @Loaders() loaders: LoaderRegistry): Promise<MomentLink | null> {
    return mergedIntoId ? loaders.of(linkLoader).load(mergedIntoId) : null;
  }

  @ResolveField(() => [Note], { nullable: true, description: 'Internal notes, the newest 100; null unless the viewer may read them.' })
  notes(@Parent() { id }: Moment, @Loaders() loaders: LoaderRegistry): Promise<Note[] | null> {
    return loaders.of(notesLoader).load(id);
  }

  @ResolveField(() => [Note], { description: 'What the raiser added, the newest 100.' })
  additions(@Parent() { id }: Moment, @Loaders() loaders: LoaderRegistry): Promise<Note[] | null> {
    return loaders.of(additionsLoader).load(id);
  }

  @ResolveField(() => [CustomerUpdate], { description: 'What the customer was told, the newest 100.' })
  updates(@Parent() { id }: Moment, @Loaders() loaders: LoaderRegistry): Promise<CustomerUpdate[] | null> {
    return loaders.of(updatesLoader).load(id);
  }

  @ResolveField(() => [Responder], { description: 'Who helps now.' })
  responders(@Parent() { id }: Moment, @Loaders() loaders: LoaderRegistry): Promise<Responder[] | null> {
    return loaders.of(respondersLoader).load(id);
  }

  @ResolveField(() => [Holding], { description: 'Who held it, in order.' })
  holdings(@Parent() { id }: Moment, @Loaders() loaders: LoaderRegistry): Promise<Holding[] | null> {
    return loaders.of(holdingsLoader).load(id);
  }

  @ResolveField(() => [StoredFile], { description: 'Photos, at most 5.' })
  photos(@Parent() { id }: Moment, @Loaders() loaders: LoaderRegistry): Promise<StoredFile[] | null> {
    return loaders.of(photosLoader).load(id);
  }

  @ResolveField(() => TimelinePage, { description: 'What happened to it, newest first.' })
  async timeline(@Parent() { id }: Moment, @Args() { first, after }: PageArgs, @Loaders() loaders: LoaderRegistry): Promise<TimelinePage> {
    return (await loaders.of(timelineLoader).load({ subjectId: id, first, after }))!;
  }
}
