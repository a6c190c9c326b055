import { DepartmentCard } from '@app/people-api';
import { type Actor, Audience, CurrentActor, MaxLength } from '@app/shared-api';
import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID } from 'class-validator';
import { FiguresService } from './figures.service';
import { MomentFigures } from './figures.types';

@ArgsType()
class FigureArgs {
  @Field(() => ID, { nullable: true, description: 'The department, with all below it; without one, everything that the viewer may see.' })
  @IsOptional()
  @IsUUID('all', { message: 'This is no id.' })
  departmentId: string | null = null;
  @Field(() => String, { nullable: true, description: 'A date of the first week; without one, 13 weeks are shown.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  from: string | null = null;
  @Field(() => String, { nullable: true, description: 'A date of the last week; without one, this week.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  to: string | null = null;
}

/** The figures page. */
@Resolver()
export class FiguresResolver {
  constructor(private readonly figures: FiguresService) {}

  @Query(() => MomentFigures, { description: 'Figures over moments raised in a period. Errors: NOT_ALLOWED, NOT_FOUND, INVALID_INPUT.' })
  @Audience('signedIn')
  momentFigures(@CurrentActor() actor: Actor, @Args() { departmentId, from, to }: FigureArgs): Promise<MomentFigures> {
    return this.figures.of(actor, departmentId, from, to);
  }

  @Query(() => [DepartmentCard], { description: 'The departments whose figures the viewer may see, at most 100, the highest of each branch.' })
  @Audience('signedIn')
  figureScopes(@CurrentActor() actor: Actor): Promise<DepartmentCard[]> {
    return this.figures.scopes(actor);
  }
}
