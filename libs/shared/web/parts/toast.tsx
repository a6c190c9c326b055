import { useSyncExternalStore } from 'react';
import { useWords } from '../i18n/translate';
import styles from './floats.module.css';

/** Something that was said: a short sentence, and perhaps the way to undo it. */
export interface Toast {
  id: number;
  words: string;
  undo?: () => void;
}

const stay = 6_000;
let next = 1;
let toasts: readonly Toast[] = [];
let said = '';
const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function dismiss(id: number): void {
  toasts = toasts.filter((toast) => toast.id !== id);
  changed();
}

/** Say that something was done: *Offered to Payments*. Shown for six seconds, and read out. With an undo it stays until answered. */
export function toast(words: string, undo?: () => void): void {
  const id = next++;
  toasts = [...toasts.slice(-2), { id, words, ...(undo ? { undo } : {}) }];
  announce(words);
  setTimeout(() => dismiss(id), undo ? stay * 3 : stay);
}

/** Read out, without showing: for what the eye sees anyway (*3 new moments*). */
export function announce(words: string): void {
  // a repeated sentence is read again only when the text differs
  said = said === words ? `${words}\u00a0` : words;
  changed();
}

/** Mounted once by the shell: the toasts and the live region. */
export function Toasts() {
  const t = useWords('shared');
  const shown = useSyncExternalStore(subscribe, () => toasts);
  const heard = useSyncExternalStore(subscribe, () => said);
  return (
    // a landmark of its own: what is said belongs to no part of the page
    <section aria-label={t('action.messages')}>
      <div className="only-heard" aria-live="polite">
        {heard}
      </div>
      <div className={styles['toasts']}>
        {shown.map(({ id, words, undo }) => (
          <div key={id} className={styles['toast']}>
            <span>{words}</span>
            <button
              type="button"
              onClick={() => {
                undo?.();
                dismiss(id);
              }}
            >
              {undo ? t('action.undo') : t('action.dismiss')}
            </button>
          </div>
        ))}
      </div>
    </section>
  );
}
