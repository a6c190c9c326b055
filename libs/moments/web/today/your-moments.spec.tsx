import { describe, it } from '@jest/globals';
import { aPage, aRow, expectSecondTry } from '../testing';
import { YourMoments } from './your-moments';

describe('the moments that somebody raised', () => {
  it('says that they could not be fetched, and fetches them when asked to', () => expectSecondTry(<YourMoments />, { MyMoments: () => ({ myMoments: aPage([aRow(1001)]).moments }) }));
});
