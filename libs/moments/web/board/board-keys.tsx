import { useApolloClient } from '@apollo/client/react';
import { useShortcuts, useWords } from '@app/shared-web';
import { useEffect, type RefObject } from 'react';
import { actNames, acts, type ActName } from '../acts/acts';
import { useActs } from '../acts/acts-provider';
import { MomentByNumberDocument, type BoardRowFragment } from '../moments.generated';
import { momentInFocus } from './board-columns';
import type { BoardAddress } from './filter';

/** What the keys of the board act on. */
export interface BoardKeysProps {
  rows: readonly BoardRowFragment[];
  selected: readonly string[];
  openNumber: string | null;
  search: RefObject<HTMLInputElement | null>;
  byKeyboard: () => void;
  settle: () => void;
  address: BoardAddress;
  change: (change: Partial<BoardAddress>) => void;
  clear: () => void;
}

/** The row of the table that has the focus: the table keeps its cursor to itself, the focus is there for all to see. */
function rowInFocus(rows: readonly BoardRowFragment[]): string | null {
  const row = document.activeElement?.closest('tbody tr');
  return row instanceof HTMLTableRowElement ? (rows[row.sectionRowIndex]?.id ?? null) : null;
}

/** A key for everything: the acts, the filter, the layout, and what is new. */
export function BoardKeys({ rows, selected, openNumber, search, byKeyboard, settle, address, change, clear }: BoardKeysProps) {
  const t = useWords('moments');
  const start = useActs();
  const client = useApolloClient();
  // what is open beside the list may have left it: its keys still work
  const openId = () => (openNumber ? client.readQuery({ query: MomentByNumberDocument, variables: { number: openNumber } })?.momentByNumber?.id : undefined);
  const subjects = (act: ActName): readonly string[] => {
    if (selected.length > 0 && acts[act].forMany) return selected;
    const id = momentInFocus() ?? rowInFocus(rows) ?? openId();
    return id ? [id] : [];
  };
  useEffect(() => {
    document.addEventListener('keydown', byKeyboard);
    return () => document.removeEventListener('keydown', byKeyboard);
  }, [byKeyboard]);
  const views = ['list', 'state', 'department'] as const;
  useShortcuts([
    // the raiser's own word is said on their page; here `n` is a note
    ...actNames.filter((act) => act !== 'add').flatMap((act) => (acts[act].key ? [{ keys: acts[act].key, words: t(`act.${act}`), run: () => start(act, subjects(act)) }] : [])),
    { keys: '/', words: t('filter.focus'), run: () => search.current?.focus() },
    { keys: '.', words: t('board.show_new'), run: settle },
    { keys: 'v', words: t('view.next'), run: () => change({ view: views[(views.indexOf(address.view) + 1) % views.length] ?? 'list' }) },
    ...(selected.length > 0 ? [{ keys: 'Escape', words: t('board.clear_selection'), run: clear }] : []),
  ]);
  return null;
}
