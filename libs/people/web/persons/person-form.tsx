import { DepartmentPicker, LocationPicker, PersonPicker, TextField, useWords, wordsOf, type FormState, type Picked } from '@app/shared-web';
import type { PersonDetailsFragment } from '../people.generated';
import styles from './persons.module.css';

/** A person's data as they are typed. */
export interface PersonValues {
  number: string;
  name: string;
  jobTitle: string;
  department: Picked | null;
  location: Picked | null;
  manager: Picked | null;
  email: string;
  phone: string;
}

/** Nobody yet. */
export const nobody: PersonValues = { number: '', name: '', jobTitle: '', department: null, location: null, manager: null, email: '', phone: '' };

/** Somebody's data as they stand. */
export function valuesOf({ number, name, jobTitle, department, location, manager, contact }: PersonDetailsFragment): PersonValues {
  return {
    number, name, jobTitle: jobTitle ?? '', department: department && { id: department.id, name: department.name }, location: location && { id: location.id, name: location.name },
    manager: manager && { id: manager.id, name: manager.name, detail: manager.jobTitle ?? null }, email: contact?.email ?? '', phone: contact?.phone ?? '',
  };
}

const orNothing = (text: string) => text.trim() || null;

/** The same as the API takes it: what is empty is taken away. */
export function personInput({ number, name, jobTitle, department, location, manager, email, phone }: PersonValues) {
  return {
    number: number.trim(), name: name.trim(), jobTitle: orNothing(jobTitle), departmentId: department?.id ?? null, locationId: location?.id ?? null, managerId: manager?.id ?? null,
    email: orNothing(email), phone: orNothing(phone),
  };
}

/** What is missing before it is worth asking. */
export function personFaults({ number, name }: PersonValues): Partial<Record<keyof PersonValues, string>> {
  const t = wordsOf('directory');
  return { ...(name.trim() ? {} : { name: t('rule.required') }), ...(number.trim() ? {} : { number: t('rule.required') }) };
}

/** The fields of a person. */
export function PersonFields({ form }: { form: FormState<PersonValues> }) {
  const t = useWords('directory');
  return (
    <div className={styles['pair']}>
      <TextField form={form} name="name" label={t('person.name')} autoComplete="off" maxLength={120} />
      <TextField form={form} name="number" label={t('person.number')} autoComplete="off" maxLength={60} />
      <TextField form={form} name="jobTitle" label={t('person.title')} optional autoComplete="off" maxLength={120} />
      <PersonPicker form={form} name="manager" label={t('person.manager')} optional />
      <DepartmentPicker form={form} name="department" label={t('person.department')} optional />
      <LocationPicker form={form} name="location" label={t('person.location')} optional />
      <TextField form={form} name="email" type="email" inputMode="email" label={t('person.email')} optional autoComplete="off" />
      <TextField form={form} name="phone" type="tel" inputMode="tel" label={t('person.phone')} optional autoComplete="off" />
    </div>
  );
}
