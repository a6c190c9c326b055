import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useWords } from '../i18n/translate';
import { Dialog } from './dialog';
import styles from './floats.module.css';

/** A key and what it does: `j`, `mod+k` (Ctrl, or ⌘ on a Mac), `shift+x`, `g t` (one after the other), `?`, `Enter`. */
export interface Shortcut {
  keys: string;
  /** As the sheet behind ? shows it. */
  words: string;
  run: () => void;
  /** Works while typing, too (only for keys with Ctrl). */
  everywhere?: boolean;
  /** Not on the sheet: a second key for the same. */
  quiet?: boolean;
}

const mac = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform);
const storageKey = 'throughline.single-keys';
const groups: Array<{ current: readonly Shortcut[] }> = [];
const listeners = new Set<() => void>();
let pressedBefore: { key: string; at: number } | null = null;

function changed(): void {
  for (const listener of listeners) listener();
}

/** Whether keys without Ctrl work; people who speak to their machine switch them off (WCAG 2.1.4). */
export function singleKeysOn(): boolean {
  return localStorage.getItem(storageKey) !== 'off';
}

function switchSingleKeys(on: boolean): void {
  localStorage.setItem(storageKey, on ? 'on' : 'off');
  changed();
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const shift = event.shiftKey && (event.key.length > 1 || /[a-z]/.test(key)) ? 'shift+' : '';
  return `${event.ctrlKey || event.metaKey ? 'mod+' : ''}${event.altKey ? 'alt+' : ''}${shift}${key}`;
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !/^(checkbox|radio)$/.test((target as HTMLInputElement).type)));
}

/** In a dialog or a menu only its own keys count; while a dialog is open, wherever the focus has gone. */
function elsewhere(target: EventTarget | null): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null || (target instanceof Element && target.closest('[role="dialog"],[role="menu"],[role="listbox"]') !== null);
}

/** Enter and Space belong to the button or link that has the focus. */
function taken(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' || event.key === ' ') && event.target instanceof Element && event.target.closest('button,a,summary,input') !== null;
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.key === 'Shift') return;
  const name = nameOf(event);
  const single = !name.startsWith('mod+') && !name.startsWith('alt+');
  if (single && event.key.length === 1 && !singleKeysOn()) return;
  const sequence = pressedBefore && Date.now() - pressedBefore.at < 1200 ? `${pressedBefore.key} ${name}` : null;
  pressedBefore = single ? { key: name, at: Date.now() } : null;
  const closed = typing(event.target) || elsewhere(event.target);
  // the newest screen first: a panel over a list answers before the list does
  for (const { current } of [...groups].reverse()) {
    const shortcut = current.find(({ keys }) => keys === sequence) ?? current.find(({ keys }) => keys === name);
    if (!shortcut || (closed && !shortcut.everywhere) || taken(event)) continue;
    event.preventDefault();
    pressedBefore = null;
    shortcut.run();
    return;
  }
}

/** Keys of this screen, for as long as it is shown. They appear on the sheet behind ?. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const group = useRef<readonly Shortcut[]>(shortcuts);
  useEffect(() => {
    group.current = shortcuts;
  });
  useEffect(() => {
    groups.push(group);
    if (groups.length === 1) document.addEventListener('keydown', onKeyDown);
    changed();
    return () => {
      groups.splice(groups.indexOf(group), 1);
      if (groups.length === 0) document.removeEventListener('keydown', onKeyDown);
      changed();
    };
  }, []);
}

const glyphs: Record<string, string> = { mod: mac ? '⌘' : 'Ctrl', shift: mac ? '⇧' : 'Shift', alt: mac ? '⌥' : 'Alt', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Enter: '↵', Escape: 'Esc', ' ': 'Space' };

/** Keys as they stand on a keyboard: `<Keys keys="mod+k" />`. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className={styles['keyLine']}>
      {keys.split(' ').flatMap((press) => press.split('+')).map((key, index) => (
        <kbd key={index} className={styles['key']}>
          {glyphs[key] ?? (key.length === 1 ? key.toUpperCase() : key)}
        </kbd>
      ))}
    </span>
  );
}

/** The line under a list that names its keys: `<KeyBar keys={[{ keys: 'j k', words: 'move' }]} />`; not on a phone. */
export function KeyBar({ keys }: { keys: ReadonlyArray<{ keys: string; words: string }> }) {
  return (
    <div className={styles['keyBar']} aria-hidden="true">
      {keys.map((each) => (
        <span key={each.keys} className={styles['keyLine']}>
          <Keys keys={each.keys} /> {each.words}
        </span>
      ))}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The sheet behind ?: every key that works right now. Mounted once by the shell. */
export function ShortcutSheet() {
  const t = useWords('shared');
  const [opened, setOpened] = useState(false);
  useShortcuts([{ keys: '?', words: t('keys.sheet'), run: () => setOpened(true) }]);
  const on = useSyncExternalStore(subscribe, singleKeysOn);
  const shown = opened ? groups.flatMap(({ current }) => current).filter(({ quiet }) => !quiet) : [];
  return (
    <Dialog opened={opened} onClose={() => setOpened(false)} title={t('keys.title')}>
      <ul className={styles['keys']}>
        {shown.map(({ keys, words }) => (
          <li key={`${keys} ${words}`} className={styles['keyRow']}>
            <span>{words}</span>
            <Keys keys={keys} />
          </li>
        ))}
      </ul>
      <label className={styles['single']}>
        <input type="checkbox" checked={on} onChange={(event) => switchSingleKeys(event.currentTarget.checked)} />
        <span>
          {t('keys.off')}
          <br />
          <small>{t('keys.off_detail')}</small>
        </span>
      </label>
    </Dialog>
  );
}
