import { StateMark, useFormat, useNow, useViewer, useWords } from '@app/shared-web';
import type { MyMomentsQuery } from '../moments.generated';
import { holderName, plainState, toneOfPlain } from '../moment/story';
import { MomentLine } from '../pieces/moment-line';

/** A moment that the reader raised. */
export type MyMoment = MyMomentsQuery['myMoments']['nodes'][number];

/** *Payments have it · customer told 10:36*: who holds it and what the customer knows, in plain words. */
export function usePlainWords(moment: Pick<MyMoment, 'state' | 'holder' | 'lastToldAt' | 'closedAt'>): string {
  const t = useWords('moments');
  const format = useFormat();
  const now = useNow('minute');
  const me = useViewer().person.id;
  const plain = plainState(moment);
  const name = holderName(moment);
  const time = (at: string) => format.shortly(at, now);
  const holds =
    plain === 'waiting' ? t('mine.nobody')
    : plain === 'withdrawn' || plain === 'merged' ? t(`mine.${plain}`)
    : plain === 'closed' ? t('mine.closed', { name: name ?? t('somebody'), time: moment.closedAt ? time(moment.closedAt) : '' })
    : moment.holder?.person?.id === me ? t('mine.you')
    : plain === 'solved' ? t('mine.solved', { name: name ?? t('somebody') })
    : t('mine.has_it', { name: name ?? t('somebody') });
  if (plain === 'closed' || plain === 'withdrawn' || plain === 'merged') return holds;
  return t('mine.both', { holds, told: moment.lastToldAt ? t('mine.told', { time: time(moment.lastToldAt) }) : t('mine.not_told') });
}

/** One line of *Your moments*. */
export function MyMomentLine({ moment }: { moment: MyMoment }) {
  const t = useWords('moments');
  const plain = plainState(moment);
  const words = usePlainWords(moment);
  return <MomentLine to={`/moments/${moment.number}`} what={moment.what} after={<StateMark tone={toneOfPlain[plain]} words={t(`plain.${plain}`)} />} under={words} />;
}
