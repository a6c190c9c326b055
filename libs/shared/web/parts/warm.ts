/** Fetch what every screen sooner or later opens (dialogs, menus), once the browser has nothing better to do. */
export function warmFloats(): void {
  const whenIdle = typeof requestIdleCallback === 'function' ? requestIdleCallback : (run: () => void) => setTimeout(run, 1_500);
  whenIdle(() => {
    void import('./dialog-frame').catch(() => {});
    void import('./menu-frame').catch(() => {});
    void import('../form/search-picker-field').catch(() => {});
  });
}
