import { IconArrowLeft, IconExternalLink, IconX } from '@tabler/icons-react';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../i18n/translate';
import { buttonLook, IconButton } from './button';
import { Glyph } from './glyph';
import { useNarrow } from './narrow';
import { useShortcuts } from './shortcuts';
import styles from './page.module.css';

/** What a side panel shows. */
export interface SidePanelProps {
  title: ReactNode;
  /** Above the title: number, severity. */
  marks?: ReactNode;
  onClose: () => void;
  /** Its own page's address. */
  page?: string;
  children: ReactNode;
  foot?: ReactNode;
  /** Changes when another thing is shown in it. */
  subject?: string;
}

/** Opening an item keeps the list: 380 px at the right of a desk, a full page on a phone. Escape closes it. */
export function SidePanel({ title, marks, onClose, page, children, foot, subject }: SidePanelProps) {
  const t = useWords('shared');
  const narrow = useNarrow();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const Frame = narrow ? 'div' : 'aside';
  useShortcuts([{ keys: 'Escape', words: t('action.close'), run: onClose }]);
  useEffect(() => {
    // on a phone it covers the list: focus goes into it and comes back
    if (!narrow) return;
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [narrow]);
  useEffect(() => {
    panel.current?.scrollTo?.({ top: 0 });
  }, [subject]);
  // keys of the screen do not reach into a dialog, and on a phone it is one
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };
  return (
    <Frame ref={panel} className={styles['panel']} aria-labelledby={id} tabIndex={-1} {...(narrow ? { role: 'dialog', 'aria-modal': true, onKeyDown: closeOnEscape } : {})}>
      <div className={styles['panelHead']}>
        {narrow && <IconButton icon={IconArrowLeft} words={t('action.back')} onClick={onClose} />}
        <div className={styles['panelMarks']}>{marks}</div>
        {page && (
          <Link to={page} {...buttonLook('quiet')} data-square aria-label={t('action.open_page')} title={t('action.open_page')}>
            <Glyph of={IconExternalLink} />
          </Link>
        )}
        {!narrow && <IconButton icon={IconX} words={t('action.close')} onClick={onClose} />}
      </div>
      <h2 id={id} className={styles['panelTitle']}>
        {title}
      </h2>
      <div className={styles['panelBody']}>{children}</div>
      {foot && <div className={styles['panelFoot']}>{foot}</div>}
    </Frame>
  );
}
