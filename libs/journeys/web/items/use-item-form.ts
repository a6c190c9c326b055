import { useApolloClient } from '@apollo/client/react';
import { faultOf, toast, useFormat, useForm, useWords, type FormState } from '@app/shared-web';
import { useRef, useState } from 'react';
import { changed } from '../editing/steps';
import { useEditing } from '../editing/use-editing';
import { ItemDocument, type ItemDetailFragment } from '../journeys.generated';
import { faultsIn, withFaults } from './item-faults';
import { differences, patchOf, valuesOf, type ItemValues, type ValueName } from './item-values';

/** What is typed, and over what it was typed: both survive a reload. */
export interface Draft {
  seen: ItemDetailFragment;
}

/** What somebody else said meanwhile, where it is not what is said here. */
export interface Clash {
  theirs: ItemDetailFragment;
  fields: readonly ValueName[];
  by: string;
  at: string | null;
}

/** A form that changes an item. Who was faster is heard: what both said differently is asked, what only one of them changed is kept. */
export function useItemForm(item: ItemDetailFragment, onDone: () => void): { form: FormState<ItemValues & Draft>; clash: Clash | null; settle: (mine: ReadonlySet<ValueName>) => void; later: () => void } {
  const t = useWords('inventory');
  const format = useFormat();
  const client = useApolloClient();
  const editing = useEditing();
  const [sent, setSent] = useState<(ItemValues & Draft) | null>(null);
  const [clash, setClash] = useState<Clash | null>(null);
  const settled = useRef<(ItemValues & Draft) | null>(null);
  const { kind } = item;

  const save = async ({ seen, ...values }: ItemValues & Draft): Promise<void> => {
    const patch = patchOf(kind, values as ItemValues, valuesOf(seen));
    if (Object.keys(patch).length === 0) return;
    const takeBack = await editing.perform(changed(seen, patch));
    toast(t('item.changed', { name: values.name.trim() }), () => void takeBack().catch(() => toast(t('item.undo_failed'))));
  };

  /** What another said meanwhile is put under what was typed; only where both spoke of the same there is something to ask. */
  const overTheirs = async (values: ItemValues & Draft, refusal: unknown): Promise<void> => {
    const { data } = await client.query({ query: ItemDocument, variables: { id: item.id }, fetchPolicy: 'network-only' });
    const theirs = data?.inventoryItem;
    if (!theirs) throw refusal;
    const [now, before] = [valuesOf(theirs), valuesOf(values.seen)];
    const [ours, others] = [differences(kind, values, before), differences(kind, now, before)];
    const fields = ours.filter((name) => others.includes(name) && differences(kind, values, now).includes(name));
    const { by = '', at = null } = faultOf(refusal).values as { by?: string; at?: string | null };
    if (fields.length > 0) {
      setClash({ theirs, fields, by: by || t('clash.somebody'), at });
      throw refusal;
    }
    const both = { ...now, ...Object.fromEntries(ours.map((name) => [name, values[name]])), seen: theirs } as ItemValues & Draft;
    await save(both);
    if (others.length > 0) toast(t('clash.both', { by: by || t('clash.somebody'), fields: format.list(others.map((name) => t.maybe(`fact.${name}`) ?? t.maybe(`item.${name}`) ?? name)) }));
  };

  const form = useForm<ItemValues & Draft>({
    draft: `inventory:${item.id}`,
    initial: { ...valuesOf(item), seen: item },
    check: (values) => faultsIn(kind, values),
    submit: async (typed) => {
      const values = settled.current ?? typed;
      settled.current = null;
      setSent(values);
      try {
        await save(values);
      } catch (error) {
        if (faultOf(error).code !== 'STALE') throw error;
        await overTheirs(values, error);
      }
    },
    onDone,
  });

  const settle = (mine: ReadonlySet<ValueName>) => {
    if (!clash) return;
    const [now, before] = [valuesOf(clash.theirs), valuesOf(form.values.seen)];
    const ours = differences(kind, form.values, before).filter((name) => !clash.fields.includes(name) || mine.has(name));
    const both = { ...now, ...Object.fromEntries(ours.map((name) => [name, form.values[name]])), seen: clash.theirs } as ItemValues & Draft;
    setClash(null);
    // the form shows what was chosen, and keeps it should the next attempt fail too
    for (const name of Object.keys(both) as Array<keyof (ItemValues & Draft) & string>) form.set(name, both[name]);
    settled.current = both;
    void form.submit();
  };
  const shown = withFaults(form, sent);
  return { form: clash ? { ...shown, error: null } : shown, clash, settle, later: () => setClash(null) };
}
