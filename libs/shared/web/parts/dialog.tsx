import { Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useWords } from '../i18n/translate';
import { Button } from './button';
import { ErrorNotice } from './notices';
import { useNarrow } from './narrow';
import styles from './floats.module.css';

/** A dialog: traps focus, closes with Escape, gives focus back; over the full screen on a phone. */
export function Dialog({ opened, onClose, title, children, wide }: { opened: boolean; onClose: () => void; title: ReactNode; children: ReactNode; wide?: boolean }) {
  const t = useWords('shared');
  const narrow = useNarrow();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      fullScreen={narrow}
      size={wide ? 720 : 480}
      padding="lg"
      yOffset="12dvh"
      shadow="md"
      closeButtonProps={{ 'aria-label': t('action.close') }}
      overlayProps={{ color: 'var(--shade)', backgroundOpacity: 1 }}
      transitionProps={{ transition: narrow ? 'slide-up' : 'fade', duration: 140 }}
      styles={{ title: { fontSize: 'var(--size-20)', fontWeight: 600, lineHeight: 1.3 }, header: { minHeight: 56 }, close: { width: 'var(--control)', height: 'var(--control)' } }}
    >
      <div className={styles['dialogBody']}>{children}</div>
    </Modal>
  );
}

/** Asks once before something is lost, in the words of what will be lost. */
export function ConfirmDialog({ opened, onClose, title, lost, confirm, onConfirm }: {
  opened: boolean; onClose: () => void; title: ReactNode; lost: ReactNode; confirm: ReactNode; onConfirm: () => unknown;
}) {
  const t = useWords('shared');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async () => {
    setBusy(true);
    setError(null);
    try {
      await onConfirm();
      onClose();
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <div className={styles['lost']}>{lost}</div>
      {error !== null && <ErrorNotice error={error} />}
      <div className={styles['dialogButtons']}>
        <Button onClick={onClose} data-autofocus>
          {t('action.cancel')}
        </Button>
        <Button kind="danger" busy={busy} onClick={() => void run()}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
