import { MaxLength, PageArgs, placeIn } from '@app/shared-api';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';

const NOT_AN_ID = { message: 'This is not an id.' };

/** One thing, by its UUID; anything else is INVALID_INPUT. */
@ArgsType()
export class IdArgs {
  @Field(() => ID, { description: 'Its id.' })
  @IsUUID('all', NOT_AN_ID)
  id!: string;
}

/** One thing as it was seen: whoever changes it states its version, and is STALE when it has moved on. */
@ArgsType()
export class VersionedIdArgs extends IdArgs {
  @Field(() => Int, { description: 'The version that you have seen; another one since then is STALE.' })
  @IsInt()
  version!: number;
}

/** A page of what matches a search of at most 200 characters; without words, of everything. */
@ArgsType()
export class WordsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name, the beginning of one, or a code or number.' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Search for at most 200 characters.' })
  words?: string;
}

/** A page of people, by words, department, location and whether they still work here; filters hold together. */
@ArgsType()
export class PeopleArgs extends WordsArgs {
  @Field(() => ID, { nullable: true, description: 'Only people of this department and those below it.' })
  @IsOptional()
  @IsUUID('all', NOT_AN_ID)
  departmentId?: string;

  @Field(() => ID, { nullable: true, description: 'Only people of this location.' })
  @IsOptional()
  @IsUUID('all', NOT_AN_ID)
  locationId?: string;

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'true: who works here; false: who left; null: both. Who left is shown to administrators and their manager.' })
  @IsOptional()
  @IsBoolean()
  active?: boolean | null;
}

/** A page of departments: all of them, one level of the tree, or its top. */
@ArgsType()
export class DepartmentsArgs extends WordsArgs {
  @Field(() => ID, { nullable: true, description: 'Only the departments directly below this one.' })
  @IsOptional()
  @IsUUID('all', NOT_AN_ID)
  parentId?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those at the top of the tree.' })
  @IsOptional()
  @IsBoolean()
  roots?: boolean;

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'true: those that exist; false: those that were closed; null: both.' })
  @IsOptional()
  @IsBoolean()
  active?: boolean | null;
}

/** The place in a list by (name, id) after which a page begins, or null for the first page. */
export const afterName = (after: string | undefined): [name: string, id: string] | null => placeIn(after, ['text', 'uuid']);
