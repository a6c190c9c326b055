import { type Actor, Audience, CurrentActor } from '@app/shared-api';
import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LocaleReaders, Organization } from './organization.entity';
import { ChangeOrganizationInput, SetWorkingTimeInput } from './organization.inputs';
import { Organizations } from './organization.service';
import { shownWorkingTime, WorkingTime } from './working-time';

/** The one company, and working time in it. */
@Resolver(() => Organization)
export class OrganizationResolver {
  constructor(private readonly organizations: Organizations) {}

  @Mutation(() => Organization, { description: 'Renames the organization, corrects its time zone, changes its languages and its currency.' })
  @Audience('administrator')
  changeOrganization(@CurrentActor() actor: Actor, @Args('input', { description: 'What changes.' }) input: ChangeOrganizationInput): Promise<Organization> {
    return this.organizations.change(actor, input);
  }

  @Mutation(() => Organization, { description: 'Sets working time: of a location, or the organization’s default.' })
  @Audience('administrator')
  setWorkingTime(@CurrentActor() actor: Actor, @Args('input', { description: 'Whose, and which.' }) input: SetWorkingTimeInput): Promise<Organization> {
    return this.organizations.setWorkingTime(actor, input);
  }

  @ResolveField(() => WorkingTime, { description: 'Working time where a location has none of its own.' })
  workingTime(@Parent() { storedWorkingTime }: Organization): WorkingTime {
    return shownWorkingTime(storedWorkingTime);
  }

  @ResolveField(() => [LocaleReaders], { nullable: true, description: 'How many people chose each language; for administrators.' })
  async readers(@CurrentActor() { isAdministrator }: Actor): Promise<LocaleReaders[] | null> {
    return isAdministrator ? this.organizations.readers() : null;
  }

  @ResolveField(() => Int, { description: 'How many people work here.' })
  people(): Promise<number> {
    return this.organizations.count('person');
  }

  @ResolveField(() => Int, { description: 'How many departments there are.' })
  departments(): Promise<number> {
    return this.organizations.count('department');
  }

  @ResolveField(() => Int, { description: 'How many locations there are.' })
  locations(): Promise<number> {
    return this.organizations.count('location');
  }
}
