import { announce, Ago, buttonLook, DueMark, textsOf, useKinds, useWords, type NamedText, type TodayThing } from '@app/shared-web';
import { IconCircleCheck, IconInbox } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import styles from './today.module.css';

/** An item as the API sends it. */
export type WaitingItem = Omit<TodayThing, 'values'> & { values: readonly NamedText[] };

const critical = 8;

function Line({ item, leaving, settled }: { item: WaitingItem; leaving: boolean; settled: (words?: string) => void }) {
  const t = useWords('shell');
  const kinds = useKinds('today');
  const kind = kinds.of(item.kind);
  const texts = textsOf(item.values);
  const thing: TodayThing = { ...item, values: texts };
  const Icon = kind?.entry.icon ?? IconInbox;
  const { Action } = kind?.entry ?? {};
  const title = kind ? kinds.say(kind.wing, kind.entry.title, thing, texts) : t('today.unknown');
  const detail = kind?.entry.detail ? kinds.say(kind.wing, kind.entry.detail, thing, texts) : null;
  return (
    <li className={styles['item']} data-leaving={leaving || undefined}>
      <span className={styles['icon']} data-tone={item.urgency >= critical ? 'red' : undefined}>
        <Icon size={22} stroke={1.75} />
      </span>
      <div className={styles['words']}>
        <p className={styles['title']}>{kind ? <Link to={kind.entry.to(thing)}>{title}</Link> : title}</p>
        <p className={styles['detail']}>
          {detail}
          {item.dueAt ? <DueMark due={item.dueAt} since={item.since} /> : <Ago at={item.since} />}
        </p>
      </div>
      <div className={styles['action']}>{Action ? <Action thing={thing} settled={settled} /> : kind && <Link to={kind.entry.to(thing)} {...buttonLook('link')}>{t('today.open')}</Link>}</div>
    </li>
  );
}

/** The list of what waits; a settled line leaves to the side, and is not there when the list is asked for again. */
export function Waiting({ items, onSettled }: { items: readonly WaitingItem[]; onSettled: () => void }) {
  const t = useWords('shell');
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const settle = (id: string, words?: string) => {
    announce(words ?? t('today.settled'));
    setLeaving((before) => new Set(before).add(id));
    setTimeout(() => {
      setGone((before) => new Set(before).add(id));
      onSettled();
    }, 180);
  };
  const shown = items.filter(({ id }) => !gone.has(id));
  if (shown.length === 0) {
    return (
      <div className={styles['calm']}>
        <IconCircleCheck size={28} stroke={1.5} />
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
          <Line key={item.id} item={item} leaving={leaving.has(item.id)} settled={(words) => settle(item.id, words)} />
        ))}
      </ul>
    </section>
  );
}
