import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { show } from '../testing';
import { PagedSection } from './paged-section';
import type { Pages } from './use-pages';

const away = new Error('The network is away.');
const pagesOf = (rows: string[], more: Partial<Pages<string>> = {}): Pages<string> => ({ rows, loading: false, loadingMore: false, error: null, hasMore: false, more: () => {}, again: () => {}, ...more });
const section = (pages: Pages<string>, empty?: string) => (
  <PagedSection title="Phones" pages={pages} {...(empty ? { empty } : {})}>
    {(rows) => rows.map((row) => <p key={row}>{row}</p>)}
  </PagedSection>
);

describe('a section that comes page by page', () => {
  it('shows its rows, and the next ones when asked to', async () => {
    const more = jest.fn();
    const { user } = show(section(pagesOf(['Till 4'], { hasMore: true, more })));
    expect(screen.getByText('Till 4')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(more).toHaveBeenCalledTimes(1);
  });

  it('says that further rows did not come, keeps those that did, and asks again', async () => {
    const more = jest.fn();
    const { user } = show(section(pagesOf(['Till 4'], { hasMore: true, error: away, more })));
    expect(screen.getByText('Till 4')).toBeTruthy();
    expect(screen.getByText('The next rows did not come.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(more).toHaveBeenCalledTimes(1);
  });

  it('asks for the whole list again where there is no next page', async () => {
    const again = jest.fn();
    const { user } = show(section(pagesOf(['Till 4'], { error: away, again })));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('says that nothing could be fetched, and fetches it when asked to', async () => {
    const again = jest.fn();
    const { user } = show(section(pagesOf([], { error: away, again })));
    expect(screen.getByRole('heading', { name: 'Phones' })).toBeTruthy();
    expect(screen.getByRole('alert')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('is grey while it is fetched, and then says that there are none', () => {
    const { unmount } = show(section(pagesOf([], { loading: true }), 'No phones yet'));
    expect(screen.getByRole('status', { name: 'Loading' })).toBeTruthy();
    expect(screen.queryByText('No phones yet')).toBeNull();
    unmount();
    show(section(pagesOf([]), 'No phones yet'));
    expect(screen.getByText('No phones yet')).toBeTruthy();
  });

  it('is not there where it has nothing to say of none', () => {
    show(section(pagesOf([])));
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
