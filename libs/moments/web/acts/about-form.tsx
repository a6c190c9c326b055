import { Button, errorWords, Notice, useWords } from '@app/shared-web';
import { useState } from 'react';
import type { Subject } from './acts';
import type { Outcome } from './for-each';
import { whatChanged, type Seen } from './what-changed';
import styles from './acts.module.css';

/** What became different since the form was opened, so that nobody sends words that no longer fit. What was typed stays. */
export function ChangedMeanwhile({ moment }: { moment: Seen | null }) {
  const t = useWords('moments');
  const shared = useWords('shared');
  const [before] = useState(moment);
  const said = before && moment ? whatChanged(before, moment, t, shared) : [];
  return (
    <div role="status" className={styles['meanwhile']}>
      {said.length > 0 && (
        <Notice tone="amber" title={t('changed.title')}>
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>{t('changed.kept')}</p>
        </Notice>
      )}
    </div>
  );
}

/** After an attempt on several: what came of each, by number. */
export function Outcomes({ outcomes }: { outcomes: readonly Outcome<Subject>[] }) {
  const t = useWords('moments');
  const failed = outcomes.filter(({ fault }) => fault);
  if (failed.length === 0) return null;
  return (
    <div role="alert">
      <Notice tone="amber" title={t('partly.title', { done: outcomes.length - failed.length, all: outcomes.length })}>
        <ul className={styles['outcomes']}>
          {outcomes.map(({ subject, fault }) => {
            const words = fault ? errorWords(fault) : null;
            return (
              <li key={subject.id} data-done={!fault || undefined}>
                <span className="figures">{subject.number}</span>
                <span>{words ? `${words.what}. ${words.next}` : t('partly.done')}</span>
              </li>
            );
          })}
        </ul>
        <p>{t('partly.again')}</p>
      </Notice>
    </div>
  );
}

/** The button beside the main one. */
export function Cancel({ cancel }: { cancel: () => void }) {
  const t = useWords('shared');
  return <Button onClick={cancel}>{t('action.cancel')}</Button>;
}
