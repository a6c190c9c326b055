import { Field, ObjectType } from '@nestjs/graphql';

/** A permission to send later. */
@ObjectType({ description: 'Permission to send later what was raised without a network: raises as its author and nothing else, for seven days.' })
export class SendToken {
  @Field({ description: 'The token, given this once: only its hash is kept.' })
  token!: string;

  @Field(() => Date, { description: 'Until when it works.' })
  expiresAt!: Date;
}
