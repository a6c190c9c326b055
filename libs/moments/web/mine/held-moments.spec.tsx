import { describe, it } from '@jest/globals';
import { aPage, aRow, expectSecondTry } from '../testing';
import { HeldMoments } from './held-moments';

describe('the moments that somebody holds', () => {
  it('says that they could not be fetched, and fetches them when asked to', () => expectSecondTry(<HeldMoments />, { Board: () => aPage([aRow(1001)]) }));
});
