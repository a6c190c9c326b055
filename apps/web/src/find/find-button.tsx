import { IconButton, Keys, useWords } from '@app/shared-web';
import { IconSearch } from '@tabler/icons-react';
import styles from '../layout/layout.module.css';

/** Opens the search over everything: a field at a desk, an icon where there is less room. */
export function FindButton({ onPress }: { onPress: () => void }) {
  const t = useWords('shell');
  return (
    <>
      <button type="button" className={styles['findField']} onClick={onPress} aria-keyshortcuts="Control+K Meta+K">
        <IconSearch size={16} stroke={1.75} aria-hidden="true" />
        <span>{t('find.open')}</span>
        <span aria-hidden="true">
          <Keys keys="mod+k" />
        </span>
      </button>
      <IconButton className={styles['findIcon'] ?? ''} icon={IconSearch} words={t('find.open')} onClick={onPress} />
    </>
  );
}
