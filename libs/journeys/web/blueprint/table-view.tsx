import { IconBolt, IconBulb, IconChevronLeft, IconChevronRight, IconFlame, IconPlus } from '@tabler/icons-react';
import { IconButton, useFormat, useWords } from '@app/shared-web';
import { type KeyboardEvent, useRef, useState } from 'react';
import { kindIcons } from '../kinds';
import type { Card, Column, Lane, Layout } from './layout';
import type { Band, Item, Model } from './model';
import styles from './table-view.module.css';

/** How many stages stand beside one another: more cannot be read, and the table stays small however long the journey is. */
const AT_ONCE = 6;

/** The same picture as a table: a row for each band or department, a column for each stage; the arrow keys go from item to item. */
export function BlueprintTable({ model, layout, selected, onSelect, adds, onAdd }: {
  model: Model; layout: Layout; selected: ReadonlySet<string>; onSelect: (id: string) => void;
  /** The bands to which the viewer may add. */
  adds: ReadonlySet<Band>; onAdd: (band: Band, stage: Item | null, department: Lane['department']) => void;
}) {
  const t = useWords('blueprint');
  const [from, setFrom] = useState(0);
  const table = useRef<HTMLTableElement>(null);
  const first = Math.min(from, Math.max(0, layout.columns.length - 1));
  const columns = layout.columns.slice(first, first + AT_ONCE);
  const nameOf = ({ stage }: Column): string => stage?.name ?? t('elsewhere');
  const rows = layout.bands.flatMap(({ band, lanes }) => lanes.map((lane) => ({ band, lane })));

  /** From item to item: up and down in the table's order, left and right to the neighbouring stage. */
  const walk = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = ({ ArrowDown: 1, ArrowUp: -1 } as Record<string, number>)[event.key];
    const side = ({ ArrowRight: 1, ArrowLeft: -1 } as Record<string, number>)[event.key];
    const here = (event.target as HTMLElement).closest<HTMLElement>('[data-item]');
    if (!here || (step === undefined && side === undefined)) return;
    event.preventDefault();
    const column = Number(here.dataset['column']) + (side ?? 0);
    const inColumn = [...table.current!.querySelectorAll<HTMLElement>(`[data-item][data-column="${column}"]`)];
    if (step !== undefined) return inColumn[inColumn.indexOf(here) + step]?.focus();
    const row = Number(here.dataset['row']);
    const near = inColumn.sort((a, b) => Math.abs(Number(a.dataset['row']) - row) - Math.abs(Number(b.dataset['row']) - row))[0];
    near?.focus();
  };

  return (
    <div className={styles['frame']}>
      {layout.columns.length > AT_ONCE && (
        <div className={styles['pager']}>
          <IconButton icon={IconChevronLeft} words={t('earlier')} disabled={first === 0} onClick={() => setFrom(Math.max(0, first - AT_ONCE))} />
          <span aria-live="polite">{t('columns', { from: first + 1, to: first + columns.length, all: layout.columns.length })}</span>
          <IconButton icon={IconChevronRight} words={t('later')} disabled={first + AT_ONCE >= layout.columns.length} onClick={() => setFrom(first + AT_ONCE)} />
        </div>
      )}
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t('of', { journey: model.journey.name })}>
        <table ref={table} className={styles['table']} onKeyDown={walk}>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  {nameOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ band, lane }, row) => (
              <tr key={lane.key}>
                <th scope="row">
                  {t(`bands.${band}`)}
                  {band === 'ACTIVITIES' && <span className={styles['lane']}>{lane.department?.name ?? t('nobody_leads')}</span>}
                </th>
                {columns.map((column) => (
                  <td key={column.id}>
                    <Cell model={model} lane={lane} column={column} row={row} selected={selected} onSelect={onSelect} />
                    {adds.has(band) && <IconButton icon={IconPlus} words={`${t('add_to', { band: t(`bands.${band}`) })} · ${nameOf(column)}`} className={styles['add'] ?? ''} onClick={() => onAdd(band, column.stage, lane.department)} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Cell({ model, lane, column, row, selected, onSelect }: { model: Model; lane: Lane; column: Column; row: number; selected: ReadonlySet<string>; onSelect: (id: string) => void }) {
  const cards = lane.cells[column.index] ?? [];
  if (cards.length === 0) return null;
  return (
    <ul className={styles['items']}>
      {cards.map((card) => (
        <li key={card.key}>
          <Entry model={model} card={card} row={row} isSelected={selected.has(card.item.id)} onSelect={onSelect} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ model, card: { item, column }, row, isSelected, onSelect }: { model: Model; card: Card; row: number; isSelected: boolean; onSelect: (id: string) => void }) {
  const t = useWords('blueprint');
  const inventory = useWords('inventory');
  const f = useFormat();
  const Icon = kindIcons[item.kind];
  const pains = model.marksOf.get(item.id)?.pains.length ?? 0;
  const chances = model.marksOf.get(item.id)?.opportunities.length ?? 0;
  const heat = model.heatOf.get(item.id) ?? 0;
  const said = [inventory(`kind.${item.kind}`), item.name, pains > 0 ? t('pains', { count: pains }) : '', chances > 0 ? t('opportunities', { count: chances }) : '', heat > 0 ? t('heat', { heat: f.number(Math.round(heat)) }) : ''];
  return (
    <button type="button" className={styles['item']} data-item={item.id} data-row={row} data-column={column} aria-pressed={isSelected} aria-label={said.filter(Boolean).join(', ')} onClick={() => onSelect(item.id)}>
      <Icon size={14} stroke={1.75} aria-hidden="true" />
      <span className={styles['words']}>
        <span className={styles['name']}>{item.name}</span>
        <span className={styles['marks']}>
          {heat > 0 && (
            <span className={styles['heat']}>
              <IconFlame size={12} aria-hidden="true" />
              {f.number(Math.round(heat))}
            </span>
          )}
          {pains > 0 && (
            <span className={styles['pain']}>
              <IconBolt size={12} aria-hidden="true" />
              {pains}
            </span>
          )}
          {chances > 0 && (
            <span className={styles['chance']}>
              <IconBulb size={12} aria-hidden="true" />
              {chances}
            </span>
          )}
        </span>
      </span>
    </button>
  );
}
