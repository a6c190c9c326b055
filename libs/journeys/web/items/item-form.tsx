import { Button, Form, useWords } from '@app/shared-web';
import type { FormState } from '@app/shared-web';
import type { ItemDetailFragment } from '../journeys.generated';
import { ClashDialog } from './clash-dialog';
import { ItemFields } from './item-fields';
import type { ItemValues } from './item-values';
import { useItemForm } from './use-item-form';

/** Changes an item in its place. */
export function ItemForm({ item, onDone }: { item: ItemDetailFragment; onDone: () => void }) {
  const t = useWords('inventory');
  const { form, clash, settle, later } = useItemForm(item, onDone);
  const cancel = () => {
    form.discard();
    onDone();
  };
  return (
    <>
      <Form form={form} send={t('form.save')} label={t('item.change_of', { name: item.name })} aside={<Button onClick={cancel}>{t('form.cancel')}</Button>}>
        <ItemFields form={form as unknown as FormState<ItemValues>} kind={item.kind} />
      </Form>
      {clash && <ClashDialog clash={clash} mine={form.values} onChoose={settle} onClose={later} />}
    </>
  );
}
