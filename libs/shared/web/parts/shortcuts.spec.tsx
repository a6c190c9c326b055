import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { show } from '../testing';
import { ShortcutSheet, useShortcuts, type Shortcut } from './shortcuts';

function Keyed({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  useShortcuts(shortcuts);
  return null;
}

beforeEach(() => localStorage.clear());

describe('keys', () => {
  it('run alone, with Ctrl, and one after the other', async () => {
    const run = jest.fn<(what: string) => void>();
    const { user } = show(<Keyed shortcuts={['o', 'mod+k', 'g t'].map((keys) => ({ keys, words: keys, run: () => run(keys) }))} />);
    await user.keyboard('o{Control>}k{/Control}gt');
    expect(run.mock.calls.flat()).toEqual(['o', 'mod+k', 'g t']);
  });

  it('of the screen that was opened last come first', async () => {
    const [below, above] = [jest.fn(), jest.fn()];
    const { user } = show(
      <>
        <Keyed shortcuts={[{ keys: 'Escape', words: 'close', run: below }]} />
        <Keyed shortcuts={[{ keys: 'Escape', words: 'close', run: above }]} />
      </>,
    );
    await user.keyboard('{Escape}');
    expect(above).toHaveBeenCalledTimes(1);
    expect(below).not.toHaveBeenCalled();
  });

  it('leave what is typed alone, except those with Ctrl that say so', async () => {
    const [single, everywhere] = [jest.fn(), jest.fn()];
    const { user } = show(
      <>
        <Keyed shortcuts={[{ keys: 'o', words: 'offer', run: single }, { keys: 'mod+k', words: 'find', run: everywhere, everywhere: true }]} />
        <textarea aria-label="reason" />
      </>,
    );
    await user.type(screen.getByLabelText('reason'), 'o{Control>}k{/Control}');
    expect(single).not.toHaveBeenCalled();
    expect(everywhere).toHaveBeenCalledTimes(1);
  });

  it('stand on the sheet behind ?, where the single ones can be switched off', async () => {
    const run = jest.fn();
    const { user } = show(
      <>
        <ShortcutSheet />
        <Keyed shortcuts={[{ keys: 'o', words: 'Offer to a department', run }]} />
      </>,
    );
    await user.keyboard('?');
    expect(await screen.findByText('Offer to a department')).toBeTruthy();
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Close this window' }));
    await user.keyboard('o');
    expect(run).not.toHaveBeenCalled();
  });
});
