import { Modal } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Look } from '../look/look';
import { useWords } from '../i18n/translate';
import { Glyph } from './glyph';
import { useNarrow } from './narrow';
import styles from './floats.module.css';

/** What a dialog is made of. */
export interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  wide?: boolean;
}

/** The dialog itself, downloaded when the first one opens. */
export default function DialogFrame({ opened, onClose, title, children, wide }: DialogProps) {
  const t = useWords('shared');
  const narrow = useNarrow();
  return (
    <Look>
      <Modal
        opened={opened}
        onClose={onClose}
        title={title}
        fullScreen={narrow}
        size={wide ? 720 : 480}
        padding="var(--edge)"
        yOffset="12dvh"
        // not just "Close": a moment can be closed, too
        closeButtonProps={{ 'aria-label': t('action.close_dialog'), icon: <Glyph of={IconX} size={20} /> }}
        overlayProps={{ color: 'var(--shade)', backgroundOpacity: 1 }}
        transitionProps={{ transition: narrow ? 'slide-up' : 'fade', duration: 140 }}
        styles={{ title: { fontSize: 'var(--size-20)', fontWeight: 600, lineHeight: 1.3 }, header: { minHeight: 56 }, close: { width: 'var(--control)', height: 'var(--control)', color: 'var(--text)', marginInlineEnd: 'calc(10px - var(--control) / 2)' } }}
      >
        <div className={styles['dialogBody']}>{children}</div>
      </Modal>
    </Look>
  );
}
