import { PlainTable, useFormat, useWords } from '@app/shared-web';
import type { ReactNode } from 'react';
import type { SpansFragment } from '../moments.generated';
import { ChartCard } from './chart-card';
import { RowsLink } from './open-card';
import { rounded } from './spread';
import styles from './figures.module.css';

/** One part of the whole: a severity, a channel, a department. */
export interface Part {
  key: string;
  name: string;
  /** The name as it stands in the table; without it the name itself. */
  shown?: ReactNode;
  raised: number;
  toAcceptance: SpansFragment;
  toClose: SpansFragment;
  to: string | undefined;
}

/** The parts side by side: how many, and how long they took. Already a table, so there is no other behind it. */
export function PartsCard({ by, parts, all, note, wide }: { by: 'severity' | 'channel' | 'department'; parts: readonly Part[]; all: number; note?: string | undefined; wide?: boolean }) {
  const t = useWords('figures');
  const format = useFormat();
  const most = Math.max(1, ...parts.map(({ raised }) => raised));
  const largest = parts.reduce<Part | undefined>((one, other) => (one && one.raised >= other.raised ? one : other), undefined);
  const span = (seconds: number | null | undefined) => (seconds == null ? <span className={styles['mute']}>–</span> : format.duration(rounded(seconds)));
  const [acceptance, close] = [t('parts.acceptance'), t('parts.close')];
  return (
    <ChartCard
      title={t(`parts.${by}`)}
      finding={largest && parts.length > 1 && t('parts.finding', { name: largest.name, share: format.percent(largest.raised / Math.max(1, all)) })}
      unit={note ? `${t('parts.unit')}${t('stop')}${note}` : t('parts.unit')}
      wide={wide ?? false}
      picture={
        <PlainTable
          label={t(`parts.${by}`)}
          rows={parts}
          keyOf={({ key }) => key}
          columns={[
            { key: 'name', title: t(`parts.name.${by}`), cell: ({ shown, name }) => shown ?? name },
            {
              key: 'raised',
              title: t('parts.raised'),
              figure: true,
              cell: ({ raised, name, to }) => (
                <span className={styles['counted']}>
                  <span className={styles['smallTrack']} aria-hidden="true">
                    <i style={{ width: `${(100 * raised) / most}%` }} />
                  </span>
                  <RowsLink to={to} what={name} count={raised} />
                </span>
              ),
            },
            { key: 'a50', group: acceptance, title: t('parts.median'), figure: true, cell: ({ toAcceptance }) => span(toAcceptance.medianSeconds) },
            { key: 'a90', group: acceptance, title: t('parts.p90'), figure: true, cell: ({ toAcceptance }) => span(toAcceptance.p90Seconds) },
            { key: 'c50', group: close, title: t('parts.median'), figure: true, cell: ({ toClose }) => span(toClose.medianSeconds) },
            { key: 'c90', group: close, title: t('parts.p90'), figure: true, cell: ({ toClose }) => span(toClose.p90Seconds) },
          ]}
        />
      }
    />
  );
}
