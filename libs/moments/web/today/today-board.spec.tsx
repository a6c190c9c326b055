import { describe, it } from '@jest/globals';
import { aPage, aRow, expectSecondTry, theCounts } from '../testing';
import TodayBoard from './today-board';

describe('the board on Today', () => {
  it('says that they could not be fetched, and fetches them when asked to', () => expectSecondTry(<TodayBoard />, { TodayBoard: () => ({ ...aPage([aRow(1001)]), ...theCounts(1) }) }));
});
