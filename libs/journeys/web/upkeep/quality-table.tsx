import { Glyph, useFormat, useNarrow, useWords } from '@app/shared-web';
import type { QualityBy, QualityMark } from '../journeys.generated';
import { kindIcons } from '../kinds';
import { behindOf, groupOf, having, marks, type QualityRow } from './quality-address';
import styles from './quality.module.css';

/** Below this share a cell is marked as one to look after. */
const LOW = 0.5;

interface TableProps {
  by: QualityBy;
  rows: readonly QualityRow[];
  openId: string | null;
  open: (behind: string) => void;
}

/** Shares as numbers over bars; each opens what lacks it. On a phone each row is a card. */
export function QualityTable({ by, rows, openId, open }: TableProps) {
  const t = useWords('upkeep');
  const inventory = useWords('inventory');
  const f = useFormat();
  const narrow = useNarrow();
  const nameOf = ({ kind, department }: QualityRow): string => (kind ? inventory(`kinds.${kind}`) : (department?.name ?? t('quality.nowhere')));
  const heading = (row: QualityRow) => (
    <span className={styles['name']}>
      {row.kind && <Glyph of={kindIcons[row.kind]} />}
      {nameOf(row)}
    </span>
  );
  const all = (row: QualityRow) => (
    <button type="button" aria-pressed={openId === behindOf(row, 'all')} onClick={() => open(behindOf(row, 'all'))} aria-label={t('quality.all', { count: row.items, group: nameOf(row) })}>
      {f.number(row.items)}
    </button>
  );
  const share = (row: QualityRow, mark: QualityMark) => {
    const part = having[mark](row) / row.items;
    const behind = behindOf(row, mark);
    return (
      <button type="button" aria-pressed={openId === behind} onClick={() => open(behind)} aria-label={t('quality.share', { mark: t(`quality.${mark}`), group: nameOf(row), share: f.percent(part) })}>
        <span>{f.percent(part)}</span>
        <span className={styles['bar']} data-low={part < LOW || undefined} aria-hidden="true">
          <i style={{ inlineSize: `${part * 100}%` }} />
        </span>
      </button>
    );
  };
  if (narrow) {
    return (
      <ul className={styles['cards']}>
        {rows.map((row) => (
          <li key={groupOf(row)}>
            <div className={styles['cardHead']}>
              {heading(row)}
              {all(row)}
            </div>
            <div className={styles['shares']}>
              {marks.map((mark) => (
                <div key={mark}>
                  <span className={styles['mark']}>{t(`quality.${mark}`)}</span>
                  {share(row, mark)}
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <table className={styles['table']} aria-label={t('quality.title')}>
      <thead>
        <tr>
          <th scope="col">{t(`quality.group_${by}`)}</th>
          <th scope="col" className={styles['figure']}>
            {t('quality.items')}
          </th>
          {marks.map((mark) => (
            <th key={mark} scope="col">
              {t(`quality.${mark}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={groupOf(row)}>
            <th scope="row">{heading(row)}</th>
            <td className={styles['figure']}>{all(row)}</td>
            {marks.map((mark) => (
              <td key={mark}>{share(row, mark)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
