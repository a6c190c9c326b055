import type { ButtonHTMLAttributes, ReactNode } from 'react';
import type { Icon } from '../wing/wing';
import { Glyph } from './glyph';
import styles from './button.module.css';

/** `main`: the one main action of a screen. `plain`: the others. `quiet`: no frame. `link`: the accent word in a row. `danger`: destroys. `filter`: a pill over a list, on with `aria-pressed`. */
export type ButtonKind = 'main' | 'plain' | 'quiet' | 'link' | 'danger' | 'filter';

/** What a button takes beside the HTML attributes. */
export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
  size?: 'normal' | 'large' | 'huge';
  icon?: Icon;
  /** Working: keeps its width, says so to screen readers, takes no second press. */
  busy?: boolean;
  wide?: boolean;
  children: ReactNode;
}

/** A button: 32 px at a desk, 44 px on a phone. */
export function Button({ kind = 'plain', size = 'normal', icon: Icon, busy, wide, children, onClick, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`${styles['button']} ${className ?? ''}`}
      data-kind={kind}
      data-size={size}
      data-wide={wide || undefined}
      data-busy={busy || undefined}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      <span className={styles['inside']}>
        {Icon && <Glyph of={Icon} />}
        {children}
      </span>
      {busy && (
        <span className={styles['dots']} aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
      )}
    </button>
  );
}

/** The class and data attributes of a button, for a link that looks like one: `<Link {...buttonLook('main')} to="/raise">`. */
export function buttonLook(kind: ButtonKind = 'plain', { size = 'normal', wide }: { size?: 'normal' | 'large' | 'huge'; wide?: boolean } = {}) {
  return { className: styles['button'], 'data-kind': kind, 'data-size': size, 'data-wide': wide || undefined };
}

/** A button that is only an icon; `words` is its name for screen readers and its tooltip. */
export function IconButton({ icon: Icon, words, kind = 'quiet', ...rest }: Omit<ButtonProps, 'children' | 'icon' | 'busy'> & { icon: Icon; words: string }) {
  return (
    <button type="button" title={words} {...rest} className={`${styles['button']} ${rest.className ?? ''}`} data-kind={kind} data-square aria-label={words}>
      <Glyph of={Icon} />
    </button>
  );
}
