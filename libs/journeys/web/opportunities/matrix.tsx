import { useFormat, useNarrow, useViewer, useWords } from '@app/shared-web';
import { useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import type { OpportunityLineFragment } from '../journeys.generated';
import { useMoney } from '../money';
import { type Axis, axes, axisNames, type AxisName, beside, placeNames, type Point, pointsOf, scaleOf, shareOf } from './axes';
import styles from './opportunities.module.css';

const axisWords = { CUSTOMER: 'customer', BUSINESS: 'business', EFFORT: 'effort', SAVING: 'saving', PAYBACK: 'payback' } as const;

/** The names of the axes, and their numbers as people write them. */
function useAxisWords() {
  const t = useWords('pains');
  const format = useFormat();
  const money = useMoney();
  const { currency } = useViewer().organization;
  return {
    name: (name: AxisName) => t(`chance.column.${axisWords[name]}`),
    title: (name: AxisName) => {
      const { unit } = axes[name];
      return t('chance.axis', { name: t(`chance.column.${axisWords[name]}`), unit: unit === 'money' ? currency : t(`chance.unit.${unit}`) });
    },
    // beside the lines there is room for 1.5M; the title has the currency
    number: ({ unit }: Axis, value: number) => format.number(value, { maximumFractionDigits: 1, ...(unit === 'money' ? { notation: 'compact' as const } : {}) }),
    said: ({ unit }: Axis, value: number) =>
      unit === 'money' ? money(value) : unit === 'level' ? t('chance.level', { value: format.number(value) }) : t('chance.months', { months: format.number(value, { maximumFractionDigits: 1 }) }),
  };
}

interface MatrixProps {
  chances: readonly OpportunityLineFragment[];
  x: AxisName;
  y: AxisName;
  onAxes: (change: { x?: AxisName; y?: AxisName }) => void;
  openId: string | null;
  onOpen: (id: string) => void;
}

/** Opportunities laid out over two axes to choose; each carries its rank. Tab goes to the first, arrows from one to the next. */
export function Matrix({ chances, x, y, onAxes, openId, onOpen }: MatrixProps) {
  const t = useWords('pains');
  const words = useAxisWords();
  const narrow = useNarrow();
  const [across, up] = [axes[x], axes[y]];
  const points = pointsOf(chances, across, up);
  const scaleX = scaleOf(across, points.map((point) => point.x));
  const scaleY = scaleOf(up, points.map((point) => point.y));
  const left = chances.length - points.length;
  return (
    <div className={styles['matrix']}>
      <div className={styles['axesChoice']}>
        <AxisSelect label={t('chance.y')} value={y} other={x} onChange={(name) => onAxes({ y: name })} />
        <AxisSelect label={t('chance.x')} value={x} other={y} onChange={(name) => onAxes({ x: name })} />
        <span className={styles['note']}>{t('chance.number')}</span>
      </div>
      {points.length === 0 ? (
        <p className={styles['nothing']}>{t('chance.nothing')}</p>
      ) : (
        <div className={styles['frame']}>
          <div className={styles['up']} aria-hidden="true">
            {words.title(y)} ↑
          </div>
          <div className={styles['ticksUp']} data-wide={up.unit === 'level' ? undefined : true} aria-hidden="true">
            {scaleY.ticks.map((tick) => (
              <span key={tick} style={{ bottom: `${shareOf(tick, scaleY) * 100}%` }}>
                {words.number(up, tick)}
              </span>
            ))}
          </div>
          <div className={styles['plot']}>
            {scaleY.ticks.map((tick) => (
              <i key={`y${tick}`} className={styles['lineAcross']} style={{ bottom: `${shareOf(tick, scaleY) * 100}%` }} />
            ))}
            {scaleX.ticks.map((tick) => (
              <i key={`x${tick}`} className={styles['lineUp']} style={{ insetInlineStart: `${shareOf(tick, scaleX) * 100}%` }} />
            ))}
            <span className={styles['best']} data-x={across.moreIsBetter ? 'end' : 'start'} data-y={up.moreIsBetter ? 'top' : 'bottom'} aria-hidden="true">
              {t('chance.best')}
            </span>
            <Points
              points={points}
              label={t('chance.plot', { count: points.length, x: words.name(x), y: words.name(y) })}
              spot={(point) => ({ x: shareOf(point.x, scaleX), y: shareOf(point.y, scaleY) })}
              says={(point) => t('chance.point', { name: point.chance.name, x: `${words.name(x)} ${words.said(across, point.x)}`, y: `${words.name(y)} ${words.said(up, point.y)}` })}
              openId={openId}
              onOpen={onOpen}
            />
          </div>
          <div className={styles['ticksAcross']} aria-hidden="true">
            {scaleX.ticks.map((tick) => (
              <span key={tick} style={{ insetInlineStart: `${shareOf(tick, scaleX) * 100}%` }}>
                {words.number(across, tick)}
              </span>
            ))}
          </div>
          <div className={styles['across']} aria-hidden="true">
            {words.title(x)} →
          </div>
        </div>
      )}
      {narrow && (
        <ol className={styles['names']} aria-hidden="true">
          {points.map(({ chance: { id, name, rank } }) => (
            <li key={id}>
              <span>{rank ?? '–'}</span> {name}
            </li>
          ))}
        </ol>
      )}
      {left > 0 && points.length > 0 && <p className={styles['note']}>{t('chance.left_out', { count: left })}</p>}
    </div>
  );
}

/** The marks: one stop for Tab, arrows between them in the order of their ranks. */
function Points({ points, label, spot, says, openId, onOpen }: { points: readonly Point[]; label: string; spot: (point: Point) => { x: number; y: number }; says: (point: Point) => string; openId: string | null; onOpen: (id: string) => void }) {
  const narrow = useNarrow();
  const [at, setAt] = useState(0);
  const names = placeNames(points.map((point) => ({ ...spot(point), ...beside(point), name: point.chance.name })));
  const group = useRef<HTMLDivElement>(null);
  const last = points.length - 1;
  const move = (event: KeyboardEvent) => {
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const to = Math.min(Math.max(next, 0), last);
    setAt(to);
    group.current?.querySelectorAll<HTMLElement>('button')[to]?.focus();
  };
  return (
    <div ref={group} role="group" aria-label={label} className={styles['points']} onKeyDown={move}>
      {points.map((point, index) => {
        const { x, y } = spot(point);
        const { across, down } = beside(point);
        const { id, name, rank } = point.chance;
        // on a phone there is room for none: they stand below
        const named = narrow ? null : names[index];
        return (
          <button
            key={id}
            type="button"
            className={styles['point']}
            data-first={(rank ?? 99) <= 3 || undefined}
            data-flip={(named ? named.side === 'before' : x > 0.6) || undefined}
            data-named={named ? true : undefined}
            tabIndex={index === Math.min(at, last) ? 0 : -1}
            aria-label={says(point)}
            aria-pressed={id === openId}
            style={{ insetInlineStart: `calc(${x * 100}% + ${across} * var(--mark))`, bottom: `calc(${y * 100}% - ${down} * var(--mark))` }}
            onFocus={() => setAt(index)}
            onClick={() => onOpen(id)}
          >
            {rank ?? '–'}
            <span className={styles['pointName']} style={named ? ({ '--room': `${named.room * 100}cqi` } as CSSProperties) : undefined}>
              {name}
            </span>
          </button>
        );
      })}
    </div>
  );
}

function AxisSelect({ label, value, other, onChange }: { label: string; value: AxisName; other: AxisName; onChange: (name: AxisName) => void }) {
  const words = useAxisWords();
  return (
    <label className={styles['axis']}>
      {label}
      <select className={styles['select']} value={value} onChange={(event) => onChange(event.currentTarget.value as AxisName)}>
        {axisNames
          .filter((name) => name !== other)
          .map((name) => (
            <option key={name} value={name}>
              {words.name(name)}
            </option>
          ))}
      </select>
    </label>
  );
}
