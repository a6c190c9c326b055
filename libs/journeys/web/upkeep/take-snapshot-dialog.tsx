import { useMutation } from '@apollo/client/react';
import { Dialog, Form, TextField, toast, useForm, useWords } from '@app/shared-web';
import { TakeSnapshotDocument } from '../journeys.generated';

/** Keeps the whole inventory under a name. */
export function TakeSnapshotDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const t = useWords('upkeep');
  const [take] = useMutation(TakeSnapshotDocument);
  const form = useForm<{ name: string }>({
    draft: 'upkeep.snapshot',
    initial: { name: '' },
    check: ({ name }) => (name.trim() ? {} : { name: t('snapshot.name_needed') }),
    submit: async ({ name }, id) => {
      await take({ variables: { input: { id, name } } });
      toast(t('snapshot.taken', { name: name.trim() }));
    },
    onDone: () => {
      onClose();
      onDone();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('snapshot.take')}>
      <p>{t('snapshot.take_hint')}</p>
      <Form form={form} send={t('snapshot.send')}>
        <TextField form={form} name="name" label={t('snapshot.name')} hint={t('snapshot.name_hint')} maxLength={200} autoFocus />
      </Form>
    </Dialog>
  );
}
