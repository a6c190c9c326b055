/** What floats hangs into the page's main landmark, so that screen readers find it where they are. */
export function floatPlace(): HTMLElement {
  return document.querySelector('main') ?? document.body;
}
