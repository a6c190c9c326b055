import { useSyncExternalStore } from 'react';

/** What a person can choose: follow the device, or always one of the two. */
export type ThemeChoice = 'device' | 'light' | 'dark';
/** What is on the screen. */
export type Theme = 'light' | 'dark';

const storageKey = 'throughline.theme';
const listeners = new Set<() => void>();

function deviceQuery(): MediaQueryList | null {
  return typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;
}

/** The stored choice; `device` when nothing was chosen. */
export function themeChoice(): ThemeChoice {
  const stored = localStorage.getItem(storageKey);
  return stored === 'light' || stored === 'dark' ? stored : 'device';
}

/** The theme that the choice comes to right now. */
export function currentTheme(): Theme {
  const choice = themeChoice();
  if (choice !== 'device') return choice;
  return deviceQuery()?.matches ? 'dark' : 'light';
}

function show(): void {
  document.documentElement.dataset['theme'] = currentTheme();
  for (const listener of listeners) listener();
}

/** Keep a choice on this device and show it at once. */
export function chooseTheme(choice: ThemeChoice): void {
  if (choice === 'device') localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, choice);
  show();
}

/** Called once at start, before the first paint: sets `data-theme` and follows the device. */
export function startTheme(): void {
  show();
  deviceQuery()?.addEventListener('change', show);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The theme on the screen and the choice behind it; renders again when either changes. */
export function useTheme(): { theme: Theme; choice: ThemeChoice; choose: (choice: ThemeChoice) => void } {
  const seen = useSyncExternalStore(subscribe, () => `${currentTheme()} ${themeChoice()}`);
  const [theme, choice] = seen.split(' ') as [Theme, ThemeChoice];
  return { theme, choice, choose: chooseTheme };
}
