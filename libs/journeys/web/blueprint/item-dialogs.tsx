import { ConfirmDialog, Dialog, Field, Form, SearchPicker, SelectField, useForm, useWords } from '@app/shared-web';
import { useMemo } from 'react';
import { placed, type Step } from '../editing/steps';
import { type Item, type Model, sideOf } from './model';
import { behind } from './moving';

/** What has every one of the words in its name, in any order; at most ten. */
export function withWords<T extends { name: string }>(items: Iterable<T>, words: string): T[] {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found: T[] = [];
  for (const item of items) {
    const name = item.name.toLowerCase();
    if (asked.every((word) => name.includes(word))) found.push(item);
    if (found.length === 10) break;
  }
  return found;
}

/** Puts work to another stage, without a mouse. */
export function MoveDialog({ model, item, onClose, onMove }: { model: Model; item: Item; onClose: () => void; onMove: (step: Step) => void }) {
  const t = useWords('blueprint');
  const own = item.parentId ? model.byId.get(item.parentId) : undefined;
  const stages = useMemo(() => [...model.stages, ...model.otherStages].filter((stage) => stage.id !== item.parentId && (!own || sideOf(stage) === sideOf(own))), [model, item, own]);
  const form = useForm<{ stageId: string }>({
    draft: `blueprint.move:${item.id}`,
    initial: { stageId: stages[0]?.id ?? '' },
    submit: async ({ stageId }) => onMove(placed([{ item, from: { parentId: item.parentId, afterId: behind(model, item) }, to: { parentId: stageId } }])),
    onDone: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={t('move.title', { name: item.name })}>
      <Form form={form} send={t('move.send')}>
        <SelectField form={form} name="stageId" label={t('move.to')} options={stages.map(({ id, name }) => ({ value: id, words: name }))} />
      </Form>
    </Dialog>
  );
}

/** Links an item with another of the picture, without a mouse. */
export function LinkDialog({ model, item, onClose, onLink }: { model: Model; item: Item; onClose: () => void; onLink: (to: Item) => void }) {
  const t = useWords('blueprint');
  const shared = useWords('shared');
  const inventory = useWords('inventory');
  const form = useForm<{ to: Item | null }>({
    draft: `blueprint.link:${item.id}`,
    initial: { to: null },
    check: ({ to }) => (to ? {} : { to: shared('rule.required') }),
    submit: async ({ to }) => onLink(to!),
    onDone: onClose,
  });
  const search = async (words: string) => withWords([...model.byId.values()].filter(({ id }) => id !== item.id), words);
  return (
    <Dialog opened onClose={onClose} title={t('link.title', { name: item.name })}>
      <Form form={form} send={t('link.send')}>
        <Field name="to" label={t('link.to')} fault={form.faults['to']}>
          {(wiring) => (
            <SearchPicker<Item> wiring={wiring} value={form.values.to} onChange={(to) => form.set('to', to)} search={search} show={({ name, kind }) => `${name} · ${inventory(`kind.${kind}`)}`} autoFocus />
          )}
        </Field>
      </Form>
    </Dialog>
  );
}

/** Asks once before items go, in the words of what goes with them. */
export function RemoveDialog({ count, onClose, onRemove }: { count: number; onClose: () => void; onRemove: () => void }) {
  const t = useWords('blueprint');
  const remove = async () => {
    onRemove();
    onClose();
  };
  return <ConfirmDialog opened onClose={onClose} title={t('remove_ask.title')} lost={t('remove_ask.lost', { count })} confirm={t('remove_ask.confirm')} onConfirm={remove} />;
}
