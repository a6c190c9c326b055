import { Length, PageArgs, Trimmed } from '@app/shared-api';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';

@InputType({ description: 'Makes the browser that asks a shared phone.' })
export class EnrolSharedDeviceInput {
  @Field({ description: 'What people call it, such as "Checkout phone 2".' })
  @Trimmed()
  @Length(1, 80, { message: 'Give the phone a name of at most 80 characters.' })
  label!: string;

  @Field(() => ID, { nullable: true, description: 'Where it is used.' })
  @IsOptional()
  @IsUUID('all', { message: 'This is not an id.' })
  locationId?: string | null;
}

/** A page of enrolled phones, the one enrolled last first. */
@ArgsType()
export class DevicesArgs extends PageArgs {}
