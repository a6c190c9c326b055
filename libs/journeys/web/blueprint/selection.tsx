import { Button, useWords } from '@app/shared-web';
import { IconTrash } from '@tabler/icons-react';
import styles from './selection.module.css';

/** What can be done with several at once, besides dragging them; one alone has its panel. */
export function Selection({ count, onRemove, onNone }: { count: number; onRemove: () => void; onNone: () => void }) {
  const t = useWords('blueprint');
  return (
    <div className={styles['bar']} role="region" aria-label={t('selected', { count })}>
      <span className={styles['what']}>{t('selected', { count })}</span>
      <Button icon={IconTrash} onClick={onRemove}>
        {t('remove_ask.confirm')}
      </Button>
      <Button kind="quiet" onClick={onNone}>
        {t('select_none')}
      </Button>
    </div>
  );
}
