import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aMoment, aPage, aRow, onStage, theCounts, type Answers } from '../testing';
import { BoardScreen } from './board-screen';

type Row = ReturnType<typeof aRow>;
let rows: Row[] = [];
let fresh: Row[] = [];
const answers: Answers = {
  Board: () => aPage(rows),
  BoardCounts: () => theCounts(rows.length, 1),
  BoardChanges: ({ ids }: { ids: string[] }) => ({ momentsById: fresh.filter(({ id }) => ids.includes(id)), boardCounts: { __typename: 'BoardCounts', open: 9, unheld: 2, byState: [] } }),
  BoardChangesAndOpen: ({ ids, open }: { ids: string[]; open: string }) => {
    const row = fresh.find(({ id }) => id === open);
    return { momentsById: fresh.filter(({ id }) => ids.includes(id)), boardCounts: { __typename: 'BoardCounts', open: 9, unheld: 2, byState: [] }, moment: row ? aMoment(row, []) : null };
  },
  MomentByNumber: ({ number }: { number: string }) => ({ momentByNumber: aMoment(rows.find((row) => row.number === number) as Row, ['OFFER', 'TELL_CUSTOMER', 'RESOLVE']) }),
  MomentById: ({ id }: { id: string }) => ({ moment: aMoment(rows.find((row) => row.id === id) as Row, ['OFFER', 'TELL_CUSTOMER', 'RESOLVE']) }),
  NameOfDepartment: ({ id }: { id: string }) => ({ department: { __typename: 'Department', id, name: 'Payments' } }),
  OfferTargets: () => ({ offerTargets: { __typename: 'OfferTargets', departments: [], people: [] } }),
};
const show = (at = '/moments') => onStage(<BoardScreen />, { answers, at });
const numbers = () => [...document.querySelectorAll('tbody tr')].map((row) => /UM-\d+/.exec(row.textContent ?? '')?.[0]);
const list = () => document.querySelector('table') as HTMLElement;

beforeEach(() => {
  rows = [aRow(1003), aRow(1002), aRow(1001)];
  fresh = [];
});
afterEach(() => sessionStorage.clear());

describe('the live board', () => {
  it('takes everything of a quarter of a second in one request, and never loads the page again', async () => {
    const { tell, times } = await show();
    await screen.findByText('UM-1003', { exact: false });
    fresh = [{ ...aRow(1002), state: 'RESOLVED', resolvedAt: '2026-03-02T10:00:00.000Z' }, aRow(1004)];
    tell([aRow(1002).id]);
    tell([aRow(1004).id]);
    tell([aRow(1001).id]);
    await waitFor(() => expect(numbers()).toEqual(['UM-1004', 'UM-1003', 'UM-1002']));
    expect(screen.getByText('tell the customer', { selector: 'td *' })).toBeTruthy();
    expect(times('BoardChanges').map(({ variables }) => variables['ids'])).toEqual([[aRow(1002).id, aRow(1004).id, aRow(1001).id]]);
    expect(times('Board')).toHaveLength(1);
    expect(screen.getByText('9 open in North, 2 that no one holds')).toBeTruthy();
  });

  it('does not move under the pointer: what is new waits in a bar, what has left stays until the pointer goes', async () => {
    const { tell, user } = await show();
    await screen.findByText('UM-1003', { exact: false });
    fireEvent.pointerMove(list());
    fresh = [aRow(1005), aRow(1004)];
    tell([aRow(1005).id, aRow(1004).id, aRow(1002).id]);
    const bar = await screen.findByRole('button', { name: /2 new/ });
    expect(numbers()).toEqual(['UM-1003', 'UM-1002', 'UM-1001']);
    expect(within(list()).getByText('no longer in this list')).toBeTruthy();
    await user.click(bar);
    expect(numbers()).toEqual(['UM-1005', 'UM-1004', 'UM-1003', 'UM-1001']);
  });

  it('settles by itself when the pointer leaves', async () => {
    const { tell } = await show();
    await screen.findByText('UM-1003', { exact: false });
    fireEvent.pointerMove(list());
    fresh = [aRow(1004)];
    tell([aRow(1004).id]);
    await screen.findByRole('button', { name: /1 new/ });
    // React hears a pointer leave as one that goes out to somewhere else
    fireEvent.pointerOut(list(), { relatedTarget: document.body });
    await waitFor(() => expect(numbers()).toEqual(['UM-1004', 'UM-1003', 'UM-1002', 'UM-1001']));
  });

  it('loads again and says so when too much happened while the line was away', async () => {
    const { tell, times } = await show();
    await screen.findByText('UM-1003', { exact: false });
    rows = [aRow(1009)];
    tell([], true);
    await waitFor(() => expect(numbers()).toEqual(['UM-1009']));
    expect(times('Board')).toHaveLength(2);
    expect(times('BoardChanges')).toHaveLength(0);
    expect(screen.getAllByText(/The board was loaded again/).length).toBeGreaterThan(0);
  });

  it('brings the open moment along in the same request', async () => {
    const { tell, times } = await show('/moments?open=UM-1002');
    await screen.findByRole('complementary');
    await screen.findByText('Customer has waited');
    fresh = [{ ...aRow(1002), what: 'It reads differently now' }];
    tell([aRow(1002).id]);
    await waitFor(() => expect(screen.getAllByText('It reads differently now')).toHaveLength(2));
    expect([times('BoardChanges').length, times('BoardChangesAndOpen').length, times('MomentByNumber').length]).toEqual([0, 1, 1]);
  });
});

