import { IconAlertCircle, IconCircleCheck, IconInfoCircle, IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { faultOf } from '../api/errors';
import { errorWords } from '../i18n/error-words';
import { useWords } from '../i18n/translate';
import type { Icon } from '../wing/wing';
import { Button } from './button';
import { Glyph } from './glyph';
import styles from './notices.module.css';

/** An empty screen says what will be here, and has the button that puts the first one in. */
export function EmptyState({ icon: Icon, title, detail, action, as: Title = 'p' }: { icon?: Icon; title: ReactNode; detail?: ReactNode; action?: ReactNode; as?: 'p' | 'h1' | 'h2' }) {
  return (
    <div className={styles['empty']}>
      {Icon && (
        <span className={styles['emptyIcon']}>
          <Glyph of={Icon} size={28} stroke={1.5} />
        </span>
      )}
      <Title className={styles['title']}>{title}</Title>
      {detail && <p className={styles['detail']}>{detail}</p>}
      {action && <div className={styles['action']}>{action}</div>}
    </div>
  );
}

const icons = { plain: IconInfoCircle, accent: IconInfoCircle, red: IconAlertCircle, amber: IconAlertTriangle, green: IconCircleCheck };

/** A tinted box with a sentence or two: *Offered to Payments, not accepted yet. Until they say yes, you hold it.* */
export function Notice({ tone = 'plain', title, children, actions, icon }: { tone?: keyof typeof icons; title?: ReactNode; children?: ReactNode; actions?: ReactNode; icon?: Icon | null }) {
  const Mark = icon === undefined ? icons[tone] : icon;
  return (
    <div className={styles['notice']} data-tone={tone}>
      {Mark && <Glyph of={Mark} size={20} />}
      <div className={styles['noticeBody']}>
        {title && <p className={styles['title']}>{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={styles['noticeActions']}>{actions}</div>}
      </div>
    </div>
  );
}

/** An error: what happened, what is kept, what to do now. Takes whatever was thrown. */
export function ErrorNotice({ error, kept, retry, children }: { error: unknown; kept?: ReactNode; retry?: () => void; children?: ReactNode }) {
  const t = useWords('shared');
  const { what, next } = errorWords(faultOf(error));
  return (
    <div role="alert">
      <Notice tone="red" title={what} actions={retry && <Button onClick={retry}>{t('action.retry')}</Button>}>
        {kept && <p>{kept}</p>}
        <p>{next}</p>
        {children}
      </Notice>
    </div>
  );
}

/** One grey line in the shape of what comes. */
export function Skeleton({ width = '100%', height = 12 }: { width?: number | string; height?: number }) {
  return <span className={styles['skeleton']} style={{ width, height }} aria-hidden="true" />;
}

/** Rows in the shape of a list that is being fetched. */
export function SkeletonRows({ rows = 6 }: { rows?: number }) {
  const t = useWords('shared');
  return (
    <div role="status" aria-label={t('table.loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles['skeletonRow']}>
          <Skeleton width={64} height={16} />
          <Skeleton width={`${62 - ((index * 17) % 30)}%`} />
        </div>
      ))}
    </div>
  );
}
