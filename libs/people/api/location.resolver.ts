import { type Actor, Audience, CurrentActor, defineLoader, type LoaderRegistry, Loaders, type PageOf } from '@app/shared-api';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IdArgs, WordsArgs } from './arguments';
import { AddLocationInput, ChangeLocationInput } from './department.inputs';
import { Directory } from './directory.service';
import { Location, LocationPage } from './location.entity';
import { Locations } from './locations.service';
import { Organizations } from './organization.service';
import { shownWorkingTime, WorkingTime } from './working-time';
import type { WorkingTimeJson } from './working-time.rules';

/** Locations and their working time. */
@Resolver(() => Location)
export class LocationResolver {
  private readonly defaultWorkingTime = defineLoader<'default', WorkingTimeJson>('people.defaultWorkingTime', async () => [(await this.organizations.theOne()).storedWorkingTime]);

  constructor(
    private readonly directory: Directory,
    private readonly organizations: Organizations,
    private readonly places: Locations,
  ) {}

  @Query(() => Location, { nullable: true, description: 'One location; null when there is none such.' })
  @Audience('signedIn')
  location(@Args() { id }: IdArgs): Promise<Location | null> {
    return this.places.find(id);
  }

  @Query(() => LocationPage, { description: 'Locations by name.' })
  @Audience('signedIn')
  locations(@Args() args: WordsArgs): Promise<PageOf<Location>> {
    return this.directory.locations(args);
  }

  @Mutation(() => Location, { description: 'Adds a location.' })
  @Audience('administrator')
  addLocation(@CurrentActor() actor: Actor, @Args('input', { description: 'Which.' }) input: AddLocationInput): Promise<Location> {
    return this.places.add(actor, input);
  }

  @Mutation(() => Location, { description: 'Renames a location, or corrects its time zone.' })
  @Audience('administrator')
  changeLocation(@CurrentActor() actor: Actor, @Args('input', { description: 'What changes.' }) input: ChangeLocationInput): Promise<Location> {
    return this.places.change(actor, input);
  }

  @ResolveField(() => WorkingTime, { nullable: true, description: 'Its own working time; null where the organization’s default holds.' })
  workingTime(@Parent() { storedWorkingTime }: Location): WorkingTime | null {
    return storedWorkingTime && shownWorkingTime(storedWorkingTime);
  }

  @ResolveField(() => WorkingTime, { description: 'The working time that holds here.' })
  async effectiveWorkingTime(@Parent() { storedWorkingTime }: Location, @Loaders() loaders: LoaderRegistry): Promise<WorkingTime> {
    return shownWorkingTime(storedWorkingTime ?? (await loaders.of(this.defaultWorkingTime).load('default'))!);
  }
}
