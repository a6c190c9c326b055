import { IconPoint } from '@tabler/icons-react';
import { useWords } from '../i18n/translate';
import { useMaybeViewer } from '../wing/viewer';
import { textsOf, type TimelineKind, type TimelineThing } from '../wing/wing';
import { useKinds } from '../wing/wings';
import { Button } from './button';
import { At } from './clock';
import { Glyph } from './glyph';
import styles from './timeline.module.css';

/** What a timeline shows, newest first or oldest first as it comes. */
export interface TimelineProps {
  entries: readonly TimelineThing[];
  title?: string;
  onMore?: (() => void) | undefined;
  /** How kinds read that only this wing's own pages tell: what the wing itself names, every first screen carries. */
  own?: OwnKinds;
}

/** Kinds of a wing that come with the page that tells them. */
interface OwnKinds {
  wing: string;
  kinds: Readonly<Record<string, TimelineKind>>;
}

function Entry({ entry, own }: { entry: TimelineThing; own: OwnKinds | undefined }) {
  const t = useWords('shared');
  const me = useMaybeViewer()?.person.id;
  const kinds = useKinds('timeline');
  const mine = own?.kinds[entry.kind];
  const kind = own && mine ? { wing: own.wing, entry: mine } : kinds.of(entry.kind);
  const actor = entry.actor ? (entry.actor.id === me ? t('who.you') : entry.actor.name) : t(entry.origin === 'IMPORT' ? 'who.import' : 'who.engine');
  const texts = { actor, ...textsOf(entry.values) };
  const Icon = kind?.entry.icon ?? IconPoint;
  return (
    <li className={styles['entry']}>
      <span className={styles['mark']} data-tone={kind?.entry.tone}>
        <Glyph of={Icon} />
      </span>
      <div>
        <p className={styles['what']}>{kind ? kinds.say(kind.wing, kind.entry.words, { ...entry, texts }, texts) : actor}</p>
        {entry.words && <p className={styles['words']}>{entry.words}</p>}
      </div>
      <span className={styles['at']}>
        <At at={entry.at} short />
      </span>
    </li>
  );
}

/** What happened so far, from the ledger; each wing says how its kinds read (`wing.timeline`). */
export function Timeline({ entries, title, onMore, own }: TimelineProps) {
  const t = useWords('shared');
  return (
    <section>
      <h2 className={styles['title']}>{title ?? t('timeline.title')}</h2>
      <ol>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} own={own} />
        ))}
      </ol>
      {onMore && (
        <Button kind="quiet" onClick={onMore}>
          {t('timeline.more')}
        </Button>
      )}
    </section>
  );
}
