import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { show } from '../testing';
import { DataTable } from './data-table';
import { EmptyState } from './notices';
import { useShortcuts } from './shortcuts';
import type { Pages } from './use-pages';

interface Row {
  id: string;
  name: string;
}
const rowsOf = (...names: string[]): Row[] => names.map((name) => ({ id: name, name }));
const pagesOf = (rows: Row[], more: Partial<Pages<Row>> = {}): Pages<Row> => ({ rows, loading: false, loadingMore: false, error: null, hasMore: false, more: () => {}, again: () => {}, ...more });

function Table({ pages, onOpen, onCheck }: { pages: Pages<Row>; onOpen?: (row: Row) => void; onCheck?: (ids: readonly string[]) => void }) {
  const [open, setOpen] = useState<string | null>(null);
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  return (
    <DataTable
      label="Moments"
      pages={pages}
      idOf={({ id }) => id}
      nameOf={({ name }) => name}
      columns={[{ key: 'name', title: 'Name', cell: ({ name }) => name }]}
      openId={open}
      onOpen={(row) => {
        setOpen(row.id);
        onOpen?.(row);
      }}
      checked={checked}
      onCheck={(ids) => {
        setChecked(ids);
        onCheck?.([...ids]);
      }}
      empty={<EmptyState title="No moments yet" />}
    />
  );
}

const focused = () => (document.activeElement as HTMLElement | null)?.textContent;

describe('a table', () => {
  it('is walked with j and k, opened with Enter, and the open panel goes along', async () => {
    const onOpen = jest.fn();
    const { user } = show(<Table pages={pagesOf(rowsOf('one', 'two', 'three'))} onOpen={onOpen} />);
    await user.keyboard('j');
    expect(focused()).toBe('one');
    await user.keyboard('jj');
    expect(focused()).toBe('three');
    await user.keyboard('k{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith({ id: 'two', name: 'two' });
    await user.keyboard('{ArrowDown}');
    expect(onOpen).toHaveBeenLastCalledWith({ id: 'three', name: 'three' });
  });

  it('selects with x, and several on the way with shift', async () => {
    const onCheck = jest.fn<(ids: readonly string[]) => void>();
    const { user } = show(<Table pages={pagesOf(rowsOf('one', 'two', 'three'))} onCheck={onCheck} />);
    await user.keyboard('jx');
    expect(onCheck).toHaveBeenLastCalledWith(['one']);
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(onCheck).toHaveBeenLastCalledWith(['one', 'two', 'three']);
    expect(screen.getAllByRole('row', { selected: true })).toHaveLength(3);
  });

  it('leaves the keys to whoever types', async () => {
    const onOpen = jest.fn();
    const { user } = show(
      <>
        <input aria-label="words" />
        <Table pages={pagesOf(rowsOf('one'))} onOpen={onOpen} />
      </>,
    );
    await user.type(screen.getByLabelText('words'), 'jx{Enter}');
    expect(screen.getByLabelText<HTMLInputElement>('words').value).toBe('jx');
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('asks for the next page near the end, and by its button', async () => {
    const more = jest.fn();
    const { user } = show(<Table pages={pagesOf(rowsOf('one', 'two', 'three', 'four', 'five'), { hasMore: true, more })} />);
    await user.keyboard('j');
    expect(more).not.toHaveBeenCalled();
    await user.keyboard('jj');
    expect(more).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(more).toHaveBeenCalledTimes(2);
  });

  it('stays in its place when the row under the cursor leaves', async () => {
    function Live() {
      const [rows, setRows] = useState(rowsOf('one', 'two', 'three'));
      // as when another coordinator took it up: the list changes, the focus is elsewhere
      useShortcuts([{ keys: 'z', words: 'drop', run: () => setRows((before) => before.filter(({ id }) => id !== 'two')) }]);
      return <Table pages={pagesOf(rows)} />;
    }
    const { user } = show(<Live />);
    await user.keyboard('jjz');
    await user.keyboard('k');
    expect(focused()).toBe('three');
    await user.keyboard('k');
    expect(focused()).toBe('one');
  });

  it('says what is missing, what failed, and what will be here', () => {
    const again = jest.fn();
    const failed = show(<Table pages={pagesOf([], { error: new TypeError('x'), again })} />);
    within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' }).click();
    expect(again).toHaveBeenCalled();
    failed.unmount();
    const loading = show(<Table pages={pagesOf([], { loading: true })} />);
    expect(screen.getByRole('status', { name: 'Loading' })).toBeTruthy();
    loading.unmount();
    show(<Table pages={pagesOf([])} />);
    expect(screen.getByText('No moments yet')).toBeTruthy();
  });
});
