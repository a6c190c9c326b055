import { Ago, announce, Button, buttonLook, DueMark, Glyph, textsOf, useKinds, useOpens, useWords, type NamedText, type TodayThing } from '@app/shared-web';
import { IconCircleCheck, IconInbox } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import styles from './today.module.css';

/** An item as the API sends it. */
export type WaitingItem = Omit<TodayThing, 'values'> & { values: readonly NamedText[] };

const critical = 8;

/** Two lines can be about the same thing, of two kinds. */
const keyOf = ({ kind, id }: WaitingItem): string => `${kind} ${id}`;

/** The button of a line that this client has none for: opens the thing, or fetches the newer client that knows it. */
function Open({ to }: { to: string | null }) {
  const t = useWords('shell');
  if (to) return <Link to={to} {...buttonLook('plain')}>{t('today.open')}</Link>;
  return (
    <Button onClick={() => location.reload()}>
      {t('update.reload')}
    </Button>
  );
}

function Line({ item, leaving, settled }: { item: WaitingItem; leaving: boolean; settled: (words?: string) => void }) {
  const t = useWords('shell');
  const kinds = useKinds('today');
  const opens = useOpens();
  const kind = kinds.of(item.kind);
  const texts = textsOf(item.values);
  const thing: TodayThing = { ...item, values: texts };
  const Icon = kind?.entry.icon ?? IconInbox;
  const { Action } = kind?.entry ?? {};
  const title = kind ? kinds.say(kind.wing, kind.entry.title, thing, texts) : t('today.unknown');
  const to = kind ? kind.entry.to(thing) : opens(item.subjectType, item.subjectId);
  const detail = kind?.entry.detail ? kinds.say(kind.wing, kind.entry.detail, thing, texts) : null;
  return (
    <li className={styles['item']} data-leaving={leaving || undefined}>
      <span className={styles['icon']} data-tone={item.urgency >= critical ? 'red' : undefined}>
        <Glyph of={Icon} size={22} />
      </span>
      <div className={styles['words']}>
        <p className={styles['title']}>{to ? <Link to={to}>{title}</Link> : title}</p>
        <p className={styles['detail']}>
          {detail}
          {item.dueAt ? <DueMark due={item.dueAt} since={item.since} /> : <Ago at={item.since} />}
        </p>
      </div>
      <div className={styles['action']}>{Action ? <Action thing={thing} settled={settled} /> : <Open to={to} />}</div>
    </li>
  );
}

/** The list of what waits; a settled line leaves to the side, and stays away until the list without it is there. It may wait again one day. */
export function Waiting({ items, onSettled }: { items: readonly WaitingItem[]; onSettled: () => Promise<unknown> }) {
  const t = useWords('shell');
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const settle = async (key: string, words?: string) => {
    announce(words ?? t('today.settled'));
    setLeaving((before) => new Set(before).add(key));
    await new Promise((resolve) => setTimeout(resolve, 180));
    setGone((before) => new Set(before).add(key));
    try {
      await onSettled();
      for (const set of [setLeaving, setGone]) set((before) => new Set([...before].filter((each) => each !== key)));
    } catch {
      // without an answer the list still has it: it stays away
    }
  };
  const shown = items.filter((item) => !gone.has(keyOf(item)));
  if (shown.length === 0) {
    return (
      <div className={styles['calm']}>
        <Glyph of={IconCircleCheck} size={28} stroke={1.5} />
        <div>
          <p className={styles['calmTitle']}>{t('today.calm')}</p>
          <p className={styles['calmDetail']}>{t('today.calm_detail')}</p>
        </div>
      </div>
    );
  }
  return (
    <section aria-label={t('today.list')}>
      <ul className={styles['items']}>
        {shown.map((item) => (
          <Line key={keyOf(item)} item={item} leaving={leaving.has(keyOf(item))} settled={(words) => void settle(keyOf(item), words)} />
        ))}
      </ul>
    </section>
  );
}
