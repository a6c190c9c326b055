/** After a choice was made its input is gone: the focus goes on to the next field of the dialog, and never back to the page behind. */
export function focusNext(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[role="dialog"] ${selector}`)?.focus());
}
