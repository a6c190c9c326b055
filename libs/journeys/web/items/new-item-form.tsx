import { Button, Form, toast, useForm, useViewer, useWords, type FormState, type Picked } from '@app/shared-web';
import { useState } from 'react';
import { added, type SeenLink } from '../editing/steps';
import { useEditing } from '../editing/use-editing';
import type { ItemKind } from '../journeys.generated';
import { standsIn } from '../kinds';
import { faultsIn, withFaults } from './item-faults';
import { ItemFields } from './item-fields';
import { ItemPicker } from './item-picker';
import { nothingSaid, patchOf, type ItemValues } from './item-values';
import { useAdding } from './use-adding';

/** A new item: what it stands in where it must, then what is said about it. The id is the form's client key, so that a repeat adds nothing. */
export function NewItemForm({ kind, parent = null, links, onDone, onCancel }: {
  kind: ItemKind;
  /** What it stands in, where that is known already. */
  parent?: Picked | null;
  /** Links that are made with it, by its id. */
  links?: (id: string) => readonly SeenLink[];
  onDone: (id: string) => void;
  onCancel: () => void;
}) {
  const t = useWords('inventory');
  const { person } = useViewer();
  const editing = useEditing();
  const { parts } = useAdding();
  const [sent, setSent] = useState<(ItemValues & { parent: Picked | null }) | null>(null);
  const within = standsIn[kind];
  const me: Picked = { id: person.id, name: person.name, detail: person.jobTitle };
  const form = useForm<ItemValues & { parent: Picked | null }>({
    draft: `inventory:new:${kind}`,
    initial: { ...nothingSaid(me), departments: parts(kind), ...(kind === 'JOURNEY' ? { side: 'CUSTOMER', horizon: 'CURRENT' } : {}), parent },
    check: (values) => ({ ...faultsIn(kind, values), ...(within?.must && !values.parent ? { parent: t('refusal.parent', { kind: t(`kind.${within.kind}`) }) } : {}) }),
    submit: async (values, clientKey) => {
      setSent(values);
      const said = patchOf(kind, values, nothingSaid());
      const takeBack = await editing.perform(
        added(
          { id: clientKey, kind, name: values.name.trim(), parentId: values.parent?.id ?? null, ownerId: values.owner?.id ?? null, description: said.description ?? null, departments: said.departments ?? null, facts: said.facts ?? null },
          links?.(clientKey),
        ),
      );
      toast(t('item.added', { name: values.name.trim() }), () => void takeBack().catch(() => toast(t('item.undo_failed'))));
      onDone(clientKey);
    },
  });
  const shown = withFaults(form, sent);
  return (
    <Form
      form={shown}
      send={t(`add.${kind}`)}
      aside={
        <Button
          onClick={() => {
            form.discard();
            onCancel();
          }}
        >
          {t('form.cancel')}
        </Button>
      }
    >
      {within?.must && <ItemPicker form={shown} name="parent" kind={within.kind} label={t(`stands_in.${within.kind}`)} />}
      <ItemFields form={shown as unknown as FormState<ItemValues>} kind={kind}>
        {within && !within.must && <ItemPicker form={shown} name="parent" kind={within.kind} label={t(`stands_in.${within.kind}`)} optional />}
      </ItemFields>
    </Form>
  );
}
