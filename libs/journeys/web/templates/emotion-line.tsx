import { useFormat, useWords } from '@app/shared-web';
import type {} from '../imports/words.en';
import styles from './templates.module.css';

const WIDTH = 240;
const HEIGHT = 56;
const MOST = 3;

/** How the customer feels from stage to stage, as a line around the middle. */
export function EmotionLine({ stages }: { stages: ReadonlyArray<{ name: string; emotion?: number | null }> }) {
  const t = useWords('inOut');
  const format = useFormat();
  const felt = stages.flatMap(({ name, emotion }, i) => (typeof emotion === 'number' ? [{ name, emotion, x: ((i + 0.5) / stages.length) * WIDTH, y: HEIGHT / 2 - (emotion / MOST) * (HEIGHT / 2 - 5) }] : []));
  const list = format.list(felt.map(({ name, emotion }) => t('templates.felt', { stage: name, value: format.number(Math.round(emotion * 10) / 10) })));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles['line']} role="img" aria-label={t('templates.emotion', { list })}>
      <line x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} className={styles['middle']} />
      <polyline points={felt.map(({ x, y }) => `${x},${y}`).join(' ')} className={styles['feeling']} />
      {felt.map(({ name, emotion, x, y }) => (
        <circle key={name} cx={x} cy={y} r={3} className={styles['dot']} data-low={emotion < 0 || undefined}>
          <title>{name}</title>
        </circle>
      ))}
    </svg>
  );
}
