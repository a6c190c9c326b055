import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { keyInTree } from './tree-keys';

const open = jest.fn();
let tree: HTMLElement;
const item = (name: string) => tree.querySelector<HTMLElement>(`[data-id="${name}"]`)!;
const press = (key: string) => keyInTree(tree, document.activeElement as HTMLElement, key, open);
const here = () => (document.activeElement as HTMLElement).dataset['id'];

beforeEach(() => {
  open.mockClear();
  document.body.innerHTML = `<ul role="tree">
    <li role="treeitem" tabindex="-1" data-id="retail" aria-expanded="true"><button data-twist></button>
      <ul role="group"><li role="treeitem" tabindex="-1" data-id="north"></li><li role="treeitem" tabindex="-1" data-id="south"></li></ul></li>
    <li role="treeitem" tabindex="-1" data-id="finance" aria-expanded="false"><button data-twist></button></li></ul>`;
  tree = document.querySelector('ul')!;
  for (const twist of tree.querySelectorAll<HTMLElement>('[data-twist]')) {
    twist.onclick = () => {
      const owner = twist.parentElement!;
      owner.setAttribute('aria-expanded', String(owner.getAttribute('aria-expanded') !== 'true'));
    };
  }
  item('retail').focus();
});

describe('the keys of a tree', () => {
  it('go down and up over what is shown, and no further than the ends', () => {
    for (const [key, at] of [['ArrowDown', 'north'], ['ArrowDown', 'south'], ['ArrowDown', 'finance'], ['ArrowDown', 'finance'], ['ArrowUp', 'south'], ['Home', 'retail'], ['End', 'finance']] as const) {
      expect(press(key)).toBe(true);
      expect(here()).toBe(at);
    }
  });

  it('open a closed branch, and go into an open one', () => {
    item('finance').focus();
    press('ArrowRight');
    expect(item('finance').getAttribute('aria-expanded')).toBe('true');
    item('retail').focus();
    press('ArrowRight');
    expect(here()).toBe('north');
  });

  it('go out to the branch, and close it', () => {
    item('south').focus();
    press('ArrowLeft');
    expect(here()).toBe('retail');
    press('ArrowLeft');
    expect(item('retail').getAttribute('aria-expanded')).toBe('false');
  });

  it('open the thing itself, and leave other keys alone', () => {
    press('Enter');
    expect(open).toHaveBeenCalledTimes(1);
    expect(press('j')).toBe(false);
  });
});
