import { useMutation, useQuery } from '@apollo/client/react';
import { Button, faultOf, Notice, toast, useFormat, useWords } from '@app/shared-web';
import { useEffect } from 'react';
import { ApplyTieRulesDocument, TieRunDocument, type TieRulesQuery } from '../moments.generated';
import styles from './evidence.module.css';

/** How often somebody who looks sees how far it is, in milliseconds. */
const LOOK_AGAIN = 1_000;

/** What the rules would do, the button that does it, and how far it is. */
export function RulesRun({ trial, run: last, again }: { trial: TieRulesQuery['tryTieRules']; run: TieRulesQuery['tieRun']; again: () => void }) {
  const t = useWords('evidence');
  const [apply, applying] = useMutation(ApplyTieRulesDocument);
  const { data } = useQuery(TieRunDocument, { pollInterval: last?.state === 'RUNNING' || applying.data?.applyTieRules.state === 'RUNNING' ? LOOK_AGAIN : 0, skip: !last && !applying.data });
  const run = data?.tieRun ?? applying.data?.applyTieRules ?? last;
  const running = run?.state === 'RUNNING';
  const ended = run?.finishedAt;
  useEffect(() => {
    if (ended) again();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each run that ends
  }, [ended]);
  const start = () => apply().catch((error: unknown) => toast(faultOf(error).message));
  const { wouldTie, tiedAlready, wouldUntie } = trial;
  const left = wouldTie - tiedAlready + wouldUntie;
  const begun = wouldTie > 0 || wouldUntie > 0 || run;
  const said = begun ? [tiedAlready > 0 && t('rules.already', { count: tiedAlready }), wouldUntie > 0 && t('rules.would_untie', { count: wouldUntie }), t('rules.new_ones')].filter((sentence) => typeof sentence === 'string') : [t('rules.begin')];
  return (
    <section className={styles['box']}>
      <div className={styles['trial']}>
        <div>
          <p className={styles['label']}>{t('rules.would_label')}</p>
          <p className={styles['trialFigure']}>{t('rules.would', { tie: wouldTie, of: trial.of })}</p>
          {said.map((sentence) => (
            <p key={sentence} className={styles['mute']}>
              {sentence}
            </p>
          ))}
        </div>
        {!running && (left > 0 ? <Button kind="main" busy={applying.loading} onClick={() => void start()}>{t('rules.apply')}</Button> : wouldTie > 0 && <p className={styles['mute']}>{t('rules.nothing')}</p>)}
      </div>
      {run && <RunLine run={run} />}
    </section>
  );
}

function RunLine({ run: { state, done, total, tied, untied } }: { run: NonNullable<TieRulesQuery['tieRun']> }) {
  const t = useWords('evidence');
  const format = useFormat();
  const share = total > 0 ? Math.min(100, Math.round((100 * done) / total)) : 100;
  if (state === 'FAILED') return <Notice tone="amber" title={t('rules.failed')} />;
  if (state === 'DONE') return <p role="status">{t(untied > 0 ? 'rules.done_both' : 'rules.done', { tied, untied })}</p>;
  return (
    <div>
      <div className={styles['progress']} role="progressbar" aria-label={t('rules.applying')} aria-valuemin={0} aria-valuemax={100} aria-valuenow={share}>
        <i style={{ width: `${share}%` }} />
      </div>
      <p className={styles['mute']}>
        {t('rules.of', { done, total })} · {format.percent(share / 100)} · {t('rules.leave')}
      </p>
    </div>
  );
}
