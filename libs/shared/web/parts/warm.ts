/** Do something once the browser has nothing better to do; returns the way to leave it. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work);
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(work, 1_500);
  return () => clearTimeout(timer);
}

/** Fetch what every screen sooner or later opens: dialogs, menus, pickers. */
export function warmFloats(): void {
  whenIdle(() => {
    void import('./dialog-frame').catch(() => {});
    void import('./menu-frame').catch(() => {});
    void import('../form/search-picker-field').catch(() => {});
  });
}
