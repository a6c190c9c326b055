import { PersonPicker, TextAreaField, TextField, useMay, useWords, type FormState } from '@app/shared-web';
import { FactField } from '../facts/fact-field';
import { factsOf } from '../facts/facts';
import type { ItemKind } from '../journeys.generated';
import { partsOf } from '../kinds';
import { DepartmentsField } from './departments-field';
import type { ItemValues } from './item-values';

/** The fields of an item, by its kind. Who answers for it is said by whoever edits the whole inventory. */
export function ItemFields({ form, kind }: { form: FormState<ItemValues>; kind: ItemKind }) {
  const t = useWords('inventory');
  const may = useMay();
  return (
    <>
      <TextField form={form} name="name" label={t('item.name')} maxLength={200} autoComplete="off" />
      <TextAreaField form={form} name="description" label={t('item.description')} optional maxLength={4000} rows={3} />
      {factsOf(kind).map(([name, fact]) => (
        <FactField key={name} form={form} name={name} fact={fact} />
      ))}
      {partsOf[kind].length > 0 && <DepartmentsField form={form} kind={kind} />}
      {may('EDIT_INVENTORY') && <PersonPicker form={form} name="owner" label={t('item.owner')} hint={t('item.owner_hint')} optional />}
    </>
  );
}
