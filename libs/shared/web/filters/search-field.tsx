import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useNavigation } from 'react-router';
import { useShortcuts } from '../parts/shortcuts';
import styles from './filters.module.css';

/** Words to look for; they go on after a short pause in typing. The key f puts the cursor here. */
export function SearchField({ label, value, onChange }: { label: string; value: string; onChange: (words: string) => void }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const [sent, setSent] = useState(value);
  // the address changed from elsewhere: a link, the browser's back
  if (value !== sent) {
    setSent(value);
    setTyped(value);
  }
  // whoever is on the way to another page is not called back by words that they typed here
  const leaving = useNavigation().state !== 'idle';
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    if (typed === sent || leaving) return;
    const timer = setTimeout(() => {
      setSent(typed);
      latest.current(typed.trim());
    }, 250);
    return () => clearTimeout(timer);
  }, [typed, sent, leaving]);
  useShortcuts([{ keys: 'f', words: label, run: () => input.current?.focus() }]);
  return (
    <span className={styles['search']}>
      <IconSearch size={16} stroke={1.75} aria-hidden="true" />
      <label htmlFor={id} className="only-heard">
        {label}
      </label>
      <input id={id} ref={input} type="search" placeholder={label} value={typed} autoComplete="off" maxLength={200} onChange={(event) => setTyped(event.currentTarget.value)} />
    </span>
  );
}
