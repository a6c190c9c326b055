import { type Actor, Audience, CurrentActor, ImportRun, Loaders, LoaderRegistry, PageArgs } from '@app/shared-api';
import { Args, ArgsType, Field, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { Person, PersonPage } from '../person.entity';
import { personLoader } from '../person.loaders';
import { MissingPeople } from './missing-people';

@ArgsType()
class ImportOfPeopleArgs {
  @Field(() => ID, { description: 'The import of people.' })
  @IsUUID('all', { message: 'This is not an id.' })
  importId!: string;
}

/** What the people wing adds to an import: who started it, and whom its file does not name. */
@Resolver(() => ImportRun)
export class PeopleImportsResolver {
  constructor(
    private readonly missing: MissingPeople,
  ) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who brings the file in.' })
  startedBy(@Parent() { startedById }: ImportRun, @Loaders() loaders: LoaderRegistry): Promise<Person | null> {
    return loaders.of(personLoader).load(startedById);
  }

  @ResolveField(() => PersonPage, { description: 'For people: who works here and is not in the file, by name; without the viewer.' })
  missingPeople(@CurrentActor() actor: Actor, @Parent() run: ImportRun, @Args() { first, after }: PageArgs): Promise<PersonPage> {
    return this.missing.page(actor, run, first, after);
  }

  @ResolveField(() => Int, { description: 'For people: how many deactivateMissing deactivates; without the viewer.' })
  missingOthers(@CurrentActor() actor: Actor, @Parent() run: ImportRun): Promise<number> {
    return this.missing.count(actor, run);
  }

  @Mutation(() => ImportRun, { description: 'Deactivates everybody whom the file of this import does not name, except the viewer. Errors: WRONG_STATE, NOT_FOUND.' })
  @Audience('administrator')
  deactivateMissing(@CurrentActor() actor: Actor, @Args() { importId }: ImportOfPeopleArgs): Promise<ImportRun> {
    return this.missing.deactivate(actor, importId);
  }
}
