import { type Actor, Audience, CurrentActor } from '@app/shared-api';
import { Int, Mutation, Resolver } from '@nestjs/graphql';
import { SendTokens } from './send-token.service';
import { SendToken } from './send-token.types';

/** Permissions to send later what was raised without a network. */
@Resolver()
export class SendTokenResolver {
  constructor(private readonly sendTokens: SendTokens) {}

  @Mutation(() => SendToken, { description: 'Gives this phone a permission to send later: it raises as you, does nothing else, and ends after seven days.' })
  @Audience('signedIn')
  sendToken(@CurrentActor() actor: Actor): Promise<SendToken> {
    return this.sendTokens.mint(actor);
  }

  @Mutation(() => Int, { description: 'Revokes all your permissions to send later, on every phone, and says how many there were. What waits there keeps its text until you open it.' })
  @Audience('signedIn')
  revokeSendTokens(@CurrentActor() actor: Actor): Promise<number> {
    return this.sendTokens.revokeOwn(actor);
  }
}
