import { useQuery } from '@apollo/client/react';
import { ErrorNotice, FurtherRows, PersonName, SkeletonRows, StateMark, usePages, useFormat, useWords, type Pages } from '@app/shared-web';
import { IconChevronRight } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { DepartmentsBelowDocument, type DepartmentsBelowQuery } from '../people.generated';
import styles from './tree.module.css';
import { keyInTree } from './tree-keys';

type Row = DepartmentsBelowQuery['departments']['nodes'][number];

/** What every branch shares. */
interface Trunk {
  openId: string | null;
  onOpen: (id: string) => void;
  focusId: string | null;
  onFocus: (id: string) => void;
}

function Item({ row, level, trunk, first }: { row: Row; level: number; trunk: Trunk; first: boolean }) {
  const t = useWords('directory');
  const format = useFormat();
  const [expanded, setExpanded] = useState(false);
  const below = row.children.nodes.length > 0;
  return (
    <li
      role="treeitem"
      aria-level={level}
      aria-expanded={below ? expanded : undefined}
      aria-selected={row.id === trunk.openId}
      aria-label={t('department.item', { name: row.name, people: t('count.people', { count: row.peopleCount }) })}
      tabIndex={trunk.focusId === row.id || (trunk.focusId === null && first) ? 0 : -1}
      data-id={row.id}
      onFocus={(event) => {
        event.stopPropagation();
        trunk.onFocus(row.id);
      }}
    >
      <div className={styles['row']} style={{ paddingInlineStart: `calc(var(--edge) + ${(level - 1) * 20}px)` }} data-open={row.id === trunk.openId || undefined} onClick={() => trunk.onOpen(row.id)}>
        <button
          type="button"
          tabIndex={-1}
          className={styles['twist']}
          data-hidden={!below || undefined}
          data-twist
          aria-label={t(expanded ? 'department.fold' : 'department.unfold', { name: row.name })}
          onClick={(event) => {
            event.stopPropagation();
            setExpanded(!expanded);
          }}
        >
          <IconChevronRight size={16} stroke={2} />
        </button>
        <span className={styles['name']}>
          {row.name}
          {!row.active && <StateMark words={t('department.closed')} />}
        </span>
        <span className={styles['head']}>{row.head && <PersonName person={row.head} plainName />}</span>
        <span className={styles['count']}>{format.number(row.peopleCount)}</span>
      </div>
      {expanded && <Below parentId={row.id} level={level + 1} trunk={trunk} />}
    </li>
  );
}

/** What is below a department, once somebody looks. */
function Below({ parentId, level, trunk }: { parentId: string; level: number; trunk: Trunk }) {
  const pages = usePages(useQuery(DepartmentsBelowDocument, { variables: { parentId, first: 50 } }), (data) => data.departments);
  if (pages.rows.length === 0) return pages.error ? <ErrorNotice error={pages.error} retry={pages.again} /> : <SkeletonRows rows={2} />;
  return (
    <ul role="group">
      <Branch pages={pages} level={level} trunk={trunk} />
    </ul>
  );
}

/** One level of a branch; its next page on request. */
function Branch({ pages, level, trunk }: { pages: Pages<Row>; level: number; trunk: Trunk }) {
  return (
    <>
      {pages.rows.map((row, index) => (
        <Item key={row.id} row={row} level={level} trunk={trunk} first={level === 1 && index === 0} />
      ))}
      {(pages.hasMore || Boolean(pages.error)) && (
        <li role="none" className={styles['more']} style={{ paddingInlineStart: `calc(var(--edge) + ${level * 20}px)` }}>
          <FurtherRows pages={pages} />
        </li>
      )}
    </>
  );
}

/** The tree of departments, fetched branch by branch. Keys: ↑ ↓ move, → opens a branch, ← closes it, Enter shows the department. */
export function DepartmentTree({ openId, onOpen, empty }: { openId: string | null; onOpen: (id: string) => void; empty: ReactNode }) {
  const t = useWords('directory');
  const tree = useRef<HTMLUListElement>(null);
  const [focusId, setFocusId] = useState<string | null>(null);
  const pages = usePages(useQuery(DepartmentsBelowDocument, { variables: { roots: true, first: 50 } }), (data) => data.departments);
  if (pages.rows.length === 0) {
    if (pages.error) return <ErrorNotice error={pages.error} retry={pages.again} />;
    return pages.loading ? <SkeletonRows rows={8} /> : empty;
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'treeitem') return;
    if (keyInTree(tree.current, event.target, event.key, () => onOpen(event.target instanceof HTMLElement ? (event.target.dataset['id'] ?? '') : ''))) event.preventDefault();
  };
  return (
    <>
      <div className={styles['heads']} aria-hidden="true">
        <span>{t('department.name')}</span>
        <span>{t('department.head')}</span>
        <span>{t('department.directly')}</span>
      </div>
      <ul ref={tree} role="tree" aria-label={t('directory.departments')} className={styles['tree']} onKeyDown={onKeyDown}>
        <Branch pages={pages} level={1} trunk={{ openId, onOpen, focusId, onFocus: setFocusId }} />
      </ul>
    </>
  );
}
