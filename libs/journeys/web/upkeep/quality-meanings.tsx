import { useWords } from '@app/shared-web';
import type { QualityBy } from '../journeys.generated';
import { marks } from './quality-address';
import styles from './quality.module.css';

/** What each figure says, for everybody who reads it, also without a pointer. */
export function QualityMeanings({ by }: { by: QualityBy }) {
  const t = useWords('upkeep');
  return (
    <>
      <dl className={styles['meanings']} aria-label={t('quality.what')}>
        {marks.map((mark) => (
          <div key={mark}>
            <dt>{t(`quality.${mark}`)}</dt>
            <dd>{t(`quality.hint.${mark}`)}</dd>
          </div>
        ))}
      </dl>
      {by === 'DEPARTMENT' && <p className={styles['note']}>{t('quality.of_department')}</p>}
    </>
  );
}
