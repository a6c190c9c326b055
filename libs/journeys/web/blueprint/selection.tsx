import { Button, useWords } from '@app/shared-web';
import { IconArrowRight, IconLink, IconTrash } from '@tabler/icons-react';
import type { Item } from './model';
import styles from './selection.module.css';

/** What can be done with what is selected. */
export function Selection({ items, onMove, onLink, onRemove, onNone }: { items: readonly Item[]; onMove: (item: Item) => void; onLink: (item: Item) => void; onRemove: () => void; onNone: () => void }) {
  const t = useWords('blueprint');
  const shared = useWords('shared');
  const [only] = items.length === 1 ? items : [];
  return (
    <div className={styles['bar']} role="region" aria-label={t('selected', { count: items.length })}>
      <span className={styles['what']}>{only ? only.name : t('selected', { count: items.length })}</span>
      {only && (only.kind === 'ACTIVITY' || only.kind === 'TOUCHPOINT') && (
        <Button icon={IconArrowRight} onClick={() => onMove(only)}>
          {t('actions.move')}
        </Button>
      )}
      {only && (
        <Button icon={IconLink} onClick={() => onLink(only)}>
          {t('actions.link')}
        </Button>
      )}
      <Button icon={IconTrash} onClick={onRemove}>
        {t('actions.remove')}
      </Button>
      <Button kind="quiet" onClick={onNone}>
        {shared('action.close')}
      </Button>
    </div>
  );
}
