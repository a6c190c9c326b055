import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useWords } from '../i18n/translate';
import { Button } from './button';
import type { DialogProps } from './dialog-frame';
import { ErrorNotice } from './notices';
import styles from './floats.module.css';

// no first screen has a dialog open: its code comes when the screen is idle
const DialogFrame = lazy(() => import('./dialog-frame'));

/** A dialog: traps focus, closes with Escape, gives focus back; over the full screen on a phone. */
export function Dialog(props: DialogProps) {
  const [everOpened, setEverOpened] = useState(props.opened);
  if (props.opened && !everOpened) setEverOpened(true);
  if (!everOpened) return null;
  return (
    <Suspense>
      <DialogFrame {...props} />
    </Suspense>
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
