import { useWords } from '@app/shared-web';
import type { Evidence } from '../journeys.generated';
import type { EmotionPoint, Stretch } from './journey-view';
import { useEmotion } from './use-emotion';
import styles from './journey.module.css';

const HEIGHT = 196;
/** Room over +3 and under −3, for the figures. */
const ROOM = 26;
const yOf = (emotion: number): number => ROOM + ((3 - emotion) / 6) * (HEIGHT - 2 * ROOM);

/** The emotion line over the stages, each `width` wide: solid where measured, dashed where partly known, dotted where assumed. */
export function EmotionLine({ points, stretches, stages, width }: { points: readonly EmotionPoint[]; stretches: readonly Stretch[]; stages: number; width: number }) {
  const t = useWords('pictures');
  const emotionOf = useEmotion();
  const said = points.map(({ name, emotion }) => t('emotion.point', { name, emotion: emotionOf(emotion) })).join(', ');
  return (
    <svg className={styles['line']} width={stages * width} height={HEIGHT} viewBox={`0 0 ${stages * width} ${HEIGHT}`} role="img" aria-label={points.length > 0 ? t('emotion.line_of', { points: said }) : t('emotion.nothing')}>
      {[3, 0, -3].map((level) => (
        <g key={level}>
          <line x1={0} x2={stages * width} y1={yOf(level)} y2={yOf(level)} className={styles['level']} data-zero={level === 0 || undefined} />
          <text x={4} y={yOf(level) - 4} className={styles['scale']}>
            {emotionOf(level)}
          </text>
        </g>
      ))}
      {stretches.map(({ from, to, evidence }) => (
        <line key={to.id} x1={from.x * width} y1={yOf(from.emotion)} x2={to.x * width} y2={yOf(to.emotion)} className={styles['stretch']} data-evidence={evidence} />
      ))}
      {points.map(({ id, name, x, emotion, evidence }) => (
        <g key={id} transform={`translate(${x * width} ${yOf(emotion)})`}>
          <title>{t('emotion.point', { name, emotion: emotionOf(emotion) })}</title>
          <circle r={5.5} className={styles['point']} data-evidence={evidence} />
          <text y={emotion >= 0 ? -12 : 20} className={styles['figure']}>
            {emotionOf(emotion)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** How the line is to be read. */
export function LineLegend() {
  const t = useWords('pictures');
  return (
    <ul className={styles['legend']} aria-label={t('emotion.legend')}>
      {(['MEASURED', 'PARTLY_KNOWN', 'ASSUMED'] satisfies Evidence[]).map((evidence) => (
        <li key={evidence}>
          <svg width={44} height={12} aria-hidden="true">
            <line x1={2} x2={42} y1={6} y2={6} className={styles['stretch']} data-evidence={evidence} />
            <circle cx={22} cy={6} r={4.5} className={styles['point']} data-evidence={evidence} />
          </svg>
          {t(`emotion.known.${evidence}`)}
        </li>
      ))}
    </ul>
  );
}

/** How well something is known, as the points of the line say it: full, half, empty. Of what nobody says, it is assumed. */
export function Known({ evidence }: { evidence: Evidence | null }) {
  const t = useWords('pictures');
  const said = evidence ?? 'ASSUMED';
  const words = t(`emotion.known.${said}`);
  return (
    <svg width={10} height={10} viewBox="-5 -5 10 10" className={styles['known']} role="img" aria-label={words}>
      <title>{words}</title>
      <circle r={4} className={styles['point']} data-evidence={said} />
    </svg>
  );
}

/** The filling of a half-known point, drawn once. */
export function HalfFilled() {
  return (
    <svg width={0} height={0} className="only-heard" aria-hidden="true">
      <linearGradient id="partly-known">
        <stop offset="50%" className={styles['halfway']} />
        <stop offset="50%" className={styles['empty']} />
      </linearGradient>
    </svg>
  );
}
