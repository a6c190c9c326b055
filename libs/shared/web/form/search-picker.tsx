import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import type { Wiring } from './fields';
import styles from './form.module.css';

/** What a picker that searches as you type needs. */
export interface SearchPickerProps<Option extends { id: string }> {
  wiring: Wiring;
  value: Option | null;
  onChange: (option: Option | null) => void;
  /** The first few that match; called at most every 200 ms. */
  search: (words: string) => Promise<readonly Option[]>;
  show: (option: Option) => ReactNode;
  placeholder?: string;
  disabled?: boolean | undefined;
  autoFocus?: boolean | undefined;
}

// no first screen has a picker: its code comes with the first form that does
const SearchPickerField = lazy(() => import('./search-picker-field'));

/** One of many: type, arrow down, Enter. What is chosen stands in the field and can be taken out. */
export function SearchPicker<Option extends { id: string }>(props: SearchPickerProps<Option>) {
  const Field = SearchPickerField as unknown as ComponentType<SearchPickerProps<Option>>;
  return (
    <Suspense fallback={<input {...props.wiring} className={styles['control']} placeholder={props.placeholder} readOnly />}>
      <Field {...props} />
    </Suspense>
  );
}
