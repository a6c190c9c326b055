import { Button, Dialog, Form, toast, useForm, useWords, type Picked } from '@app/shared-web';
import { useState } from 'react';
import { useEditing } from '../editing/use-editing';
import type { ItemDetailFragment } from '../journeys.generated';
import { standsIn } from '../kinds';
import { withFaults } from './item-faults';
import { ItemPicker } from './item-picker';

interface MoveValues {
  parent: Picked | null;
}

/** Puts an item into another: a stage into a journey, an activity to a stage, a capability under another. */
export function MoveItem({ item, onClose }: { item: ItemDetailFragment; onClose: () => void }) {
  const t = useWords('inventory');
  const editing = useEditing();
  const [sent, setSent] = useState<MoveValues | null>(null);
  const within = standsIn[item.kind]!;
  const above = item.path.at(-1);
  const form = useForm<MoveValues>({
    draft: null,
    initial: { parent: above ? { id: above.id, name: above.name } : null },
    check: ({ parent }) => (within.must && !parent ? { parent: t('refusal.parent', { kind: t(`kind.${within.kind}`) }) } : {}),
    submit: async (values) => {
      setSent(values);
      const { parent } = values;
      if ((parent?.id ?? null) === item.parentId) return;
      const put = (parentId: string | null) => [{ place: { id: item.id, version: item.version, parentId } }];
      const there = put(parent?.id ?? null);
      const takeBack = await editing.perform({ edits: there, undo: put(item.parentId), redo: there });
      toast(t('item.moved', { name: item.name }), () => void takeBack().catch(() => toast(t('item.undo_failed'))));
    },
    onDone: onClose,
  });
  const shown = withFaults(form, sent);
  return (
    <Dialog opened onClose={onClose} title={t('item.move_title', { name: item.name })}>
      <Form form={shown} send={t('item.move')} aside={<Button onClick={onClose}>{t('form.cancel')}</Button>}>
        <ItemPicker form={shown} name="parent" kind={within.kind} label={t(`stands_in.${within.kind}`)} optional={!within.must} without={item.id} autoFocus />
      </Form>
    </Dialog>
  );
}
