import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { aPage, aRow, onStage, refusal } from '../testing';
import { YourMoments } from './your-moments';

describe('the moments that somebody raised', () => {
  it('says that they could not be fetched, and fetches them when asked to', async () => {
    let fails = true;
    const answers = {
      MyMoments: () => {
        if (fails) throw refusal('INTERNAL');
        return { myMoments: aPage([aRow(1001)]).moments };
      },
    };
    const { user } = await onStage(<YourMoments />, { answers });
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryByRole('status', { name: 'Loading' })).toBeNull();
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('What happened in 1001')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
