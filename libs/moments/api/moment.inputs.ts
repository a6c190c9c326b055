import { Channel, MaxLength, Severity } from '@app/shared-api';
import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsDate, IsEnum, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Min, ValidateNested } from 'class-validator';
import { ToldHow } from './told-how';

const tooLong = (most: number) => ({ message: `This is too long: at most ${most} characters.`, context: { most } });

/** A text that somebody must write: trimmed, not empty, bounded. */
export const RequiredText = (most: number, description: string): PropertyDecorator =>
  applyDecorators(Field(() => String, { description }), trimmed, IsString(), IsNotEmpty({ message: 'Write something here.' }), MaxLength(most, tooLong(most)));

/** A text that may be absent; an empty one counts as absent. */
export const OptionalText = (most: number, description: string): PropertyDecorator =>
  applyDecorators(Field(() => String, { nullable: true, description }), trimmed, IsOptional(), IsString(), MaxLength(most, tooLong(most)));

/** An id that must be there. */
export const RequiredId = (description: string): PropertyDecorator => applyDecorators(Field(() => ID, { description }), IsUUID(undefined, { message: 'This is not an id.' }));

/** An id that may be absent. */
export const OptionalId = (description: string): PropertyDecorator =>
  applyDecorators(Field(() => ID, { nullable: true, description }), IsOptional(), IsUUID(undefined, { message: 'This is not an id.' }));

/** A time that may be absent. */
export const OptionalTime = (description: string): PropertyDecorator =>
  applyDecorators(Field(() => Date, { nullable: true, description }), IsOptional(), IsDate({ message: 'This is not a date and time.' }));

const trimmed = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
const CLIENT_KEY = 'A UUID made by the client: sent again, the same request has no second effect.';
const VERSION = 'The version that the change was made on.';

/** The customer, as far as known. */
@InputType({ description: 'The customer, as far as known.' })
export class CustomerInput {
  @OptionalText(200, 'Their name.')
  name?: string | null;

  @OptionalText(200, 'An order, contract or customer number.')
  reference?: string | null;

  @OptionalText(500, 'How to reach them.')
  contact?: string | null;
}

/** What happened, and how bad it is. */
@InputType({ description: 'What happened, and how bad it is. All else can be added later.' })
export class RaiseInput {
  @RequiredId(CLIENT_KEY)
  clientKey!: string;

  @RequiredText(4000, 'What happened.')
  what!: string;

  @Field(() => Severity, { description: 'How bad it is.' })
  @IsEnum(Severity)
  severity!: Severity;

  @Field(() => Channel, { nullable: true, description: 'Where the customer is.' })
  @IsOptional()
  @IsEnum(Channel)
  channel?: Channel | null;

  @OptionalId('The department; otherwise the one of who raises it.')
  departmentId?: string | null;

  @OptionalId('The location; otherwise the one of who raises it.')
  locationId?: string | null;

  @Field(() => CustomerInput, { nullable: true, description: 'The customer, if known.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => CustomerInput)
  customer?: CustomerInput | null;

  @Field(() => [ID], { nullable: true, description: 'Photos uploaded before, at most 5.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5, { message: 'At most 5 photos.' })
  @ArrayUnique({ message: 'A photo is in the list twice.' })
  @IsUUID(undefined, { each: true, message: 'This is not an id.' })
  fileIds?: string[] | null;

  @OptionalTime('When "send" was pressed, by the clock of the phone.')
  pressedAt?: Date | null;

  @OptionalTime('What the clock of the phone shows while it transmits: measures how far it is off.')
  phoneNow?: Date | null;
}

/** Names a moment. */
@InputType({ description: 'Names a moment.' })
export class MomentInput {
  @RequiredId('The moment.')
  momentId!: string;
}

/** What is to be corrected; what is not given stays. */
@InputType({ description: 'What is to be corrected; what is not given stays.' })
export class ChangeMomentInput extends MomentInput {
  @Field(() => Int, { description: VERSION })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true, description: 'What happened.' })
  @trimmed
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Write something here.' })
  @MaxLength(4000, tooLong(4000))
  what?: string | null;

  @Field(() => Severity, { nullable: true, description: 'How bad it is.' })
  @IsOptional()
  @IsEnum(Severity)
  severity?: Severity | null;

  @Field(() => Channel, { nullable: true, description: 'Where the customer is; null clears it.' })
  @IsOptional()
  @IsEnum(Channel)
  channel?: Channel | null;

  @OptionalId('The department that it belongs to.')
  departmentId?: string | null;

  @OptionalId('The location; null clears it.')
  locationId?: string | null;

  @Field(() => CustomerInput, { nullable: true, description: 'The customer, whole.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => CustomerInput)
  customer?: CustomerInput | null;
}

/** Offers a moment to a department or to a person. */
@InputType({ description: 'Offers a moment to a department or to a person: exactly one of them.' })
export class OfferInput extends MomentInput {
  @RequiredId(CLIENT_KEY)
  clientKey!: string;

  @OptionalId('The department that is asked.')
  departmentId?: string | null;

  @OptionalId('The person who is asked.')
  personId?: string | null;

  @RequiredText(2000, 'Why them: what they can do that others cannot.')
  reason!: string;
}

/** A note about a moment. */
@InputType({ description: 'A note about a moment; what its raiser writes is an addition that everybody reads.' })
export class AddNoteInput extends MomentInput {
  @RequiredId(CLIENT_KEY)
  clientKey!: string;

  @RequiredText(4000, 'The note.')
  text!: string;
}

/** What the customer was told. */
@InputType({ description: 'What the customer was told.' })
export class TellCustomerInput extends MomentInput {
  @RequiredId(CLIENT_KEY)
  clientKey!: string;

  @RequiredText(4000, 'What they were told.')
  text!: string;

  @Field(() => ToldHow, { description: 'How they were told.' })
  @IsEnum(ToldHow)
  how!: ToldHow;

  @OptionalTime('When they were promised to hear from us next.')
  nextPromisedAt?: Date | null;
}

/** Says what was done. */
@InputType({ description: 'Says what was done.' })
export class ResolveInput extends MomentInput {
  @Field(() => Int, { description: VERSION })
  @IsInt()
  @Min(1)
  version!: number;

  @RequiredText(4000, 'What was done.')
  resolution!: string;
}

/** Closes a moment. */
@InputType({ description: 'Closes a moment whose customer was told, or says why they were not.' })
export class CloseInput extends MomentInput {
  @Field(() => Int, { description: VERSION })
  @IsInt()
  @Min(1)
  version!: number;

  @OptionalText(1000, 'Why the customer was not told; needed only when they were not.')
  notToldReason?: string | null;
}

/** Opens a moment again. */
@InputType({ description: 'Opens a moment again.' })
export class ReopenInput extends MomentInput {
  @RequiredText(1000, 'What came back, or was not done.')
  reason!: string;
}

/** Takes a moment back. */
@InputType({ description: 'Takes back what one raised.' })
export class WithdrawInput extends MomentInput {
  @RequiredText(1000, 'Why it is not needed any more.')
  reason!: string;
}

/** Lets a moment go on in another. */
@InputType({ description: 'Lets a moment go on in another.' })
export class MergeInput extends MomentInput {
  @RequiredId('The moment in which it goes on.')
  intoId!: string;
}
