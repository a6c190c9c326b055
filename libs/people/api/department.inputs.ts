import { Length, Trimmed, WhenGiven } from '@app/shared-api';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsTimeZone, IsUUID } from 'class-validator';

const anId = { message: 'This is not an id.' };
const code = { message: 'A code has 1 to 60 characters.' };
const name = { message: 'A name has 1 to 200 characters.' };
const zone = { message: 'Choose a time zone such as Europe/Berlin.' };

@InputType({ description: 'A new department.' })
export class AddDepartmentInput {
  @Field(() => ID, { description: 'A UUID made by the client: a repeat adds nothing twice.' })
  @IsUUID('all', anId)
  clientKey!: string;

  @Field({ description: 'Its code in the directory.' })
  @Trimmed()
  @Length(1, 60, code)
  code!: string;

  @Field({ description: 'What people call it.' })
  @Trimmed()
  @Length(1, 200, name)
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The department above; null: at the top.' })
  @IsOptional()
  @IsUUID('all', anId)
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who heads it.' })
  @IsOptional()
  @IsUUID('all', anId)
  headId?: string | null;
}

@InputType({ description: 'Changes a department. What is not given stays as it is; null takes it away.' })
export class ChangeDepartmentInput {
  @Field(() => ID, { description: 'Which.' })
  @IsUUID('all', anId)
  id!: string;

  @Field(() => Int, { description: 'The version that you have seen.' })
  @IsInt()
  version!: number;

  @Field({ nullable: true, description: 'Its code in the directory.' })
  @WhenGiven()
  @Trimmed()
  @Length(1, 60, code)
  code?: string;

  @Field({ nullable: true, description: 'What people call it.' })
  @WhenGiven()
  @Trimmed()
  @Length(1, 200, name)
  name?: string;

  @Field(() => ID, { nullable: true, description: 'The department above; null: at the top.' })
  @IsOptional()
  @IsUUID('all', anId)
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who heads it; null: nobody.' })
  @IsOptional()
  @IsUUID('all', anId)
  headId?: string | null;

  @Field({ nullable: true, description: 'false closes it, true opens it again.' })
  @WhenGiven()
  @IsBoolean()
  active?: boolean;
}

/** Who is told of what is offered to a department, as the whole list: it takes the place of the one before. */
@ArgsType()
export class SetReceiversArgs {
  @Field(() => ID, { description: 'Of which department.' })
  @IsUUID('all', anId)
  departmentId!: string;

  @Field(() => [ID], { description: 'Who is told; nobody: the head is.' })
  @ArrayMaxSize(50, { message: 'Name at most 50 receivers: what everybody is told, nobody takes up.' })
  @IsUUID('all', { each: true, ...anId })
  personIds!: string[];
}

@InputType({ description: 'A new location.' })
export class AddLocationInput {
  @Field(() => ID, { description: 'A UUID made by the client: a repeat adds nothing twice.' })
  @IsUUID('all', anId)
  clientKey!: string;

  @Field({ description: 'Its code in the directory.' })
  @Trimmed()
  @Length(1, 60, code)
  code!: string;

  @Field({ description: 'What people call it.' })
  @Trimmed()
  @Length(1, 200, name)
  name!: string;

  @Field({ description: 'Its time zone, such as Asia/Shanghai.' })
  @IsTimeZone(zone)
  timeZone!: string;
}

@InputType({ description: 'Changes a location. What is not given stays as it is.' })
export class ChangeLocationInput {
  @Field(() => ID, { description: 'Which.' })
  @IsUUID('all', anId)
  id!: string;

  @Field(() => Int, { description: 'The version that you have seen.' })
  @IsInt()
  version!: number;

  @Field({ nullable: true, description: 'Its code in the directory.' })
  @WhenGiven()
  @Trimmed()
  @Length(1, 60, code)
  code?: string;

  @Field({ nullable: true, description: 'What people call it.' })
  @WhenGiven()
  @Trimmed()
  @Length(1, 200, name)
  name?: string;

  @Field({ nullable: true, description: 'Its time zone, such as Asia/Shanghai.' })
  @WhenGiven()
  @IsTimeZone(zone)
  timeZone?: string;
}
