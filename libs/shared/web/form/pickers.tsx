import { useApolloClient } from '@apollo/client/react';
import { useWords } from '../i18n/translate';
import { DepartmentName, PersonName } from '../parts/names';
import { PickDepartmentsDocument, PickLocationsDocument, PickPeopleDocument } from '../shared.generated';
import { Field, type FieldProps } from './fields';
import { SearchPicker } from './search-picker';
import type { FormState } from './use-form';

/** What a picked thing is in a form's values: enough to show it again from a draft. */
export interface Picked {
  id: string;
  name: string;
  detail?: string | null;
}

/** What a picker takes beside a field's props. */
export type PickerProps<T extends object> = FieldProps<T, Picked | null> & {
  /** Search elsewhere than in the whole directory (the targets of an offer). */
  search?: (words: string) => Promise<readonly Picked[]>;
  placeholder?: string;
};

function valueOf<T extends object>(form: FormState<T>, name: string): Picked | null {
  return form.values[name as keyof T] as Picked | null;
}

function useSearches() {
  const client = useApolloClient();
  const ask = { fetchPolicy: 'network-only' as const };
  return {
    people: async (words: string, departmentId?: string): Promise<Picked[]> => {
      const { data } = await client.query({ query: PickPeopleDocument, variables: { words: words || null, departmentId: departmentId ?? null, first: 12 }, ...ask });
      return (data?.people.nodes ?? []).map(({ id, name, jobTitle, department }) => ({ id, name, detail: [jobTitle, department?.name].filter(Boolean).join(', ') }));
    },
    departments: async (words: string): Promise<Picked[]> => {
      const { data } = await client.query({ query: PickDepartmentsDocument, variables: { words: words || null, first: 12 }, ...ask });
      return (data?.departments.nodes ?? []).map(({ id, name, path }) => ({ id, name, detail: path.filter((above) => above.id !== id).map((above) => above.name).join(' › ') }));
    },
    locations: async (words: string): Promise<Picked[]> => {
      const { data } = await client.query({ query: PickLocationsDocument, variables: { words: words || null, first: 12 }, ...ask });
      return (data?.locations.nodes ?? []).map(({ id, name, code }) => ({ id, name, detail: code }));
    },
  };
}

/** A person of the directory, found by name or number. */
export function PersonPicker<T extends object>({ form, name, label, hint, optional, bare, disabled, autoFocus, search, placeholder, departmentId }: PickerProps<T> & { departmentId?: string }) {
  const searches = useSearches();
  const t = useWords('shared');
  return (
    <Field label={label} hint={hint} optional={optional} bare={bare} name={name} fault={form.faults[name] ?? form.faults[`${name}Id`]}>
      {(wiring) => (
        <SearchPicker
          wiring={wiring}
          value={valueOf(form, name)}
          onChange={(picked) => form.set(name, picked as T[typeof name])}
          search={search ?? ((words) => searches.people(words, departmentId))}
          show={(person) => <PersonName person={person} detail={person.detail} plainName />}
          placeholder={placeholder ?? t('picker.person')}
          disabled={disabled}
          autoFocus={autoFocus}
        />
      )}
    </Field>
  );
}

/** A department, found by name or code, shown with the departments above it. */
export function DepartmentPicker<T extends object>({ form, name, label, hint, optional, bare, disabled, autoFocus, search, placeholder }: PickerProps<T>) {
  const searches = useSearches();
  const t = useWords('shared');
  return (
    <Field label={label} hint={hint} optional={optional} bare={bare} name={name} fault={form.faults[name] ?? form.faults[`${name}Id`]}>
      {(wiring) => (
        <SearchPicker
          wiring={wiring}
          value={valueOf(form, name)}
          onChange={(picked) => form.set(name, picked as T[typeof name])}
          search={search ?? searches.departments}
          show={(department) => <DepartmentName department={department} {...(department.detail ? { path: [{ name: department.detail }] } : {})} />}
          placeholder={placeholder ?? t('picker.department')}
          disabled={disabled}
          autoFocus={autoFocus}
        />
      )}
    </Field>
  );
}

/** A location, found by name or code. */
export function LocationPicker<T extends object>({ form, name, label, hint, optional, bare, disabled, autoFocus, search, placeholder }: PickerProps<T>) {
  const searches = useSearches();
  const t = useWords('shared');
  return (
    <Field label={label} hint={hint} optional={optional} bare={bare} name={name} fault={form.faults[name] ?? form.faults[`${name}Id`]}>
      {(wiring) => (
        <SearchPicker
          wiring={wiring}
          value={valueOf(form, name)}
          onChange={(picked) => form.set(name, picked as T[typeof name])}
          search={search ?? searches.locations}
          show={(location) => <span>{location.name}</span>}
          placeholder={placeholder ?? t('picker.location')}
          disabled={disabled}
          autoFocus={autoFocus}
        />
      )}
    </Field>
  );
}
