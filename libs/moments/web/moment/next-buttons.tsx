import { Button, Menu, useNarrow, useNow, useWords } from '@app/shared-web';
import { acts, type ActName } from '../acts/acts';
import { useActs } from '../acts/acts-provider';
import { nextStep } from './next-step';
import type { Moment } from './use-moment';
import styles from './moment.module.css';

/** The one thing that is next as the main button, another beside it, and the rest in a menu. */
export function NextButtons({ moment }: { moment: Moment }) {
  const t = useWords('moments');
  const start = useActs();
  const step = nextStep(moment, useNow('minute'));
  // a phone has room for one long word; only the two answers to an offer stand side by side there
  const narrow = useNarrow();
  const crowded = narrow && step.main !== 'accept' && step.main !== null && step.beside !== null;
  const { main, beside, others } = crowded ? { ...step, beside: null, others: [step.beside as ActName, ...step.others] } : step;
  const wordsOf = (act: ActName) => (act === 'offer' && moment.openOffer ? t('act.offer_again') : t(`act.${act}`));
  if (!main && !beside && others.length === 0) return null;
  return (
    <div className={styles['next']}>
      {main && (
        <Button kind="main" wide onClick={() => start(main, [moment.id])}>
          {wordsOf(main)}
        </Button>
      )}
      {beside && (
        <Button wide={!main} onClick={() => start(beside, [moment.id])}>
          {wordsOf(beside)}
        </Button>
      )}
      {others.length > 0 && (
        <Menu
          label={t('act.more')}
          items={others.map((act) => ({
            words: wordsOf(act),
            icon: acts[act].icon,
            run: () => start(act, [moment.id]),
            ...(acts[act].key && !narrow ? { keys: acts[act].key.toUpperCase() } : {}),
            ...(act === 'withdraw' ? { danger: true } : {}),
          }))}
        />
      )}
    </div>
  );
}
