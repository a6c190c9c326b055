import { useMutation } from '@apollo/client/react';
import { Button, toast, useWords } from '@app/shared-web';
import { Suspense, useState } from 'react';
import { AnswerItemOfferDocument } from '../journeys.generated';
import { lazily } from './lazily';
import styles from './upkeep.module.css';
import { refusedWords } from './use-take-back';

const DeclineDialog = lazily(() => import('./decline-dialog'));

/** Somebody asks whether an item is theirs: yes at once, no with a reason. */
export function AnswerButtons({ offerId, name, onDone }: { offerId: string; name: string; onDone: (said?: string) => void }) {
  const t = useWords('upkeep');
  const [answer, { loading }] = useMutation(AnswerItemOfferDocument);
  const [declining, setDeclining] = useState(false);
  const accept = async () => {
    try {
      await answer({ variables: { input: { id: offerId, accept: true } } });
      onDone(t('done.accepted', { name }));
    } catch (error) {
      toast(refusedWords(error, t('done.answered')));
      onDone();
    }
  };
  return (
    <span className={styles['buttons']}>
      <Button kind="quiet" onClick={() => setDeclining(true)} aria-label={t('act.about', { act: t('act.decline'), name })}>
        {t('act.decline')}
      </Button>
      <Button busy={loading} onClick={() => void accept()} aria-label={t('act.about', { act: t('act.accept'), name })}>
        {t('act.accept')}
      </Button>
      <Suspense>{declining && <DeclineDialog offerId={offerId} name={name} onClose={() => setDeclining(false)} onDone={() => onDone()} />}</Suspense>
    </span>
  );
}
