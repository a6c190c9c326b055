import { type Actor, Audience, Clock, CurrentActor, defineLoader, type LoaderRegistry, Loaders, PageArgs, type PageOf } from '@app/shared-api';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IdArgs, PeopleArgs, VersionedIdArgs } from './arguments';
import { Department } from './department.entity';
import { departmentLoader } from './department.loaders';
import { Directory } from './directory.service';
import { Leaving } from './leaving.service';
import { Location } from './location.entity';
import { locationLoader } from './location.loaders';
import { LookingAfter } from './looking-after.service';
import { People } from './people.service';
import { Person, PersonContact, PersonPage } from './person.entity';
import { AddPersonInput, ChangePersonInput, RoleInput } from './person.inputs';
import { contactLoader, personActionsLoader, personLoader, reportsLoader, rolesLoader } from './person.loaders';
import { PersonAction, PersonRole } from './roles';
import { Roles } from './roles.service';
import { PersonSignIn } from './sign-in.types';

/** People: finding them, what of them one may see, and keeping their data. */
@Resolver(() => Person)
export class PersonResolver {
  private readonly signInLoader = defineLoader<string, PersonSignIn>('people.signIn', ({ actor }, ids) => this.lookingAfter.signInOf(actor, ids, this.clock.now()));

  constructor(
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly leaving: Leaving,
    private readonly lookingAfter: LookingAfter,
    private readonly people: People,
    private readonly roles: Roles,
  ) {}

  @Query(() => Person, { nullable: true, description: 'One person; null when there is none such, or they left and are not yours.' })
  @Audience('signedIn')
  person(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<Person | null> {
    return this.people.find(actor, id);
  }

  // The name of the method keeps clear of the service of the same name.
  @Query(() => PersonPage, { name: 'people', description: 'People by name, as far as the viewer may find them.' })
  @Audience('signedIn')
  peoplePage(@CurrentActor() actor: Actor, @Args() args: PeopleArgs): Promise<PageOf<Person>> {
    return this.directory.people(actor, args);
  }

  @Mutation(() => Person, { description: 'Adds somebody.' })
  @Audience('administrator')
  addPerson(@CurrentActor() actor: Actor, @Args('input', { description: 'Who.' }) input: AddPersonInput): Promise<Person> {
    return this.people.add(actor, input);
  }

  @Mutation(() => Person, { description: 'Corrects somebody’s data.' })
  @Audience('administrator')
  changePerson(@CurrentActor() actor: Actor, @Args('input', { description: 'What changes.' }) input: ChangePersonInput): Promise<Person> {
    return this.people.change(actor, input);
  }

  @Mutation(() => Person, { description: 'Somebody left: their sessions end at once, and what they held is offered to their department’s head.' })
  @Audience('administrator')
  deactivatePerson(@CurrentActor() actor: Actor, @Args() { id, version }: VersionedIdArgs): Promise<Person> {
    return this.leaving.deactivate(actor, id, version);
  }

  @Mutation(() => Person, { description: 'Somebody is back: a new sheet lets them in.' })
  @Audience('administrator')
  reactivatePerson(@CurrentActor() actor: Actor, @Args() { id, version }: VersionedIdArgs): Promise<Person> {
    return this.leaving.reactivate(actor, id, version);
  }

  @Mutation(() => Person, { description: 'Gives a role.' })
  @Audience('administrator')
  async grantRole(@CurrentActor() actor: Actor, @Args('input', { description: 'Which role, to whom.' }) input: RoleInput): Promise<Person> {
    await this.roles.grant(actor, input);
    return (await this.people.find(actor, input.personId))!;
  }

  @Mutation(() => Person, { description: 'Takes a role. The last administrator keeps theirs.' })
  @Audience('administrator')
  async revokeRole(@CurrentActor() actor: Actor, @Args('input', { description: 'Which role, from whom.' }) input: RoleInput): Promise<Person> {
    await this.roles.revoke(actor, input);
    return (await this.people.find(actor, input.personId))!;
  }

  @ResolveField(() => Department, { nullable: true, description: 'Where they work.' })
  department(@Parent() { departmentId }: Person, @Loaders() loaders: LoaderRegistry): Promise<Department | null> | null {
    return departmentId ? loaders.of(departmentLoader).load(departmentId) : null;
  }

  @ResolveField(() => Location, { nullable: true, description: 'The place where they work.' })
  location(@Parent() { locationId }: Person, @Loaders() loaders: LoaderRegistry): Promise<Location | null> | null {
    return locationId ? loaders.of(locationLoader).load(locationId) : null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'To whom they report.' })
  manager(@Parent() { managerId }: Person, @Loaders() loaders: LoaderRegistry): Promise<Person | null> | null {
    return managerId ? loaders.of(personLoader).load(managerId) : null;
  }

  @ResolveField(() => PersonPage, { description: 'Who reports to them, by name.' })
  reports(@Parent() { id }: Person, @Args() { first, after }: PageArgs, @Loaders() loaders: LoaderRegistry): Promise<PageOf<Person> | null> {
    return loaders.of(reportsLoader).load({ parentId: id, first, after });
  }

  @ResolveField(() => PersonContact, { nullable: true, description: 'How to reach them; null for those who may not know.' })
  contact(@Parent() { id }: Person, @Loaders() loaders: LoaderRegistry): Promise<PersonContact | null> {
    return loaders.of(contactLoader).load(id);
  }

  @ResolveField(() => [PersonRole], { name: 'roles', description: 'What they are besides a colleague.' })
  async rolesOf(@Parent() { id }: Person, @Loaders() loaders: LoaderRegistry): Promise<PersonRole[]> {
    return (await loaders.of(rolesLoader).load(id)) ?? [];
  }

  @ResolveField(() => PersonSignIn, { nullable: true, description: 'How they sign in; null for those who may not know.' })
  signIn(@Parent() { id }: Person, @Loaders() loaders: LoaderRegistry): Promise<PersonSignIn | null> {
    return loaders.of(this.signInLoader).load(id);
  }

  @ResolveField(() => [PersonAction], { description: 'What the viewer may do here.' })
  async viewerCan(@Parent() { id }: Person, @Loaders() loaders: LoaderRegistry): Promise<PersonAction[]> {
    return (await loaders.of(personActionsLoader).load(id)) ?? [];
  }
}

/** The department of a role. */
@Resolver(() => PersonRole)
export class PersonRoleResolver {
  @ResolveField(() => Department, { nullable: true, description: 'For coordinators and heads: of which department.' })
  department(@Parent() { departmentId }: PersonRole, @Loaders() loaders: LoaderRegistry): Promise<Department | null> | null {
    return departmentId ? loaders.of(departmentLoader).load(departmentId) : null;
  }
}
