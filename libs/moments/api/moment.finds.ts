import { type Actor, Finds, type FindsProvider, type SearchHit } from '@app/shared-api';
import { Injectable } from '@nestjs/common';
import { MomentOrder } from './moment.filter';
import { MomentReads } from './moment.reads';

/** Finds moments by number, words, or the customer's reference, newest first: the same list as the board's, under the same policy. */
@Injectable()
@Finds({ wing: 'moments', kind: 'moment' })
export class FindsMoments implements FindsProvider {
  constructor(private readonly reads: MomentReads) {}

  async find(actor: Actor, words: string, limit: number): Promise<SearchHit[]> {
    const { nodes } = await this.reads.page(actor, { filter: { words }, order: MomentOrder.NEWEST, first: limit, wanted: ['number', 'what'] });
    return nodes.map(({ id, number, what, raisedAt }) => ({ kind: 'moment', id, title: what, detail: number, at: raisedAt }));
  }
}
