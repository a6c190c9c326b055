import type { ReactNode } from 'react';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/translate';
import { StateMark } from './marks';
import { useNow } from './now';
import styles from './clock.module.css';

/** Counting up from `since` (to `until` once it has ended), or down to `due`. */
export type ClockProps =
  | { since: string; until?: string | null; due?: undefined }
  | { due: string; since?: string | null; until?: undefined };

/** How a countdown stands: amber in its last quarter, at least the last five minutes, red once it is over. */
export function toneOfDue(due: number, since: number | null, now: number): 'plain' | 'amber' | 'red' {
  const left = due - now;
  if (left <= 0) return 'red';
  const running = since === null ? 300_000 : Math.max(300_000, (due - since) / 4);
  return left <= running ? 'amber' : 'plain';
}

function useReading(props: ClockProps) {
  const ended = props.due === undefined && Boolean(props.until);
  const now = useNow(ended ? 'minute' : 'second');
  const format = useFormat();
  if (props.due !== undefined) {
    const due = Date.parse(props.due);
    const seconds = (due - now) / 1000;
    // from an hour on, seconds would only be restless
    const digits = Math.abs(seconds) < 3_600 ? format.clock(Math.abs(seconds)) : format.duration(Math.floor(Math.abs(seconds) / 60) * 60);
    return { digits, words: format.duration(Math.abs(seconds)), over: seconds <= 0, tone: toneOfDue(due, props.since ? Date.parse(props.since) : null, now) };
  }
  const seconds = ((props.until ? Date.parse(props.until) : now) - Date.parse(props.since)) / 1000;
  return { digits: format.clock(seconds), words: format.duration(seconds), over: false, tone: 'plain' as const };
}

/** A ticking clock by the server's time: `<Clock since={raisedAt} until={closedAt} />`, `<Clock due={dueAt} since={madeAt} />`. */
export function Clock(props: ClockProps) {
  const { digits, words, over, tone } = useReading(props);
  const t = useWords('shared');
  const at = props.due ?? props.since;
  const sentence = props.due === undefined ? words : t(over ? 'clock.over' : 'clock.left', { time: words });
  return (
    <time className={styles['clock']} data-tone={tone} dateTime={at} title={sentence}>
      <span aria-hidden="true">{over ? t('clock.over', { time: digits }) : digits}</span>
      <span className="only-heard">{sentence}</span>
    </time>
  );
}

/** A countdown as a mark in a row: *04:12 left*, amber when running out, red when over. */
export function DueMark({ due, since }: { due: string; since?: string | null }) {
  const { digits, over, tone } = useReading({ due, since: since ?? null });
  const t = useWords('shared');
  return <StateMark tone={tone} words={<span className="figures">{t(over ? 'clock.over' : 'clock.left', { time: digits })}</span>} />;
}

/** A clock in a box with what it measures above it, for the head of a panel. */
export function ClockBox({ label, ...props }: ClockProps & { label: ReactNode }) {
  return (
    <div className={styles['box']}>
      <span className={styles['label']}>{label}</span>
      <span className={styles['big']}>
        <Clock {...(props as ClockProps)} />
      </span>
    </div>
  );
}

/** *6 min ago*, fresh every minute. */
export function Ago({ at }: { at: string }) {
  const now = useNow('minute');
  const format = useFormat();
  return (
    <time dateTime={at} title={format.dateTime(at)}>
      {format.ago(at, Math.max(now, Date.parse(at)))}
    </time>
  );
}

/** A date and time as the reader writes them; `short` for a narrow column. */
export function At({ at, short }: { at: string; short?: boolean }) {
  const format = useFormat();
  return (
    <time className="figures" dateTime={at} title={format.dateTime(at)}>
      {short ? format.shortly(at) : format.dateTime(at)}
    </time>
  );
}
