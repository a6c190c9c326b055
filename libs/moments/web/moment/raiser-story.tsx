import { StateMark, useFormat, useNow, useViewer, useWords } from '@app/shared-web';
import { holderName, plainState, toneOfPlain } from './story';
import type { Moment } from './use-moment';
import styles from './moment.module.css';

/** For whoever raised it: who has it now and what the customer was told, in plain words, without asking anybody. */
export function RaiserStory({ moment }: { moment: Moment }) {
  const t = useWords('moments');
  const format = useFormat();
  const now = useNow('minute');
  const me = useViewer().person.id;
  const plain = plainState(moment);
  const name = holderName(moment);
  const last = moment.updates[0];
  const { promisedAt, holder } = moment;
  const open = plain === 'waiting' || plain === 'worked_on' || plain === 'solved';
  return (
    <section className={styles['story']} aria-label={t('story.title')}>
      <StateMark tone={toneOfPlain[plain]} words={t(`plain.${plain}`)} />
      {open && (
        <p>{name === null ? t('story.nobody') : holder?.person?.id === me ? t('story.you') : t('story.holder', { name, time: holder?.since ? format.shortly(holder.since, now) : '–' })}</p>
      )}
      <p>{last ? t('story.told', { time: format.shortly(last.toldAt, now), words: last.text }) : t('story.not_told')}</p>
      {open && promisedAt && Date.parse(promisedAt) > now && <p>{t('story.promised', { time: format.shortly(promisedAt, now) })}</p>}
    </section>
  );
}
