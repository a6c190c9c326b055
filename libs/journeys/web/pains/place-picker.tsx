import { useApolloClient } from '@apollo/client/react';
import { Field, type FieldProps, Glyph, SearchPicker, useWords } from '@app/shared-web';
import { WhereItHurtsDocument, type WhereItHurtsQuery } from '../journeys.generated';
import { kindIcons } from '../kinds';
import styles from './pains.module.css';

type Found = WhereItHurtsQuery['inventoryItems']['nodes'][number];

/** Where it hurts, as a form has it: what was found, or what a screen already knew by name. */
export type Place = Pick<Found, 'id' | 'name'> & Partial<Found>;

/** Where it hurts, found by its words: anything but a pain point or an opportunity. */
export function PlacePicker<T extends object>({ form, name, label, optional, bare, autoFocus }: FieldProps<T, Place | null>) {
  const t = useWords('pains');
  const client = useApolloClient();
  const search = async (words: string): Promise<Place[]> => {
    if (!words.trim()) return [];
    const { data } = await client.query({ query: WhereItHurtsDocument, variables: { words } });
    return (data?.inventoryItems.nodes ?? []).filter(({ kind }) => kind !== 'PAIN_POINT' && kind !== 'OPPORTUNITY');
  };
  return (
    <Field name={name} label={label} optional={optional} bare={bare} fault={form.faults[name] ?? form.faults[`${name}Id`]}>
      {(wiring) => (
        <SearchPicker
          wiring={wiring}
          value={form.values[name] as Place | null}
          onChange={(place) => form.set(name, place as T[typeof name])}
          search={search}
          placeholder={t('report.at_find')}
          autoFocus={autoFocus}
          show={({ kind, name: words, path }) => (
            <span className={styles['place']}>
              {kind && <Glyph of={kindIcons[kind]} size={16} />}
              <span className={styles['optionWords']}>
                <span>{words}</span>
                {path && path.length > 0 && <span className={styles['places']}>{path.map((above) => above.name).join(' › ')}</span>}
              </span>
            </span>
          )}
        />
      )}
    </Field>
  );
}
