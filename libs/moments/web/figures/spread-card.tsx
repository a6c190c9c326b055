import { PlainTable, StateMark, useFormat, useWords } from '@app/shared-web';
import type { SpreadFragment } from '../moments.generated';
import { Bars } from './bars';
import { ChartCard } from './chart-card';
import { RowsLink } from './open-card';
import { barsOf, rounded, type SpreadBar } from './spread';
import styles from './figures.module.css';

/** How long something took, as a distribution: where half and nine of ten were there, in words. */
export function SpreadCard({ what, spread, raised, rows }: { what: 'acceptance' | 'close'; spread: SpreadFragment; raised: number; rows: ((bar: SpreadBar) => string) | null }) {
  const t = useWords('figures');
  const format = useFormat();
  const title = t(`spread.${what}`);
  const { medianSeconds, p90Seconds, count } = spread;
  if (count === 0 || medianSeconds == null || p90Seconds == null) {
    return <ChartCard title={title} unit={t('spread.unit')} picture={<p className={styles['nothing']}>{t('spread.none')}</p>} />;
  }
  const bars = barsOf(spread);
  const spanOf = ({ fromSeconds, toSeconds }: SpreadBar) => {
    if (toSeconds === null) return t('spread.over', { from: format.duration(fromSeconds) });
    return fromSeconds === 0 ? t('spread.under', { to: format.duration(toSeconds) }) : t('spread.between', { from: format.duration(fromSeconds), to: format.duration(toSeconds) });
  };
  const rowsOf = (bar: SpreadBar) => (bar.count > 0 ? rows?.(bar) : undefined);
  const markOf = ({ half, most }: SpreadBar) => (half || most ? <StateMark tone="accent" words={t(half && most ? 'spread.both' : half ? 'spread.half' : 'spread.most')} /> : undefined);
  return (
    <ChartCard
      title={title}
      finding={t('spread.finding', { median: format.duration(rounded(medianSeconds)), p90: format.duration(rounded(p90Seconds)) })}
      unit={
        <>
          {t('spread.unit')}
          {raised > count && `${t('stop')}${t('spread.left_out', { count: raised - count })}`}
        </>
      }
      picture={<Bars rows={bars.map((bar) => ({ key: String(bar.fromSeconds), label: spanOf(bar), value: bar.count, note: markOf(bar), to: rowsOf(bar), says: t('rows_of', { what: spanOf(bar) }) }))} />}
      table={
        <PlainTable
          label={title}
          rows={bars}
          keyOf={({ fromSeconds }) => String(fromSeconds)}
          columns={[
            { key: 'span', title: t('spread.column'), cell: (bar) => <>{spanOf(bar)} {markOf(bar)}</> },
            { key: 'count', title: t('spread.count'), figure: true, cell: (bar) => <RowsLink to={rowsOf(bar)} what={spanOf(bar)} count={bar.count} /> },
            { key: 'share', title: t('spread.share'), figure: true, cell: ({ share }) => format.percent(share) },
          ]}
        />
      }
    />
  );
}
