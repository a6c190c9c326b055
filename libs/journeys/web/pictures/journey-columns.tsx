import { StateMark, useFormat, useNarrow, useWords } from '@app/shared-web';
import { IconBolt } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Side } from '../blueprint/model';
import { pageOf } from '../kinds';
import { EmotionLine, HalfFilled, Known, LineLegend } from './emotion-line';
import type { EmotionPoint, JourneyStage, Meeting, Stretch, TiedStage } from './journey-view';
import { useEmotion } from './use-emotion';
import { channelIcons, useTouchpointWords, weightIcons } from './use-touchpoint-words';
import styles from './journey.module.css';

/** How much work of a tied stage is shown; the rest is on its own page. */
const MOST_WORK = 4;

/** The stages beside one another: the line of feelings over them all, under it where people meet us, and what the other side does. */
export function JourneyColumns({ stages, line, side, open }: { stages: readonly JourneyStage[]; line: { points: readonly EmotionPoint[]; stretches: readonly Stretch[] }; side: Side; open: (id: string) => void }) {
  const t = useWords('pictures');
  const narrow = useNarrow();
  const width = narrow ? 232 : 224;
  return (
    <>
      <HalfFilled />
      <LineLegend />
      <div className={styles['frame']} tabIndex={0} role="region" aria-label={t('emotion.title')}>
        <div className={styles['journey']} style={{ gridTemplateColumns: `repeat(${stages.length}, ${width}px)` }}>
          {stages.map(({ id, name, pains }) => (
            <div key={id} className={styles['stageHead']}>
              <h2>
                <Link to={pageOf(id)}>{name}</Link>
              </h2>
              <Hurts id={id} pains={pains.length} at open={open} />
            </div>
          ))}
          <div className={styles['lineRow']}>
            <h3 className={styles['rowTitle']}>{t('emotion.line')}</h3>
            {line.points.length > 0 ? <EmotionLine {...line} stages={stages.length} width={width} /> : <p className={styles['mute']}>{t('emotion.nothing')}</p>}
          </div>
          <h3 className={styles['rowTitle']}>{t('emotion.touchpoints')}</h3>
          {stages.map(({ id, meetings }) => (
            <ul key={id} className={styles['stack']}>
              {meetings.length === 0 && <li className={styles['mute']}>{t('emotion.none_here')}</li>}
              {meetings.map((meeting) => (
                <MeetingCard key={meeting.touchpoint.id} meeting={meeting} open={open} />
              ))}
            </ul>
          ))}
          <h3 className={styles['rowTitle']}>{t(`emotion.tied.${side}`)}</h3>
          {stages.map(({ id, tied }) => (
            <ul key={id} className={styles['stack']}>
              {tied.length === 0 && <li className={styles['mute']}>{t('emotion.none_tied')}</li>}
              {tied.map((stage) => (
                <TiedCard key={stage.id} stage={stage} open={open} />
              ))}
            </ul>
          ))}
        </div>
      </div>
    </>
  );
}

/** How much hurts somewhere; opens what. */
function Hurts({ id, pains, at = false, open }: { id: string; pains: number; at?: boolean; open: (id: string) => void }) {
  const t = useWords('pictures');
  if (pains === 0) return null;
  const words = t('pains', { count: pains });
  return (
    <button type="button" className={styles['hurts']} onClick={() => open(id)}>
      <IconBolt size={13} stroke={2} aria-hidden="true" />
      {at ? t('emotion.at_stage', { pains: words }) : words}
    </button>
  );
}

function MeetingCard({ meeting: { touchpoint, pains }, open }: { meeting: Meeting; open: (id: string) => void }) {
  const t = useWords('pictures');
  const words = useTouchpointWords();
  const emotionOf = useEmotion();
  const { id, name, channel, weight, weightEvidence, expectation, expectationEvidence, emotion, emotionEvidence } = touchpoint;
  const Channel = channel && channelIcons[channel];
  return (
    <li className={styles['card']} data-matters={weight === 'MOMENT_THAT_MATTERS' || undefined}>
      <Link to={pageOf(id)} className={styles['name']}>
        {name}
      </Link>
      <p className={styles['facts']}>
        {Channel && (
          <span className={styles['channel']}>
            <Channel size={14} stroke={1.75} aria-hidden="true" />
            {words.channel(channel)}
          </span>
        )}
        <span>
          {emotion === null ? t('emotion.feels', { emotion: t('emotion.not_said') }) : <>{t('emotion.feels', { emotion: emotionOf(emotion) })} <Known evidence={emotionEvidence} /></>}
        </span>
      </p>
      {weight && (
        <p className={styles['facts']}>
          <StateMark tone={weight === 'MOMENT_THAT_MATTERS' ? 'accent' : 'plain'} icon={weightIcons[weight]} words={words.weight(weight)} /> <Known evidence={weightEvidence} />
        </p>
      )}
      {expectation && (
        <p className={styles['expectation']}>
          <span className="only-heard">{t('emotion.expects')} </span>{t('emotion.quoted', { words: expectation })} <Known evidence={expectationEvidence} />
        </p>
      )}
      <Hurts id={id} pains={pains.length} open={open} />
    </li>
  );
}

function TiedCard({ stage: { id, name, journey, work, pains }, open }: { stage: TiedStage; open: (id: string) => void }) {
  const t = useWords('pictures');
  const format = useFormat();
  return (
    <li className={styles['card']}>
      <Link to={pageOf(id)} className={styles['name']}>
        {name}
      </Link>
      <p className={styles['mute']}>{t('emotion.of_journey', { journey })}</p>
      <ul className={styles['work']}>
        {work.slice(0, MOST_WORK).map(({ activity, lead }) => (
          <li key={activity.id}>
            <Link to={pageOf(activity.id)}>{activity.name}</Link>
            <span className={styles['workFacts']}>
              {[lead && t('emotion.leads', { name: lead }), activity.minutesPerCase !== null && t('emotion.minutes', { minutes: format.number(activity.minutesPerCase) })].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
        {work.length > MOST_WORK && <li className={styles['mute']}>{t('emotion.further', { count: work.length - MOST_WORK })}</li>}
      </ul>
      <Hurts id={id} pains={pains.length} open={open} />
    </li>
  );
}
