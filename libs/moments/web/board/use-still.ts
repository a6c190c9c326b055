import { useCallback, useEffect, useState, type RefObject } from 'react';

/** Whether the list must not move: the pointer is in it, or the person has scrolled down. */
export interface Stillness {
  pointerIn: boolean;
  scrolled: boolean;
  /** For the element around the list. */
  around: { onPointerMove: () => void; onPointerLeave: () => void };
  /** The person works by keyboard now: wherever the pointer was left, it does not count. */
  byKeyboard: () => void;
}

/** Watches pointer and scrolling over a list that changes by itself. `top` is an empty element at its top. */
export function useStill(top: RefObject<HTMLElement | null>): Stillness {
  const [pointerIn, setPointerIn] = useState(false);
  const [scrolled, setScrolled] = useState(false);
  const onPointerMove = useCallback(() => setPointerIn(true), []);
  const out = useCallback(() => setPointerIn(false), []);
  useEffect(() => {
    const element = top.current;
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => setScrolled(entry ? !entry.isIntersecting : false));
    observer.observe(element);
    return () => observer.disconnect();
  }, [top]);
  return { pointerIn, scrolled, around: { onPointerMove, onPointerLeave: out }, byKeyboard: out };
}
