import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, Link, RouterProvider } from 'react-router';
import { SearchField } from './search-field';
import { useAddress } from './use-address';

// on a busy machine what comes after a pause takes its time
configure({ asyncUtilTimeout: 5_000 });

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function List() {
  const address = useAddress();
  return (
    <>
      <SearchField label="Name or number" value={address.get('q') ?? ''} onChange={(q) => address.set({ q })} />
      <Link to="/people/ann">Ann Lee</Link>
    </>
  );
}

/** The list, and a page that has to be downloaded first. */
function open() {
  const lazily = async () => {
    await pause(400);
    return { Component: () => <h1>Ann Lee</h1> };
  };
  const router = createMemoryRouter([{ path: '/people', element: <List /> }, { path: '/people/:id', lazy: lazily }], { initialEntries: ['/people'] });
  render(<RouterProvider router={router} />);
  return { router, user: userEvent.setup() };
}

afterEach(cleanup);

describe('the words to look for', () => {
  it('go into the address after a short pause', async () => {
    const { router } = open();
    // in one go: what is typed letter by letter may take longer than the pause
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'ann' } });
    expect(router.state.location.search).toBe('');
    await waitFor(() => expect(router.state.location.search).toBe('?q=ann'));
  });

  it('do not call back whoever is on the way to another page', async () => {
    const { router, user } = open();
    await user.type(screen.getByRole('searchbox'), 'ann');
    await user.click(screen.getByRole('link', { name: 'Ann Lee' }));
    expect(await screen.findByRole('heading', { name: 'Ann Lee' })).toBeTruthy();
    expect(router.state.location.pathname).toBe('/people/ann');
  });
});
