import { useMutation } from '@apollo/client/react';
import { ConfirmDialog, toast, useWords } from '@app/shared-web';
import { EditInStepsDocument } from '../journeys.generated';
import type { SeenItem } from './offer-dialog';

/** It is gone: removed with what stands in it, and brought back by one press where that was a mistake. */
export default function GoneDialog({ item: { id, name, version }, onClose, onDone }: { item: SeenItem; onClose: () => void; onDone: () => void }) {
  const t = useWords('upkeep');
  const [edit] = useMutation(EditInStepsDocument);
  const back = (now: number) =>
    void edit({ variables: { input: { edits: [{ restore: { id, version: now } }] } } }).then(
      () => {
        toast(t('gone.back', { name }));
        onDone();
      },
      () => toast(t('gone.changed', { name })),
    );
  const remove = async () => {
    const { data } = await edit({ variables: { input: { edits: [{ remove: { id, version } }] } } });
    const now = data?.editInventory.items.find((item) => item.id === id)?.version ?? version + 1;
    toast(t('gone.done', { name }), () => back(now));
    onDone();
  };
  return <ConfirmDialog opened onClose={onClose} title={t('gone.title', { name })} lost={<p>{t('gone.lost')}</p>} confirm={t('gone.confirm')} onConfirm={remove} />;
}
