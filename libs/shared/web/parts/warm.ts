/** Do something once the browser has nothing better to do. */
export function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, 1_500);
}

/** Fetch what every screen sooner or later opens: dialogs, menus, pickers. */
export function warmFloats(): void {
  whenIdle(() => {
    void import('./dialog-frame').catch(() => {});
    void import('./menu-frame').catch(() => {});
    void import('../form/search-picker-field').catch(() => {});
  });
}
