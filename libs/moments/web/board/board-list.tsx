import { DataTable, type Pages } from '@app/shared-web';
import type { ReactNode } from 'react';
import type { BoardRowFragment } from '../moments.generated';
import { MomentCard, useColumns } from './row-cells';
import type { List } from './use-lists';

/** What both layouts of the board take. */
export interface BoardRowsProps {
  label: string;
  leaving: ReadonlySet<string>;
  openNumber: string | null;
  open: (row: BoardRowFragment) => void;
  checked: ReadonlySet<string>;
  check: (ids: ReadonlySet<string>) => void;
  empty: ReactNode;
}

/** The board as one list. */
export function BoardList({ list, label, leaving, openNumber, open, checked, check, empty }: BoardRowsProps & { list: List }) {
  const columns = useColumns(leaving);
  const pages: Pages<BoardRowFragment> = list;
  return (
    <DataTable
      label={label}
      columns={columns}
      pages={pages}
      idOf={({ id }) => id}
      nameOf={({ number, what }) => `${number} ${what}`}
      onOpen={open}
      openId={list.rows.find(({ number }) => number === openNumber)?.id ?? null}
      checked={checked}
      onCheck={check}
      card={(row) => <MomentCard row={row} leaving={leaving.has(row.id)} />}
      empty={empty}
    />
  );
}
