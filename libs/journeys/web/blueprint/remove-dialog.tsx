import { ConfirmDialog, useWords } from '@app/shared-web';

/** Asks once before items go, in the words of what goes with them. */
export function RemoveDialog({ count, onClose, onRemove }: { count: number; onClose: () => void; onRemove: () => void }) {
  const t = useWords('blueprint');
  const remove = async () => {
    onRemove();
    onClose();
  };
  return <ConfirmDialog opened onClose={onClose} title={t('remove_ask.title')} lost={t('remove_ask.lost', { count })} confirm={t('remove_ask.confirm')} onConfirm={remove} />;
}
