import { Length, Trimmed, TrimmedOrNothing } from '@app/shared-api';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsUUID } from 'class-validator';

const anId = { message: 'This is not an id.' };
const because = { message: 'Say why, in 1 to 1,000 characters.' };

@InputType({ description: 'Says of an item that it is still true.' })
export class ConfirmItemInput {
  @Field(() => ID, { description: 'Which item.' })
  @IsUUID('all', anId)
  id!: string;

  @Field(() => Int, { description: 'The version that you have seen: nobody confirms what they have not read.' })
  @IsInt()
  version!: number;
}

@InputType({ description: 'Asks somebody whether an item is theirs: a person, or the head of a department.' })
export class OfferItemInput {
  @Field(() => ID, { description: 'A UUID made by the client: the offer’s id, and the key by which a repeat is known.' })
  @IsUUID('all', anId)
  id!: string;

  @Field(() => ID, { description: 'Which item.' })
  @IsUUID('all', anId)
  itemId!: string;

  @Field(() => Int, { description: 'The version that you have seen.' })
  @IsInt()
  version!: number;

  @Field(() => ID, { nullable: true, description: 'Whom you ask.' })
  @IsOptional()
  @IsUUID('all', anId)
  toPersonId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Or the department whose head you ask.' })
  @IsOptional()
  @IsUUID('all', anId)
  toDepartmentId?: string | null;

  @Field({ description: 'Why them.' })
  @Trimmed()
  @Length(1, 1000, because)
  reason!: string;
}

@InputType({ description: 'Answers an offer of ownership.' })
export class AnswerItemOfferInput {
  @Field(() => ID, { description: 'Which offer.' })
  @IsUUID('all', anId)
  id!: string;

  @Field({ description: 'true: it is mine from now on; false: it is not.' })
  @IsBoolean()
  accept!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not; needed to decline.' })
  @TrimmedOrNothing()
  @IsOptional()
  @Length(1, 1000, because)
  reason?: string | null;
}
