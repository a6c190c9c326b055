import { type Actor, Audience, CurrentActor, Exchange, type Locale, type LoaderRegistry, Loaders, type RequestContext } from '@app/shared-api';
import { Args, ArgsType, Field, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsEnum } from 'class-validator';
import { IdArgs } from './arguments';
import { Department } from './department.entity';
import { LocaleName } from './locale';
import { Organization } from './organization.entity';
import { Organizations } from './organization.service';
import { Person } from './person.entity';
import { personLoader } from './person.loaders';
import { ViewerAction } from './roles';
import { Sessions } from './sessions.service';
import { Session } from './sign-in.types';
import { Viewers } from './viewer.service';

@ObjectType({ description: 'Whoever is signed in.' })
export class Viewer {
  actor!: Actor;

  @Field(() => LocaleName, { description: 'The language in which they read.' })
  locale!: Locale;
}

/** The viewer of an actor: its fields are loaded when asked for. */
export const viewer = (actor: Actor): Viewer => ({ actor, locale: actor.locale });

@ArgsType()
class LocaleArgs {
  @Field(() => LocaleName, { description: 'Which language.' })
  @IsEnum(LocaleName)
  locale!: Locale;
}

/** Who looks, where else they are signed in, and what they may do. */
@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    private readonly organizations: Organizations,
    private readonly sessions: Sessions,
    private readonly viewers: Viewers,
  ) {}

  @Query(() => Viewer, { description: 'Whoever is signed in.' })
  @Audience('signedIn')
  me(@CurrentActor() actor: Actor): Viewer {
    return viewer(actor);
  }

  @Query(() => [Session], { description: 'Where the viewer is signed in, latest used first; at most 100.' })
  @Audience('signedIn')
  mySessions(@CurrentActor() actor: Actor): Promise<Session[]> {
    return this.sessions.of(actor);
  }

  @Mutation(() => Boolean, { description: 'Ends one of the viewer’s own sessions; false when there is none such.' })
  @Audience('signedIn')
  endSession(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<boolean> {
    return this.sessions.endOwn(actor, id);
  }

  @Mutation(() => Int, { description: 'Ends every session of the viewer but the one that asks; returns how many ran.' })
  @Audience('signedIn')
  endOtherSessions(@CurrentActor() actor: Actor): Promise<number> {
    return this.sessions.endAllOf(actor, [actor.personId], 'ended_by_person', actor.sessionId);
  }

  @Mutation(() => Viewer, { description: 'Sets the language in which the viewer reads.' })
  @Audience('signedIn')
  async setMyLocale(@CurrentActor() actor: Actor, @Args() { locale }: LocaleArgs, @Exchange() exchange: RequestContext): Promise<Viewer> {
    const changed = await this.viewers.setLocale(actor, locale);
    this.viewers.becomes(exchange, changed);
    return viewer(changed);
  }

  @ResolveField(() => Person, { description: 'The person.' })
  person(@Parent() { actor }: Viewer, @Loaders() loaders: LoaderRegistry): Promise<Person | null> {
    return loaders.of(personLoader).load(actor.personId);
  }

  @ResolveField(() => Session, { description: 'The session that asks.' })
  async session(@Parent() { actor }: Viewer): Promise<Session | undefined> {
    return (await this.sessions.of(actor)).find(({ current }) => current);
  }

  @ResolveField(() => [ViewerAction], { description: 'What they may do in the whole product.' })
  can(@Parent() { actor }: Viewer): Promise<ViewerAction[]> {
    return this.viewers.actionsOf(actor);
  }

  @ResolveField(() => [Department], { description: 'The departments that they coordinate, without those below; at most 100.' })
  coordinates(@Parent() { actor }: Viewer): Promise<Department[]> {
    return this.viewers.coordinates(actor);
  }

  @ResolveField(() => [Department], { description: 'The departments that they head; at most 100.' })
  heads(@Parent() { actor }: Viewer): Promise<Department[]> {
    return this.viewers.heads(actor);
  }

  @ResolveField(() => [Department], { description: 'The departments for which they are told of offers; at most 100.' })
  receivesFor(@Parent() { actor }: Viewer): Promise<Department[]> {
    return this.viewers.receivesFor(actor);
  }

  @ResolveField(() => Organization, { description: 'The organization.' })
  organization(): Promise<Organization> {
    return this.organizations.theOne();
  }
}
