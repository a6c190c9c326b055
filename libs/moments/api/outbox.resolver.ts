import { type Actor, Audience, CurrentActor } from '@app/shared-api';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OutboxSealing } from './outbox-sealing';
import { Outbox } from './outbox.service';
import { OpenedEnvelope, SealingKey } from './outbox.types';

/** What phones ask around their queue: the key to seal with, and their refused words back. */
@Resolver()
export class OutboxResolver {
  constructor(
    private readonly outbox: Outbox,
    private readonly sealing: OutboxSealing,
  ) {}

  @Query(() => SealingKey, { description: 'The key that phones seal with what waits to be sent.' })
  @Audience('everyone')
  sealingKey(): SealingKey {
    return this.sealing.publicKey;
  }

  @Mutation(() => OpenedEnvelope, { description: 'Opens for its author what their phone had sealed and the server refused, to mend it and send it again.' })
  @Audience('signedIn')
  openEnvelope(@CurrentActor() actor: Actor, @Args('envelope', { type: () => String, description: 'The envelope as the phone keeps it.' }) envelope: string): OpenedEnvelope {
    return this.outbox.open(actor, envelope);
  }
}
