import { Audience } from '@app/shared-api';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { HeatingReads } from './heating.reads';
import { HeatingArgs, HeatingItem } from './heating.types';

/** Where the picture heats up: everybody may read it. */
@Resolver()
export class HeatingResolver {
  constructor(private readonly reads: HeatingReads) {}

  @Query(() => [HeatingItem], { description: 'The items whose moments of the last 7 days outweigh those of the 7 days before, those with the largest difference first; journeys are left out, for they contain all the rest.' })
  @Audience('signedIn')
  heatingUp(@Args() { first }: HeatingArgs): Promise<HeatingItem[]> {
    return this.reads.heatingUp(first);
  }
}
