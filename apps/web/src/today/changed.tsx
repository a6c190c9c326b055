import { Ago, Card, Section, textsOf, useKinds, useWords, type NamedText, type NotificationThing } from '@app/shared-web';
import { Link } from 'react-router';
import styles from './today.module.css';

/** Something that happened since the viewer was last here; it reads as its notification does. */
export interface ChangedThing {
  id: string;
  kind: string;
  subjectType: string;
  subjectId: string;
  values: readonly NamedText[];
  at: string;
}

/** What changed since last time. Not shown on the very first visit. */
export function Changed({ things, since }: { things: readonly ChangedThing[]; since: string | null }) {
  const t = useWords('shell');
  const kinds = useKinds('notifications');
  const lines = things.flatMap((changed) => {
    const kind = kinds.of(changed.kind);
    if (!kind) return [];
    const texts = textsOf(changed.values);
    const thing: NotificationThing = { ...changed, values: texts, urgent: false, readAt: null };
    return [{ thing, to: kind.entry.to(thing), Icon: kind.entry.icon, words: kinds.say(kind.wing, kind.entry.words, thing, texts) }];
  });
  if (since === null || lines.length === 0) return null;
  return (
    <Section title={t('today.changed')}>
      <Card>
        {lines.map(({ thing, to, Icon, words }) => (
          <Link key={thing.id} to={to} className={styles['change']}>
            <Icon size={18} stroke={1.75} />
            <span className={styles['changeWords']}>{words}</span>
            <span className={styles['at']}>
              <Ago at={thing.at} />
            </span>
          </Link>
        ))}
      </Card>
    </Section>
  );
}
