import { Length, MaxLength, Trimmed, TrimmedOrNothing, WhenGiven } from '@app/shared-api';
import type { Locale } from '@app/shared-api';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEmail, IsEnum, IsInt, IsOptional, IsUUID, Matches } from 'class-validator';
import { LocaleName } from './locale';
import { Role } from './roles';

const anId = { message: 'This is not an id.' };

@InputType({ isAbstract: true })
abstract class PersonDataInput {
  @Field(() => String, { nullable: true, description: 'Job title.' })
  @TrimmedOrNothing()
  @IsOptional()
  @MaxLength(200, { message: 'A job title has at most 200 characters.' })
  jobTitle?: string | null;

  @Field(() => ID, { nullable: true, description: 'Department.' })
  @IsOptional()
  @IsUUID('all', anId)
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Location.' })
  @IsOptional()
  @IsUUID('all', anId)
  locationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Direct manager.' })
  @IsOptional()
  @IsUUID('all', anId)
  managerId?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address; nobody needs one.' })
  @TrimmedOrNothing()
  @IsOptional()
  @IsEmail({}, { message: 'Type an e-mail address such as ann@example.com, or leave it empty.' })
  @MaxLength(254, { message: 'This address is too long.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number; nobody needs one.' })
  @TrimmedOrNothing()
  @IsOptional()
  @Matches(/^\+?[\d\s().\-/]{3,40}$/, { message: 'Type a phone number such as +49 30 123456, or leave it empty.' })
  phone?: string | null;

  @Field(() => LocaleName, { nullable: true, description: 'Language; null: the organization’s default.' })
  @IsOptional()
  @IsEnum(LocaleName)
  locale?: Locale | null;
}

@InputType({ description: 'Somebody new.' })
export class AddPersonInput extends PersonDataInput {
  @Field(() => ID, { description: 'A UUID made by the client: a repeat adds nobody twice.' })
  @IsUUID('all', anId)
  clientKey!: string;

  @Field({ description: 'Employee number, as on the badge.' })
  @Trimmed()
  @Length(1, 60, { message: 'An employee number has 1 to 60 characters.' })
  number!: string;

  @Field({ description: 'Name.' })
  @Trimmed()
  @Length(1, 200, { message: 'A name has 1 to 200 characters.' })
  name!: string;
}

@InputType({ description: 'Corrects somebody’s data. What is not given stays as it is; null takes it away.' })
export class ChangePersonInput extends PersonDataInput {
  @Field(() => ID, { description: 'Whose.' })
  @IsUUID('all', anId)
  id!: string;

  @Field(() => Int, { description: 'The version that you have seen.' })
  @IsInt()
  version!: number;

  @Field({ nullable: true, description: 'Employee number, as on the badge.' })
  @WhenGiven()
  @Trimmed()
  @Length(1, 60, { message: 'An employee number has 1 to 60 characters.' })
  number?: string;

  @Field({ nullable: true, description: 'Name.' })
  @WhenGiven()
  @Trimmed()
  @Length(1, 200, { message: 'A name has 1 to 200 characters.' })
  name?: string;
}

@InputType({ description: 'A role that is given or taken.' })
export class RoleInput {
  @Field(() => ID, { description: 'Whose.' })
  @IsUUID('all', anId)
  personId!: string;

  @Field(() => Role, { description: 'Which: administrator, programme lead or coordinator. The others follow from the data.' })
  @IsEnum(Role)
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'For coordinators: of which department, and all below it.' })
  @IsOptional()
  @IsUUID('all', anId)
  departmentId?: string | null;
}
