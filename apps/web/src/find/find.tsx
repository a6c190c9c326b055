import { lazy, Suspense, useEffect, useState } from 'react';

/** Fetches the box of the search; the shell does it before anybody asks. */
export const fetchPalette = () => import('./palette');
const Palette = lazy(fetchPalette);

/** The search over everything. Its box is a download of its own: what is typed before it is there stands in it when it comes. */
export function Find({ onClose }: { onClose: () => void }) {
  const [words, setWords] = useState('');
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      const { key, target } = event;
      // the box has the focus, or the keys are not meant as letters
      if ((target instanceof Element && target.closest('[data-find]')) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (key === 'Escape') onClose();
      else if (key === 'Backspace') setWords((before) => [...before].slice(0, -1).join(''));
      else if ([...key].length === 1) setWords((before) => before + key);
      else if (key !== 'Enter') return;
      // they would else press what stands behind, or run its single keys
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', take, true);
    return () => document.removeEventListener('keydown', take, true);
  }, [onClose]);
  return (
    <Suspense>
      <Palette words={words} onWords={setWords} onClose={onClose} />
    </Suspense>
  );
}
