import { Timeline, useWords, type TimelineThing } from '@app/shared-web';
import { useState } from 'react';
import type { Moment } from './use-moment';
import styles from './moment.module.css';

type Which = 'all' | 'told' | 'notes';

const byTime = (one: { at: string }, other: { at: string }) => Date.parse(other.at) - Date.parse(one.at);

/** The lists behind the three words above the timeline; notes are there only for those who may read them. */
function entriesOf(moment: Moment, which: Which, removed: string, notYours: string): TimelineThing[] {
  if (which === 'told')
    return moment.updates.map(({ id, author, text, how, toldAt, nextPromisedAt }) => ({
      id,
      kind: 'moment.customer_told',
      at: toldAt,
      actor: author,
      origin: 'PERSON' as const,
      values: [{ name: 'how', text: how.toLowerCase() }, ...(nextPromisedAt ? [{ name: 'nextPromisedAt', text: nextPromisedAt }] : [])],
      words: text,
    }));
  if (which === 'notes') {
    const written = (kind: string) => (note: NonNullable<Moment['notes']>[number]): TimelineThing => ({ id: note.id, kind, at: note.at, actor: note.author, origin: 'PERSON', values: [], words: note.text });
    return [...(moment.notes ?? []).map(written('moment.noted')), ...moment.additions.map(written('moment.added'))].sort(byTime);
  }
  return moment.timeline.nodes.map((entry) => ({ ...entry, words: entry.removed ? (entry.kind === 'moment.noted' && moment.notes === null ? notYours : removed) : entry.words }));
}

/** What happened so far; on request only what the customer was told, or only what was noted. */
export function Story({ moment, earlier }: { moment: Moment; earlier: (() => void) | undefined }) {
  const t = useWords('moments');
  const shared = useWords('shared');
  const [which, setWhich] = useState<Which>('all');
  const counts = { told: moment.updates.length, notes: (moment.notes?.length ?? 0) + moment.additions.length };
  const shown = (['all', 'told', 'notes'] as const).filter((each) => each === 'all' || counts[each] > 0);
  const chosen = shown.includes(which) ? which : 'all';
  const entries = entriesOf(moment, chosen, shared('timeline.removed'), t('page.not_yours'));
  return (
    <div className={styles['whole']}>
      {shown.length > 1 && (
        <div className={styles['tabs']} role="group" aria-label={t('story_list.which')}>
          {shown.map((each) => (
            <button key={each} type="button" className={styles['tab']} aria-pressed={each === chosen} onClick={() => setWhich(each)}>
              {each === 'all' ? t('story_list.all') : t(`story_list.${each}`, { count: counts[each] })}
            </button>
          ))}
        </div>
      )}
      <Timeline entries={entries} onMore={chosen === 'all' ? earlier : undefined} />
    </div>
  );
}
