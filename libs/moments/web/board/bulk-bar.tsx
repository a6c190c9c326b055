import { Button, IconButton, useWords } from '@app/shared-web';
import { IconX } from '@tabler/icons-react';
import { actNames, acts } from '../acts/acts';
import { useActs } from '../acts/acts-provider';
import styles from './board.module.css';

/** What can be done to all that is selected. */
export function BulkBar({ ids, clear }: { ids: readonly string[]; clear: () => void }) {
  const t = useWords('moments');
  const shared = useWords('shared');
  const start = useActs();
  return (
    <div className={styles['bulk']} role="toolbar" aria-label={shared('table.selected', { count: ids.length })}>
      <span className={styles['bulkCount']}>{shared('table.selected', { count: ids.length })}</span>
      {actNames
        .filter((act) => acts[act].forMany)
        .map((act) => (
          <Button key={act} icon={acts[act].icon} onClick={() => start(act, ids)}>
            {t(`act.${act}`)}
          </Button>
        ))}
      <IconButton icon={IconX} words={t('board.clear_selection')} onClick={clear} />
    </div>
  );
}
