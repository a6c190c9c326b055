import { Length, MaxLength, Trimmed, WhenGiven } from '@app/shared-api';
import type { Locale } from '@app/shared-api';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsBoolean, IsEmail, IsEnum, IsIn, IsInt, IsOptional, IsTimeZone, IsUUID, ValidateNested } from 'class-validator';
import { LocaleName } from './locale';
import { PASSWORD_LENGTH } from './secret.rules';
import { WorkingTimeInput } from './working-time';

const CODE = { message: 'Type the code that stands in the terminal.' };
const NAME = { message: 'Type the name of your organization, at most 120 characters.' };
const ZONE = { message: 'Choose a time zone such as Europe/Berlin.' };
const ONE_LANGUAGE = { message: 'Choose at least one language.' };
const EACH_ONCE = { message: 'Choose each language once.' };

@InputType({ description: 'The first administrator.' })
export class FirstAdministratorInput {
  @Field({ description: 'Their name.' })
  @Trimmed()
  @Length(1, 120, { message: 'Type your name, at most 120 characters.' })
  name!: string;

  @Field({ description: 'Their employee number.' })
  @Trimmed()
  @Length(1, 60, { message: 'Type your employee number, at most 60 characters.' })
  number!: string;

  @Field({ description: 'Their e-mail address.' })
  @Trimmed()
  @IsEmail({}, { message: 'Type an e-mail address such as ann@example.com.' })
  @MaxLength(254, { message: 'This address is too long.' })
  email!: string;

  @Field({ description: 'Their password: at least 8 characters.' })
  @MaxLength(PASSWORD_LENGTH.most * 4, { message: 'This is longer than any password here.' })
  password!: string;
}

@InputType({ description: 'Sets the instance up for an organization of one’s own.' })
export class SetUpInput {
  @Field({ description: 'The one-time code from the terminal.' })
  @Length(1, 60, CODE)
  code!: string;

  @Field({ description: 'What the organization is called.' })
  @Trimmed()
  @Length(1, 120, NAME)
  organizationName!: string;

  @Field({ description: 'Its time zone, such as Europe/Berlin.' })
  @IsTimeZone(ZONE)
  timeZone!: string;

  @Field(() => [LocaleName], { description: 'The languages that its people can choose.' })
  @ArrayMinSize(1, ONE_LANGUAGE)
  @ArrayMaxSize(3)
  @ArrayUnique(EACH_ONCE)
  @IsEnum(LocaleName, { each: true })
  locales!: Locale[];

  @Field(() => LocaleName, { description: 'The language of whoever chose none.' })
  @IsEnum(LocaleName)
  defaultLocale!: Locale;

  @Field(() => FirstAdministratorInput, { description: 'The first administrator.' })
  @ValidateNested()
  @Type(() => FirstAdministratorInput)
  administrator!: FirstAdministratorInput;
}

@InputType({ description: 'Fills the instance with the sample organization.' })
export class SetUpSampleInput {
  @Field({ description: 'The one-time code from the terminal.' })
  @Length(1, 60, CODE)
  code!: string;

  @Field(() => LocaleName, { description: 'The language in which the sample is written.' })
  @IsEnum(LocaleName)
  locale!: Locale;
}

@InputType({ description: 'Changes the organization. What is not given stays as it is.' })
export class ChangeOrganizationInput {
  @Field(() => Int, { description: 'The version that you have seen.' })
  @IsInt()
  version!: number;

  @Field({ nullable: true, description: 'What it is called.' })
  @WhenGiven()
  @Trimmed()
  @Length(1, 120, NAME)
  name?: string;

  @Field({ nullable: true, description: 'Its time zone, such as Europe/Berlin. Figures are counted anew in it, by weeks that begin there.' })
  @WhenGiven()
  @IsTimeZone(ZONE)
  timeZone?: string;

  @Field(() => [LocaleName], { nullable: true, description: 'The languages that its people can choose.' })
  @WhenGiven()
  @ArrayMinSize(1, ONE_LANGUAGE)
  @ArrayMaxSize(3)
  @ArrayUnique(EACH_ONCE)
  @IsEnum(LocaleName, { each: true })
  locales?: Locale[];

  @Field(() => LocaleName, { nullable: true, description: 'The language of whoever chose none.' })
  @WhenGiven()
  @IsEnum(LocaleName)
  defaultLocale?: Locale;

  @Field({ nullable: true, description: 'The currency of its money, as ISO 4217 has it: EUR. Amounts keep their numbers; nothing is converted.' })
  @WhenGiven()
  @IsIn(Intl.supportedValuesOf('currency'), { message: 'Choose one of the currencies of ISO 4217, such as EUR.' })
  currency?: string;

  @Field({ nullable: true, description: 'true: people whose language is taken away shall read the default one. Without it a language in use is not taken away.' })
  @WhenGiven()
  @IsBoolean()
  readersFallBack?: boolean;
}

@InputType({ description: 'Sets working time, of one location or of the whole organization.' })
export class SetWorkingTimeInput {
  @Field(() => ID, { nullable: true, description: 'Of which location; null: the organization’s default.' })
  @IsOptional()
  @IsUUID('all', { message: 'This is not an id.' })
  locationId?: string | null;

  @Field(() => Int, { description: 'The version that you have seen, of the location or of the organization.' })
  @IsInt()
  version!: number;

  @Field(() => WorkingTimeInput, { nullable: true, description: 'The pattern; null gives a location the organization’s default back.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => WorkingTimeInput)
  workingTime?: WorkingTimeInput | null;
}
