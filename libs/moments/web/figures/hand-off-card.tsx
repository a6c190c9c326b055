import { EmptyState, useFormat, useWords } from '@app/shared-web';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import { ChartCard } from './chart-card';
import { countOf, mapOf, type HandOff, type HandOffMap, type Outcome, type Side } from './hand-offs';
import { PlainTable } from './plain-table';
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

/** Who hands to whom: departments against departments, darker where more is offered. */
export function HandOffCard({ pairs }: { pairs: readonly HandOff[] }) {
  const { t, format, name } = useHandOffWords();
  const [first] = pairs;
  if (!first) {
    return <ChartCard wide title={t('hand.title')} unit={t('hand.unit')} picture={<EmptyState icon={IconArrowsExchange} title={t('hand.none')} detail={t('hand.none_detail')} />} />;
  }
  const map = mapOf(pairs);
  const written = (pair: HandOff, outcome: Outcome) => (countOf(pair, outcome) === 0 ? '–' : `${format.number(countOf(pair, outcome))} (${format.percent(countOf(pair, outcome) / pair.offers)})`);
  return (
    <ChartCard
      wide
      title={t('hand.title')}
      finding={t('hand.finding', { from: name(first.from), to: name(first.to), offers: t('offers_count', { count: first.offers }), share: format.percent(countOf(first, 'ACCEPTED') / first.offers) })}
      unit={map.cut ? `${t('hand.unit')}${t('stop')}${t('hand.first', { count: pairs.length })}` : t('hand.unit')}
      picture={<Heat map={map} />}
      table={
        <PlainTable
          label={t('hand.title')}
          rows={pairs}
          keyOf={({ from, to }) => `${from?.id ?? 'none'} ${to?.id ?? 'none'}`}
          columns={[
            { key: 'from', title: t('hand.from'), cell: ({ from }) => name(from) },
            { key: 'to', title: t('hand.to'), cell: ({ to }) => name(to) },
            { key: 'offers', title: t('hand.offers'), figure: true, cell: ({ offers }) => format.number(offers) },
            ...outcomes.map((outcome) => ({ key: outcome, title: t(`hand.state.${outcome}`), figure: true, cell: (pair: HandOff) => written(pair, outcome) })),
          ]}
        />
      }
    />
  );
}

function Heat({ map }: { map: HandOffMap }) {
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
                  <HeatCell key={to.key} from={from} to={to} pair={map.at(from, to)} most={map.most} look={setAt} words={cell} />
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

function HeatCell({ from, to, pair, most, look, words }: { from: Side; to: Side; pair: HandOff | undefined; most: number; look: (pair: HandOff | null) => void; words: (pair: HandOff) => string }) {
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
  return (
    <td className={styles['heatCell']}>
      <button type="button" className={styles['heatButton']} style={{ background: `color-mix(in srgb, var(--accent) ${share}%, var(--raised))` }} aria-label={words(pair)} onMouseEnter={() => look(pair)} onFocus={() => look(pair)} onClick={() => look(pair)}>
        {format.number(pair.offers)}
      </button>
    </td>
  );
}
