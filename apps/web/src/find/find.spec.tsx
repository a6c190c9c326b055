import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { addWords, FindAnythingDocument, useShortcuts } from '@app/shared-web';
import { show } from '@app/shared-web/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import wordsEn from '../words.en';
import { Find } from './find';

const behind = jest.fn();
const onClose = jest.fn();

function Screen() {
  useShortcuts([{ keys: 'o', words: 'Offer', run: behind }]);
  return (
    <>
      <button onClick={behind}>Behind</button>
      <Find onClose={onClose} />
    </>
  );
}

beforeEach(() => {
  addWords('shell', 'en', wordsEn);
  jest.clearAllMocks();
});

describe('the search over everything', () => {
  it('keeps what is typed before its box has loaded, and runs nothing behind it', async () => {
    const { user } = show(<Screen />, { answers: [{ request: { query: FindAnythingDocument, variables: () => true }, result: { data: { find: [] } }, maxUsageCount: 9 }] });
    screen.getByRole('button', { name: 'Behind' }).focus();
    for (const key of [...'go too', 'Backspace', 'Enter']) fireEvent.keyDown(document.activeElement!, { key });
    expect(screen.queryByRole('combobox')).toBeNull();
    const box = await screen.findByRole<HTMLInputElement>('combobox');
    expect(box.value).toBe('go to');
    await waitFor(() => expect(document.activeElement).toBe(box));
    await user.keyboard('day');
    expect(box.value).toBe('go today');
    expect(behind).not.toHaveBeenCalled();
  });

  it('can be given up before its box is there', async () => {
    const { user } = show(<Screen />);
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
