import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { IconPlus } from '@tabler/icons-react';
import { act, screen } from '@testing-library/react';
import { LiveContext, type LiveLine, type LiveState } from '../api/live';
import { show } from '../testing';
import { Button, IconButton } from './button';
import { LiveMark } from './marks';

const mark = (state: LiveState) => show(<LiveContext.Provider value={{ state: () => state, subscribe: () => () => {} } as unknown as LiveLine}><LiveMark /></LiveContext.Provider>);
const said = () => screen.getByRole('status').textContent;

afterEach(() => void jest.restoreAllMocks());

describe('the live mark', () => {
  it.each([['live', 'Live'], ['connecting', 'Reconnecting'], ['off', 'Reconnecting']] as const)('says of a line that is %s: %s', (state, words) => {
    mark(state);
    expect(said()).toBe(words);
  });

  it('says that there is no network, and when it is back', () => {
    mark('live');
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => void dispatchEvent(new Event('offline')));
    expect(said()).toBe('Offline');
    online.mockReturnValue(true);
    act(() => void dispatchEvent(new Event('online')));
    expect(said()).toBe('Live');
  });
});

it('a button’s icon is passed over by screen readers', () => {
  const { container } = show(
    <>
      <Button icon={IconPlus}>Add</Button>
      <IconButton icon={IconPlus} words="Add" />
    </>,
  );
  for (const svg of container.querySelectorAll('svg')) expect(svg.getAttribute('aria-hidden')).toBe('true');
});
