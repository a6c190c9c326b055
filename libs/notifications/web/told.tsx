import { Ago, Glyph, StateMark, textsOf, useKinds, useOpens, useWords, type NotificationThing } from '@app/shared-web';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { NotificationRowFragment } from './notifications.generated';
import styles from './notifications.module.css';

/** One notification: its words come from the wing that it is about, and it opens the thing. */
export function Told({ row, onOpen }: { row: NotificationRowFragment; onOpen: () => void }) {
  const t = useWords('notifications');
  const kinds = useKinds('notifications');
  const opens = useOpens();
  const kind = kinds.of(row.kind);
  const texts = textsOf(row.values);
  const thing: NotificationThing = { ...row, values: texts };
  const Icon = kind?.entry.icon ?? IconInfoCircle;
  const detail = kind?.entry.detail ? kinds.say(kind.wing, kind.entry.detail, thing, texts) : null;
  return (
    <li>
      <Link to={kind ? kind.entry.to(thing) : (opens(row.subjectType, row.subjectId) ?? '/')} className={styles['row']} data-unread={row.readAt === null || undefined} onClick={onOpen}>
        <span className={styles['icon']} data-tone={row.urgent ? 'red' : undefined}>
          <Glyph of={Icon} size={20} />
        </span>
        <span className={styles['words']}>
          {kind ? kinds.say(kind.wing, kind.entry.words, thing, texts) : t('other')}
          {detail && <span className={styles['detail']}>{detail}</span>}
        </span>
        <span className={styles['at']}>
          {row.urgent && <StateMark tone="red" words={t('urgent')} />}
          <Ago at={row.at} />
        </span>
        {row.readAt === null && <span className={styles['dot']} role="img" aria-label={t('is_unread')} />}
      </Link>
    </li>
  );
}
