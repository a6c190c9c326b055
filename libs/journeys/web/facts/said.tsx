import { SeverityMark, StateMark, useFormat, useWords, type Severity } from '@app/shared-web';
import type { ReactNode } from 'react';
import { factsOf, type Fact, type FactName } from './facts';
import type { ItemKind } from '../journeys.generated';
import { useMoney } from '../money';
import styles from './facts.module.css';

/** A level as bars that fill up, with its name; `brief` leaves out of how many it is one. */
export function LevelMark({ scale, value, least, most, brief }: { scale: string; value: number; least: number; most: number; brief?: boolean | undefined }) {
  const t = useWords('inventory');
  const name = t.maybe(`level.${scale}.${value}`);
  return (
    <span className={styles['levelMark']} title={t.maybe(`guidance.${scale}.${value}`) ?? undefined}>
      <span className={styles['bars']} aria-hidden="true">
        {Array.from({ length: most - least + 1 }, (_each, place) => (
          <i key={place} data-on={place + least <= value || undefined} />
        ))}
      </span>
      {name}
      {!brief && <span className={styles['of']}>{least < 0 ? (value > 0 ? `+${value}` : String(value).replace('-', '−')) : t('form.of', { value, most })}</span>}
    </span>
  );
}

/** What is said of a fact, in the reader's words; `brief` for the cell of a list. */
export function Said({ fact, value, brief }: { fact: Fact; value: string | number; brief?: boolean }) {
  const t = useWords('inventory');
  const format = useFormat();
  const money = useMoney();
  switch (fact.as) {
    case 'text':
      return <span className={styles['text']}>{value}</span>;
    case 'day':
      return format.date(`${value}T12:00:00`);
    case 'choice':
      return fact.of === 'severity' ? <SeverityMark severity={value as Severity} /> : t.maybe(`choice.${fact.of}.${value}`);
    case 'level':
      return <LevelMark scale={fact.scale} value={Number(value)} least={fact.least} most={fact.most} brief={brief} />;
    case 'number':
      return amountWords(Number(value), fact.unit);
  }

  function amountWords(amount: number, unit: Extract<Fact, { as: 'number' }>['unit']): ReactNode {
    if (unit === 'money') return money(amount);
    if (unit === 'days') return t('unit.days', { count: amount });
    return unit ? t(`unit.${unit}`, { amount: format.number(amount) }) : format.number(amount);
  }
}

const tones = { ASSUMED: 'plain', PARTLY_KNOWN: 'plain', MEASURED: 'green', ESTIMATED: 'plain', COUNTED: 'green' } as const;

/** How well something is known, or where it comes from: *Assumed*, *Measured*. */
export function KnownMark({ kind, name, value }: { kind: ItemKind; name: FactName; value: string }) {
  const t = useWords('inventory');
  const fact = factsOf(kind).find(([each]) => each === name)?.[1];
  if (fact?.as !== 'choice') return null;
  return <StateMark tone={tones[value as keyof typeof tones] ?? 'plain'} words={t.maybe(`choice.${fact.of}.${value}`)} />;
}
