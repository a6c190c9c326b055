import { type Actor, Audience, CurrentActor, type LoaderRegistry, Loaders, PageArgs, type PageOf } from '@app/shared-api';
import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DepartmentsArgs, IdArgs } from './arguments';
import { Department, DepartmentAction, DepartmentPage } from './department.entity';
import { AddDepartmentInput, ChangeDepartmentInput, SetReceiversArgs } from './department.inputs';
import { childrenLoader, departmentActionsLoader, departmentLoader, membersLoader, pathLoader, peopleCountLoader, receiversLoader } from './department.loaders';
import { Departments } from './departments.service';
import { Directory } from './directory.service';
import { Person, PersonPage } from './person.entity';
import { personLoader } from './person.loaders';

/** Departments: the tree, its people, and keeping it. */
@Resolver(() => Department)
export class DepartmentResolver {
  constructor(
    private readonly directory: Directory,
    private readonly tree: Departments,
  ) {}

  @Query(() => Department, { nullable: true, description: 'One department; null when there is none such.' })
  @Audience('signedIn')
  department(@Args() { id }: IdArgs): Promise<Department | null> {
    return this.tree.find(id);
  }

  @Query(() => DepartmentPage, { description: 'Departments by name: all, at the top, below one, or by words.' })
  @Audience('signedIn')
  departments(@Args() args: DepartmentsArgs): Promise<PageOf<Department>> {
    return this.directory.departments(args);
  }

  @Mutation(() => Department, { description: 'Adds a department.' })
  @Audience('administrator')
  addDepartment(@CurrentActor() actor: Actor, @Args('input', { description: 'Which.' }) input: AddDepartmentInput): Promise<Department> {
    return this.tree.add(actor, input);
  }

  @Mutation(() => Department, { description: 'Renames, moves or closes a department, or gives it another head.' })
  @Audience('administrator')
  changeDepartment(@CurrentActor() actor: Actor, @Args('input', { description: 'What changes.' }) input: ChangeDepartmentInput): Promise<Department> {
    return this.tree.change(actor, input);
  }

  @Mutation(() => Department, { description: 'Says who is told of what is offered to a department. By its head or an administrator.' })
  @Audience('signedIn')
  setReceivers(@CurrentActor() actor: Actor, @Args() args: SetReceiversArgs): Promise<Department> {
    return this.tree.setReceivers(actor, args);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who heads it.' })
  head(@Parent() { headId }: Department, @Loaders() loaders: LoaderRegistry): Promise<Person | null> | null {
    return headId ? loaders.of(personLoader).load(headId) : null;
  }

  @ResolveField(() => Department, { nullable: true, description: 'The department above.' })
  parent(@Parent() { parentId }: Department, @Loaders() loaders: LoaderRegistry): Promise<Department | null> | null {
    return parentId ? loaders.of(departmentLoader).load(parentId) : null;
  }

  @ResolveField(() => [Department], { description: 'The departments above it, from the top of the tree down to its parent.' })
  async path(@Parent() { id }: Department, @Loaders() loaders: LoaderRegistry): Promise<Department[]> {
    return (await loaders.of(pathLoader).load(id)) ?? [];
  }

  @ResolveField(() => DepartmentPage, { description: 'The departments directly below, by name.' })
  children(@Parent() { id }: Department, @Args() { first, after }: PageArgs, @Loaders() loaders: LoaderRegistry): Promise<PageOf<Department> | null> {
    return loaders.of(childrenLoader).load({ parentId: id, first, after });
  }

  @ResolveField(() => PersonPage, { description: 'Who works directly in it, by name.' })
  people(@Parent() { id }: Department, @Args() { first, after }: PageArgs, @Loaders() loaders: LoaderRegistry): Promise<PageOf<Person> | null> {
    return loaders.of(membersLoader).load({ parentId: id, first, after });
  }

  @ResolveField(() => [Person], { description: 'Who is told of what is offered to it; its head unless others were named.' })
  async receivers(@Parent() { id }: Department, @Loaders() loaders: LoaderRegistry): Promise<Person[]> {
    return (await loaders.of(receiversLoader).load(id)) ?? [];
  }

  @ResolveField(() => Int, { description: 'How many people work directly in it.' })
  peopleCount(@Parent() { id }: Department, @Loaders() loaders: LoaderRegistry): Promise<number | null> {
    return loaders.of(peopleCountLoader).load(id);
  }

  @ResolveField(() => [DepartmentAction], { description: 'What the viewer may do here.' })
  async viewerCan(@Parent() { id }: Department, @Loaders() loaders: LoaderRegistry): Promise<DepartmentAction[]> {
    return (await loaders.of(departmentActionsLoader).load(id)) ?? [];
  }
}
