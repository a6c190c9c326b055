import { useApolloClient } from '@apollo/client/react';
import { Field, SearchPicker, useWords, type FieldProps, type Picked } from '@app/shared-web';
import { FindItemsDocument, type FindItemsQuery, type ItemKind } from '../journeys.generated';
import { ItemName } from './item-name';

/** An item as pickers find it. */
export type FoundItem = FindItemsQuery['inventoryItems']['nodes'][number];

/** Finds items by words, of one kind or of all. */
export function useItemSearch(): (words: string, kind?: ItemKind) => Promise<readonly FoundItem[]> {
  const client = useApolloClient();
  return async (words, kind) => {
    const { data } = await client.query({ query: FindItemsDocument, variables: { words: words.trim() || null, kind: kind ?? null, first: 24 }, fetchPolicy: 'network-only' });
    return data?.inventoryItems.nodes ?? [];
  };
}

/** What a picked item is in a form's values. */
export const asPicked = ({ id, name, kind, path }: FoundItem): Picked & { kind: ItemKind } => ({ id, name, kind, detail: path.map((above) => above.name).join(' › ') });

/** An item of a kind, found by its words. */
export function ItemPicker<T extends object>({ form, name, label, hint, optional, kind, autoFocus, without }: FieldProps<T, Picked | null> & { kind: ItemKind; without?: string }) {
  const t = useWords('inventory');
  const search = useItemSearch();
  return (
    <Field label={label} hint={hint} optional={optional} name={name} fault={form.faults[name]}>
      {(wiring) => (
        <SearchPicker
          wiring={wiring}
          value={form.values[name] as Picked | null}
          onChange={(picked) => form.set(name, picked as T[typeof name])}
          search={async (words) => (await search(words, kind)).filter(({ id }) => id !== without).map(asPicked)}
          show={(item) => <ItemName kind={kind} name={item.name} detail={item.detail} />}
          placeholder={t('links.search_name')}
          autoFocus={autoFocus}
        />
      )}
    </Field>
  );
}
