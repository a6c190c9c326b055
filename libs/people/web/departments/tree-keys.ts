const item = '[role="treeitem"]';

/**
 * The keys of a tree, over the items that are on the screen: ↑ ↓ Home End move, → opens or goes in, ← closes or goes out,
 * Enter and Space open the item itself. Says whether the key was one of them.
 */
export function keyInTree(tree: HTMLElement | null, here: HTMLElement, key: string, open: () => void): boolean {
  const items = [...(tree?.querySelectorAll<HTMLElement>(item) ?? [])];
  const place = items.indexOf(here);
  const expanded = here.getAttribute('aria-expanded');
  const twist = () => here.querySelector<HTMLElement>('[data-twist]')?.click();
  const go = (to: HTMLElement | null | undefined) => to?.focus();
  switch (key) {
    case 'ArrowDown':
      go(items[place + 1]);
      return true;
    case 'ArrowUp':
      go(items[place - 1]);
      return true;
    case 'Home':
      go(items[0]);
      return true;
    case 'End':
      go(items.at(-1));
      return true;
    case 'ArrowRight':
      if (expanded === 'false') twist();
      else if (expanded === 'true') go(here.querySelector<HTMLElement>(item));
      return true;
    case 'ArrowLeft':
      if (expanded === 'true') twist();
      else go(here.parentElement?.closest<HTMLElement>(item));
      return true;
    case 'Enter':
    case ' ':
      open();
      return true;
    default:
      return false;
  }
}
