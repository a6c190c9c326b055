import { DepartmentName, DepartmentPicker, IconButton, useWords, type FormState, type Picked } from '@app/shared-web';
import { IconAlertCircle, IconX } from '@tabler/icons-react';
import { partsOf } from '../kinds';
import type { DepartmentPart, ItemKind } from '../journeys.generated';
import type { ItemValues, PartValue } from './item-values';
import styles from './items.module.css';

interface OnePick {
  picked: Picked | null;
}

/** The departments that take part, each with its part; one leads. Who is made to lead takes the lead over. */
export function DepartmentsField({ form, kind }: { form: FormState<ItemValues>; kind: ItemKind }) {
  const t = useWords('inventory');
  const parts = partsOf[kind];
  const chosen = form.values.departments;
  const fault = form.faults['departments'];
  const set = (departments: readonly PartValue[]) => form.set('departments', departments);
  const add = (department: Picked) => {
    if (chosen.some((each) => each.department.id === department.id)) return;
    const hasLead = chosen.some(({ part }) => part === 'LEAD');
    set([...chosen, { department, part: parts.find((part) => part !== 'LEAD' || !hasLead)! }]);
  };
  const give = (id: string, part: DepartmentPart) =>
    set(chosen.map((each) => (each.department.id === id ? { ...each, part } : part === 'LEAD' && each.part === 'LEAD' ? { ...each, part: 'SUPPORT' } : each)));
  // the picker reports its choice instead of keeping it
  const picker = { values: { picked: null }, faults: {}, set: (_name: string, value: Picked | null) => value && add(value) } as unknown as FormState<OnePick>;
  return (
    <div className={styles['parts']} role="group" aria-label={t('item.departments')}>
      <DepartmentPicker key={chosen.length} form={picker} name="picked" label={t(kind === 'ACTIVITY' ? 'item.departments' : 'item.used_by')} optional />
      {chosen.map(({ department, part }) => (
        <div key={department.id} className={styles['part']}>
          <DepartmentName department={department} />
          {parts.length > 1 && (
            <select aria-label={t('item.part_of', { department: department.name })} value={part} onChange={(event) => give(department.id, event.currentTarget.value as DepartmentPart)}>
              {parts.map((each) => (
                <option key={each} value={each}>
                  {t(`part.${each}`)}
                </option>
              ))}
            </select>
          )}
          <IconButton icon={IconX} words={t('item.part_remove', { department: department.name })} onClick={() => set(chosen.filter((each) => each.department.id !== department.id))} />
        </div>
      ))}
      {fault && (
        <p className={styles['fault']} role="alert">
          <IconAlertCircle size={14} stroke={2} aria-hidden="true" />
          {fault}
        </p>
      )}
    </div>
  );
}