describe('the board by keyboard', () => {
  it('moves, opens, starts an act on the row, and comes back to it', async () => {
    const { user, router } = await show();
    await screen.findByText('UM-1003', { exact: false });
    await user.keyboard('jj{Enter}');
    await waitFor(() => expect(router.state.location.search).toBe('?open=UM-1002'));
    await user.keyboard('o');
    await screen.findByRole('dialog', { name: 'Offer UM-1002' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement?.textContent).toContain('UM-1002'));
  });

  it('goes to the field that comes first, however often the form is opened', async () => {
    const { user } = await show();
    await screen.findByText('UM-1003', { exact: false });
    await user.keyboard('j{Enter}');
    const openAndClose = async () => {
      await user.keyboard('o');
      await screen.findByRole('dialog', { name: 'Offer UM-1003' });
      // the trap of the dialog looks for its field a moment after the dialog is there
      await new Promise((done) => setTimeout(done, 50));
      await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'To whom' })));
      await user.keyboard('{Escape}{Escape}');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    };
    await openAndClose();
    await openAndClose();
  });

  it('does nothing behind an open dialog, wherever the focus is', async () => {
    const { user, times } = await show();
    await screen.findByText('UM-1003', { exact: false });
    await user.keyboard('j{Enter}o');
    const dialog = await screen.findByRole('dialog', { name: 'Offer UM-1003' });
    (document.activeElement as HTMLElement | null)?.blur();
    await user.keyboard('vtr.');
    expect(screen.getByRole('dialog')).toBe(dialog);
    expect([times('TakeUp').length, times('Board').length, screen.queryByRole('region', { name: 'Accepted' })]).toEqual([0, 1, null]);
  });

  it('goes from the list to columns by state, with a list of its own for each', async () => {
    const { user, router, times } = await show();
    await screen.findByText('UM-1003', { exact: false });
    await user.keyboard('v');
    await screen.findByRole('region', { name: 'Accepted' });
    expect(router.state.location.search).toBe('?view=state');
    expect(times('Board').slice(1).map(({ variables }) => variables['filter'])).toEqual([{ states: ['RAISED'] }, { states: ['ACCEPTED'] }, { states: ['RESOLVED'] }]);
  });
});

describe('the board’s filters', () => {
  it('that came with a link from a figure stand there too, each to be taken off', async () => {
    const department = '01a1ffe2-3e32-75cf-bf80-09fd1d4c823e';
    const { user, router, times } = await show(`/moments?state=all&channel=phone&closed=900-3600&handed-by=${department}&handed-to=none&handed-state=declined&handed-since=2026-03-01T23:00:00Z&handed-until=2026-03-15T23:00:00Z`);
    await screen.findByText('UM-1003', { exact: false });
    expect(times('Board')[0]?.variables).toMatchObject({ filter: { channel: 'PHONE', closedWithin: { fromSeconds: 900, toSeconds: 3_600 }, handOff: { fromDepartmentId: department, toDepartmentId: null, state: 'DECLINED', madeFrom: '2026-03-01T23:00:00.000Z' } } });
    // the weeks as they are in Berlin, though one reads it elsewhere
    await screen.findByText('Offered by Payments to No department: declined, 2 Mar 2026 to 15 Mar 2026');
    for (const chip of ['Clear: Hand-off', 'Clear: How they came to us', 'Clear: How long it took']) await user.click(screen.getByRole('button', { name: chip }));
    await waitFor(() => expect(router.state.location.search).toBe('?state=all'));
    expect(times('Board').at(-1)?.variables).toMatchObject({ filter: {} });
  });

  it('stand in the address, and the API is asked for what they say', async () => {
    const { user, router, times } = await show('/moments?severity=critical&held=no');
    await screen.findByText('UM-1003', { exact: false });
    expect(times('Board')[0]?.variables).toMatchObject({ filter: { open: true, severities: ['CRITICAL'], held: false }, order: 'NEWEST' });
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
    await user.keyboard('/');
    await user.keyboard('refund');
    await waitFor(() => expect(router.state.location.search).toBe('?words=refund'));
    await waitFor(() => expect(times('Board').at(-1)?.variables).toMatchObject({ filter: { open: true, words: 'refund' } }));
  });
});
