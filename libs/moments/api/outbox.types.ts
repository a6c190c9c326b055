import { Channel, MaxLength, Severity } from '@app/shared-api';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { IsInt, IsISO8601, IsObject, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { MomentCustomer } from './moment.parts';

/** At most so many photos go with a moment. */
export const MOST_PHOTOS = 5;

/** The server's public key. */
@ObjectType({ description: 'The public key of this server: phones seal with it what waits to be sent, and nobody but the server can open it.' })
export class SealingKey {
  @Field(() => ID, { description: 'Names the key, and stands in every envelope sealed with it.' })
  id!: string;

  @Field({ description: 'The public key as a JSON Web Key (P-256), in JSON.' })
  jwk!: string;
}

/** What a phone had sealed, opened for its author. */
@ObjectType({ description: 'What a phone had sealed and the server refused, opened for its author to mend.' })
export class OpenedEnvelope {
  @Field(() => ID, { description: 'Its client key: binds the sealed photos.' })
  clientKey!: string;

  @Field(() => String, { nullable: true, description: 'Opens the sealed photos on the phone; null where there are none.' })
  photoKey!: string | null;

  @Field({ description: 'What happened.' })
  what!: string;

  @Field(() => Severity, { nullable: true, description: 'How bad it is.' })
  severity!: Severity | null;

  @Field(() => Channel, { nullable: true, description: 'Where the customer is.' })
  channel!: Channel | null;

  @Field(() => ID, { nullable: true, description: 'The department that was chosen.' })
  departmentId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The location that was chosen.' })
  locationId!: string | null;

  @Field(() => MomentCustomer, { nullable: true, description: 'The customer, as far as known.' })
  customer!: MomentCustomer | null;
}

/** What stands inside an envelope: who wrote it, their permission, and the mutation's own input. */
export class SealedMoment {
  @IsUUID()
  author!: string;

  @IsString()
  @MaxLength(100)
  token!: string;

  @IsUUID()
  clientKey!: string;

  @IsISO8601()
  pressedAt!: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  photoKey?: string | null;

  @IsInt()
  @Min(0)
  @Max(MOST_PHOTOS)
  photos!: number;

  @IsObject()
  input!: Record<string, unknown>;
}

/** The answer to a phone that sent what waited: it may forget the moment once it reads its own key here. */
export interface Received {
  clientKey: string;
  id: string;
  number: string;
}
