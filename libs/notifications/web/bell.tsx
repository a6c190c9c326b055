import { buttonLook, CountBadge, Glyph, useWords } from '@app/shared-web';
import { IconBell } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useUnread } from './use-unread';
import styles from './notifications.module.css';

/** The bell at the head of every page, with how many are not read. */
export function Bell() {
  const t = useWords('notifications');
  const unread = useUnread();
  const words = unread > 0 ? t('bell', { count: unread }) : t('bell_none');
  const look = buttonLook('quiet');
  return (
    <Link to="/inbox" {...look} className={`${look.className ?? ''} ${styles['bell'] ?? ''}`} data-square aria-label={words} title={words}>
      <Glyph of={IconBell} size={20} />
      {unread > 0 && <CountBadge count={unread} />}
    </Link>
  );
}
