import { PersonPicker, TextAreaField, TextField, useMay, useWords, type FormState } from '@app/shared-web';
import type { ReactNode } from 'react';
import { FactField } from '../facts/fact-field';
import { factsOf } from '../facts/facts';
import type { ItemKind } from '../journeys.generated';
import { partsOf } from '../kinds';
import { DepartmentsField } from './departments-field';
import styles from './items.module.css';
import type { ItemValues } from './item-values';

type Named = ReturnType<typeof factsOf>[number];

/** Days, numbers and choices stand beside each other where there is room; texts and levels take the whole width. */
const shapeOf = ({ as, ...fact }: Named[1]): 'wide' | 'short' | 'day' => (as === 'day' ? 'day' : as === 'level' || (as === 'text' && 'lines' in fact) ? 'wide' : 'short');

/** Facts of one shape that follow each other. */
function inRuns(kind: ItemKind): Named[][] {
  const runs: Named[][] = [];
  for (const each of factsOf(kind)) {
    const last = runs.at(-1);
    if (last && shapeOf(last[0]![1]) === shapeOf(each[1])) last.push(each);
    else runs.push([each]);
  }
  return runs;
}

/** The fields of an item, by its kind; `children` stand behind its name. Who answers for it is said by whoever edits the whole inventory. */
export function ItemFields({ form, kind, children }: { form: FormState<ItemValues>; kind: ItemKind; children?: ReactNode }) {
  const t = useWords('inventory');
  const may = useMay();
  return (
    <>
      <TextField form={form} name="name" label={t('item.name')} maxLength={200} autoComplete="off" />
      {children}
      <TextAreaField form={form} name="description" label={t('item.description')} optional maxLength={4000} rows={3} />
      {inRuns(kind).map((run) => (
        <div key={run[0]![0]} className={styles['run']} data-as={shapeOf(run[0]![1])}>
          {run.map(([name, fact]) => (
            <FactField key={name} form={form} name={name} fact={fact} />
          ))}
        </div>
      ))}
      {partsOf[kind].length > 0 && <DepartmentsField form={form} kind={kind} />}
      {may('EDIT_INVENTORY') && <PersonPicker form={form} name="owner" label={t('item.owner')} hint={t('item.owner_hint')} optional />}
    </>
  );
}
