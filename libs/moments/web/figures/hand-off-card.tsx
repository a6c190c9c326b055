import { EmptyState, PlainTable, useFormat, useWords } from '@app/shared-web';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { ChartCard } from './chart-card';
import { countOf, mapOf, type HandOff, type HandOffMap, type Outcome, type Side } from './hand-offs';
import { RowsLink } from './open-card';
import styles from './figures.module.css';

const outcomes: readonly Outcome[] = ['ACCEPTED', 'DECLINED', 'LAPSED', 'TAKEN_BACK', 'OPEN'];

function useHandOffWords() {
  const t = useWords('figures');
  const format = useFormat();
  const name = (side: { name?: string | null } | null | undefined) => side?.name ?? t('hand.none_department');
  const shares = (pair: HandOff) =>
    outcomes.filter((each) => countOf(pair, each) > 0).map((each) => t('hand.of_all', { share: format.percent(countOf(pair, each) / pair.offers), state: t(`hand.state.${each}`) }));
  const cell = (pair: HandOff) => `${t('hand.cell', { from: name(pair.from), to: name(pair.to), offers: t('offers_count', { count: pair.offers }) })} · ${shares(pair).join(' · ')}`;
  return { t, format, name, cell };
}

/** The rows behind a pair, or behind what became of its offers. */
type RowsOf = ((pair: HandOff, outcome?: Outcome) => string) | null;

/** Who hands to whom: departments against departments, darker where more is offered. Each field opens the rows behind it. */
export function HandOffCard({ pairs, rows }: { pairs: readonly HandOff[]; rows: RowsOf }) {
  const { t, format, name } = useHandOffWords();
  const [first] = pairs;
  if (!first) {
    return <ChartCard wide title={t('hand.title')} unit={t('hand.unit')} picture={<EmptyState icon={IconArrowsExchange} title={t('hand.none')} detail={t('hand.none_detail')} />} />;
  }
  const map = mapOf(pairs);
  const called = (pair: HandOff) => t('hand.pair', { from: name(pair.from), to: name(pair.to) });
  const written = (pair: HandOff, outcome: Outcome) =>
    countOf(pair, outcome) === 0 ? (
      '–'
    ) : (
      <>
        <RowsLink to={rows?.(pair, outcome)} what={`${called(pair)}, ${t(`hand.state.${outcome}`)}`} count={countOf(pair, outcome)} /> ({format.percent(countOf(pair, outcome) / pair.offers)})
      </>
    );
  return (
    <ChartCard
      wide
      title={t('hand.title')}
      finding={t('hand.finding', { from: name(first.from), to: name(first.to), offers: t('offers_count', { count: first.offers }), share: format.percent(countOf(first, 'ACCEPTED') / first.offers) })}
      unit={map.cut ? `${t('hand.unit')}${t('stop')}${t('hand.first', { count: pairs.length })}` : t('hand.unit')}
      picture={<Heat map={map} rows={rows} />}
      table={
        <PlainTable
          label={t('hand.title')}
          rows={pairs}
          keyOf={({ from, to }) => `${from?.id ?? 'none'} ${to?.id ?? 'none'}`}
          columns={[
            { key: 'from', title: t('hand.from'), cell: ({ from }) => name(from) },
            { key: 'to', title: t('hand.to'), cell: ({ to }) => name(to) },
            { key: 'offers', title: t('hand.offers'), figure: true, cell: (pair) => <RowsLink to={rows?.(pair)} what={called(pair)} count={pair.offers} /> },
            ...outcomes.map((outcome) => ({ key: outcome, title: t(`hand.state.${outcome}`), figure: true, cell: (pair: HandOff) => written(pair, outcome) })),
          ]}
        />
      }
    />
  );
}

function Heat({ map, rows }: { map: HandOffMap; rows: RowsOf }) {
  const { t, name, cell } = useHandOffWords();
  const [at, setAt] = useState<HandOff | null>(null);
  return (
    <>
      <div className={styles['heatFrame']}>
        <table className={styles['heat']} aria-label={t('hand.title')}>
          <thead>
            <tr>
              <th scope="col" className={styles['heatCorner']}>
                <span>{t('hand.from')} ↓</span> <span>{t('hand.to')} →</span>
              </th>
              {map.to.map((side) => (
                <th key={side.key} scope="col" className={styles['heatColumn']}>
                  <span>{name(side)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.from.map((from) => (
              <tr key={from.key}>
                <th scope="row" className={styles['heatRow']}>
                  {name(from)}
                </th>
                {map.to.map((to) => (
                  <HeatCell key={to.key} from={from} to={to} pair={map.at(from, to)} most={map.most} look={setAt} words={cell} rows={rows} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['heatSays']}>{at ? cell(at) : t('hand.pick')}</p>
    </>
  );
}

function HeatCell({ from, to, pair, most, look, words, rows }: { from: Side; to: Side; pair: HandOff | undefined; most: number; look: (pair: HandOff | null) => void; words: (pair: HandOff) => string; rows: RowsOf }) {
  const t = useWords('figures');
  const format = useFormat();
  if (!pair) {
    return (
      <td className={styles['heatCell']} data-same={from.key === to.key || undefined}>
        <span className="only-heard">{t('hand.cell_none', { from: from.name ?? t('hand.none_department'), to: to.name ?? t('hand.none_department') })}</span>
      </td>
    );
  }
  const share = Math.round(10 + (45 * pair.offers) / Math.max(1, most));
  const field = {
    className: styles['heatButton'],
    style: { background: `color-mix(in srgb, var(--accent) ${share}%, var(--raised))` },
    'aria-label': words(pair),
    onMouseEnter: () => look(pair),
    onFocus: () => look(pair),
  };
  return (
    <td className={styles['heatCell']}>
      {rows ? (
        <Link to={rows(pair)} {...field}>
          {format.number(pair.offers)}
        </Link>
      ) : (
        <button type="button" onClick={() => look(pair)} {...field}>
          {format.number(pair.offers)}
        </button>
      )}
    </td>
  );
}
