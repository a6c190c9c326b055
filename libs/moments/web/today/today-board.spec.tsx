import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { aPage, aRow, onStage, refusal, theCounts } from '../testing';
import TodayBoard from './today-board';

describe('the board on Today', () => {
  it('says that they could not be fetched, and fetches them when asked to', async () => {
    let fails = true;
    const answers = {
      TodayBoard: () => {
        if (fails) throw refusal('INTERNAL');
        return { ...aPage([aRow(1001)]), ...theCounts(1) };
      },
    };
    const { user } = await onStage(<TodayBoard />, { answers });
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryByRole('status', { name: 'Loading' })).toBeNull();
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('What happened in 1001')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
