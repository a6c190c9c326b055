import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { aPage, aRow, onStage, refusal } from '../testing';
import { MyMoments } from './my-moments-page';

describe('all that somebody raised', () => {
  it('says that the next page did not come, keeps the first, and asks again', async () => {
    let fails = true;
    const answers = {
      Board: () => aPage([]),
      MyMoments: ({ after }: { after?: string }) => {
        if (!after) return { myMoments: aPage([aRow(1002)], true).moments };
        if (fails) throw refusal('INTERNAL');
        return { myMoments: aPage([aRow(1001)]).moments };
      },
    };
    const { user } = await onStage(<MyMoments />, { answers });
    await user.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('The next rows did not come.')).toBeTruthy();
    expect(screen.getByText('What happened in 1002')).toBeTruthy();
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('What happened in 1001')).toBeTruthy();
    expect(screen.getByText('What happened in 1002')).toBeTruthy();
    expect(screen.queryByText('The next rows did not come.')).toBeNull();
  });
});
