import { PlainTable, useFormat, useWords } from '@app/shared-web';
import { useNavigate } from 'react-router';
import { Area, AreaChart, Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { MomentFiguresQuery } from '../moments.generated';
import { ChartCard } from './chart-card';
import { RowsLink } from './open-card';
import { weekRows, type Scope } from './links';
import { noonOf } from './period';
import styles from './figures.module.css';

type Week = MomentFiguresQuery['momentFigures']['perWeek'][number];
/** More weeks than these are a line: bars would be too thin to hit. */
const mostBars = 60;

/** Raised per week, from zero; a week opens what was raised in it. */
export function WeekCard({ weeks, scope, mayOpen }: { weeks: readonly Week[]; scope: Scope; mayOpen: boolean }) {
  const t = useWords('figures');
  const format = useFormat();
  const counts = weeks.map(({ count }) => count);
  const sum = counts.reduce((all, count) => all + count, 0);
  const most = Math.max(0, ...counts);
  const busiest = weeks.find(({ count }) => count === most);
  const day = (week: string) => format.shortly(noonOf(week));
  const average = format.number(sum / Math.max(1, weeks.length), { maximumFractionDigits: sum / Math.max(1, weeks.length) < 10 ? 1 : 0 });
  return (
    <ChartCard
      title={t('week.title')}
      finding={busiest && t('week.finding', { average, week: day(busiest.week), most: format.number(most) })}
      unit={t('week.unit')}
      picture={
        <div className={styles['plot']} role="img" aria-label={t('week.picture', { from: day(scope.from), to: day(scope.to), least: format.number(Math.min(...counts)), most: format.number(most) })}>
          <Plot weeks={weeks} day={day} open={mayOpen ? (week) => weekRows(scope, week) : null} />
        </div>
      }
      table={
        <PlainTable
          label={t('week.title')}
          rows={[...weeks].reverse()}
          keyOf={({ week }) => week}
          columns={[
            { key: 'week', title: t('week.column'), cell: ({ week }) => format.date(noonOf(week)) },
            { key: 'count', title: t('week.count'), figure: true, cell: ({ week, count }) => <RowsLink to={mayOpen ? weekRows(scope, week) : undefined} what={day(week)} count={count} /> },
          ]}
        />
      }
    />
  );
}

function Plot({ weeks, day, open }: { weeks: readonly Week[]; day: (week: string) => string; open: ((week: string) => string) | null }) {
  const navigate = useNavigate();
  const data = [...weeks];
  const common = {
    data,
    margin: { top: 8, right: 8, bottom: 0, left: 0 },
    accessibilityLayer: false,
    ...(open ? { onClick: ({ activeLabel }: { activeLabel?: string | number | undefined }) => activeLabel !== undefined && void navigate(open(String(activeLabel))), style: { cursor: 'pointer' } } : {}),
  };
  const frame = (
    <>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis dataKey="week" tickFormatter={day} tick={{ fill: 'var(--text-mute)', fontSize: 12 }} tickLine={false} axisLine={{ stroke: 'var(--line-control)' }} minTickGap={24} />
      <YAxis width={40} allowDecimals={false} domain={[0, 'auto']} tick={{ fill: 'var(--text-mute)', fontSize: 12 }} tickLine={false} axisLine={false} />
      <Tooltip cursor={{ fill: 'var(--hover)' }} isAnimationActive={false} content={({ active, label, payload }) => (active && payload?.[0] ? <Tip week={day(String(label))} count={Number(payload[0].value)} /> : null)} />
    </>
  );
  return (
    <ResponsiveContainer width="100%" height={220}>
      {weeks.length <= mostBars ? (
        <BarChart {...common} barCategoryGap="20%">
          {frame}
          <Bar dataKey="count" fill="var(--accent)" radius={[3, 3, 0, 0]} isAnimationActive={false} />
        </BarChart>
      ) : (
        <AreaChart {...common}>
          {frame}
          <Area dataKey="count" type="linear" stroke="var(--accent)" strokeWidth={1.5} fill="var(--accent)" fillOpacity={0.12} isAnimationActive={false} />
        </AreaChart>
      )}
    </ResponsiveContainer>
  );
}

function Tip({ week, count }: { week: string; count: number }) {
  const t = useWords('figures');
  return (
    <div className={styles['tip']}>
      <b>{t('moments_count', { count })}</b>
      <span>{`${t('week.column')} ${week}`}</span>
    </div>
  );
}
