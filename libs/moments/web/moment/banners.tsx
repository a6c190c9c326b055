import { Notice, useFormat, useNow, useViewer, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import { holderName } from './story';
import type { Moment } from './use-moment';
import styles from './moment.module.css';

/** What has to be said before anything is done: an offer that waits, a promise that is over, nobody who holds it, how it ended. */
export function Banners({ moment }: { moment: Moment }) {
  const t = useWords('moments');
  const format = useFormat();
  const now = useNow('minute');
  const me = useViewer().person.id;
  const { state, holder, openOffer, cameBack, promisedAt, resolution, closeReason, mergedInto } = moment;
  const over = state === 'CLOSED' || state === 'WITHDRAWN' || state === 'MERGED';
  const asked = openOffer?.toPerson?.name ?? openOffer?.toDepartment?.name ?? '';
  const held = holder?.person?.id === me ? t('offer.you_hold') : t('offer.they_hold', { name: holderName(moment) ?? '' });
  return (
    <>
      {!over && promisedAt && Date.parse(promisedAt) <= now && (
        <Notice tone="red" icon={null} title={t('banner.promise_over', { time: format.shortly(promisedAt, now) })}>
          {t('banner.promise_over_next')}
        </Notice>
      )}
      {!over && openOffer && !openOffer.viewerMayAnswer && (
        <Notice tone="amber" icon={null} title={t('banner.offered', { to: asked })}>
          {held}
        </Notice>
      )}
      {cameBack && (
        <Notice tone="amber" icon={null} title={t(cameBack.state === 'DECLINED' ? 'banner.declined' : 'banner.lapsed', { to: cameBack.toPerson?.name ?? cameBack.toDepartment?.name ?? '' })}>
          {cameBack.answerReason && <p className={styles['words']}>{t('quoted', { words: cameBack.answerReason })}</p>}
          <p>{holder?.person?.id === me ? t('banner.back_you') : t('banner.back_they', { name: holderName(moment) ?? '' })}</p>
        </Notice>
      )}
      {!over && openOffer?.viewerMayAnswer && (
        <Notice tone="accent" icon={null} title={t('banner.asks_you', { from: openOffer.from?.name ?? t('somebody'), to: asked })}>
          <p className={styles['words']}>{t('quoted', { words: openOffer.reason })}</p>
        </Notice>
      )}
      {state === 'RAISED' && (
        <Notice tone="red" icon={null} title={t('banner.nobody')}>
          {moment.viewerCan.includes('TAKE_UP') ? t('banner.nobody_you') : t('banner.nobody_others')}
        </Notice>
      )}
      {(state === 'RESOLVED' || state === 'CLOSED') && resolution && (
        <Notice tone="green" icon={null} title={t('banner.done')}>
          <p className={styles['words']}>{resolution}</p>
        </Notice>
      )}
      {state === 'CLOSED' && closeReason && (
        <Notice icon={null} title={t('banner.not_told')}>
          <p className={styles['words']}>{closeReason}</p>
        </Notice>
      )}
      {state === 'WITHDRAWN' && (
        <Notice icon={null} title={t('banner.withdrawn')}>
          <p className={styles['words']}>{closeReason}</p>
        </Notice>
      )}
      {state === 'MERGED' && <Notice icon={null} title={mergedInto ? t.rich('banner.merged', { into: <Link to={`/moments/${mergedInto.number}`}>{mergedInto.number}</Link> }) : t('banner.merged_elsewhere')} />}
    </>
  );
}
