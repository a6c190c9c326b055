import { useWords } from '../i18n/translate';
import { Button } from './button';
import type { Pages } from './use-pages';
import styles from './further-rows.module.css';

/** Under rows that come page by page: fetches the next ones, and says so when they did not come. Nothing where these are all. */
export function FurtherRows({ pages }: { pages: Pages<unknown> }) {
  const t = useWords('shared');
  const failed = Boolean(pages.error);
  if (!pages.hasMore && !failed) return null;
  return (
    <div className={styles['further']}>
      <span role="status">{failed && t('table.more_failed')}</span>
      <Button busy={pages.loadingMore} onClick={pages.hasMore ? pages.more : pages.again}>
        {failed ? t('action.retry') : t('action.show_more')}
      </Button>
    </div>
  );
}
