import { StateMark, useFormat, useWords, type Icon } from '@app/shared-web';
import { IconArrowDownRight, IconArrowUpRight, IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Lifecycle } from '../journeys.generated';
import { pageOf } from '../kinds';
import type { Chip, Mark } from './portfolio';
import styles from './portfolio.module.css';

/** Where an application can be in its life, in order. */
export const lifecycles = ['PLAN', 'PHASE_IN', 'ACTIVE', 'PHASE_OUT', 'END_OF_LIFE'] as const satisfies readonly Lifecycle[];

const lifecycleIcons: Record<Lifecycle, Icon> = { PLAN: IconCircleDashed, PHASE_IN: IconArrowUpRight, ACTIVE: IconCircleCheck, PHASE_OUT: IconArrowDownRight, END_OF_LIFE: IconCircleX };

/** Where an application is in its life: a mark with its word. */
export function LifecycleMark({ lifecycle }: { lifecycle: Lifecycle }) {
  const inventory = useWords('inventory');
  return <StateMark tone={lifecycle === 'PHASE_OUT' ? 'amber' : 'plain'} icon={lifecycleIcons[lifecycle]} words={inventory(`choice.lifecycle.${lifecycle}`)} />;
}

/** An application: its name, where it is in its life unless it is simply in use, and its mark as figure and bar. */
export function AppChip({ chip: { application, value }, mark, most, fits = false }: { chip: Chip; mark: Mark; most: number; fits?: boolean }) {
  const t = useWords('pictures');
  const format = useFormat();
  const { id, name, lifecycle, functionalFit, technicalFit } = application;
  return (
    <li>
      <Link to={pageOf(id)} className={styles['chip']} data-ending={lifecycle === 'PHASE_OUT' || lifecycle === 'END_OF_LIFE' || undefined}>
        <span className={styles['chipHead']}>
          <span className={styles['chipName']}>{name}</span>
          <span className={styles['chipValue']} title={t(`portfolio.mark.${mark}`)}>
            {value === null ? (mark === 'heat' ? '–' : '?') : format.number(value, mark === 'cost' ? { notation: 'compact', maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 })}
          </span>
        </span>
        {(fits || (lifecycle && lifecycle !== 'ACTIVE')) && (
          <span className={styles['chipMore']}>
            {lifecycle && lifecycle !== 'ACTIVE' && <LifecycleMark lifecycle={lifecycle} />}
            {fits && functionalFit !== null && technicalFit !== null && t('portfolio.fits', { functional: functionalFit, technical: technicalFit })}
          </span>
        )}
        <i className={styles['chipBar']} style={{ width: `${(100 * (value ?? 0)) / most}%` }} aria-hidden="true" />
      </Link>
    </li>
  );
}
