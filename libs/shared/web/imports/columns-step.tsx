import { useMutation } from '@apollo/client/react';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { SelectField } from '../form/fields';
import { Form } from '../form/form';
import { useForm } from '../form/use-form';
import { useWords } from '../i18n/translate';
import { Button } from '../parts/button';
import { StateMark } from '../parts/marks';
import { Section } from '../parts/page';
import { MapImportDocument, type ImportWholeFragment } from '../shared.generated';
import { columnsOf, missingFields, placeOf, takenElsewhere, takenOf } from './columns';
import { useViewer } from '../wing/viewer';
import { useSubject, type ImportKind, type OriginForm } from './subject';
import styles from './imports.module.css';

/** Where the corrections of a run's columns are kept while they are made. */
export const draftOf = ({ id }: Pick<ImportWholeFragment, 'id'>): string => `import:${id}`;

/** Step 1: each column with its first values, and the field that it is taken for. */
export function ColumnsStep({ run, kind, discard, onSent }: { run: ImportWholeFragment; kind: ImportKind; discard: () => void; onSent: () => void }) {
  const t = useWords('imports');
  const { origin, timeZone } = useSubject();
  const [map] = useMutation(MapImportDocument);
  const kept = useForm<Record<string, string | null>>({
    draft: draftOf(run),
    initial: { ...takenOf(run), source: run.source ?? '', timeZone: run.timeZone ?? timeZone ?? null },
    check: (values): Record<string, string> => {
      const [first] = missingFields(run, values);
      // said at the first column that is free for it
      const free = run.columns.findIndex((_, index) => values[placeOf(index)] === null);
      return first ? { [placeOf(Math.max(0, free))]: t('columns.missing_fault', { field: kind.field(first) }) } : {};
    },
    submit: (values) =>
      map({
        variables: {
          input: { id: run.id, columns: columnsOf(run, values), ...(origin ? { source: values['source']?.trim() || null, timeZone: values['timeZone'] ?? null } : {}) },
        },
      }),
    onDone: onSent,
  });
  const form: OriginForm = {
    ...kept,
    set: (place, field) => {
      const other = place.startsWith('column.') ? takenElsewhere(kept.values, place, field) : null;
      if (other) kept.set(other, null);
      kept.set(place, field);
    },
  };
  const missing = missingFields(run, form.values);
  const required = run.fields.filter((field) => field.required);
  return (
    <Form form={form} send={t('columns.send')} label={t('columns.title')} aside={<Button onClick={discard}>{t('columns.discard')}</Button>}>
      {origin && (
        <Section title={t('columns.origin')}>
          <div className={styles['origin']}>{origin(form)}</div>
        </Section>
      )}
      <div>
        <h2 className={styles['heading']}>{t('columns.title')}</h2>
        <p className={styles['soft']}>{t('columns.detail')}</p>
        <p className={styles['required']} role="status">
          <span>{t('columns.required')}</span>
          {required.map(({ name }) =>
            missing.includes(name) ? (
              <StateMark key={name} tone="amber" icon={IconAlertTriangle} words={t('columns.missing', { field: kind.field(name) })} />
            ) : (
              <StateMark key={name} tone="green" icon={IconCheck} words={t('columns.found', { field: kind.field(name) })} />
            ),
          )}
        </p>
        <ul className={styles['columns']}>
          <li className={styles['columnsHead']} aria-hidden="true">
            <span>{t('columns.column')}</span>
            <span>{t('columns.taken_for')}</span>
          </li>
          {run.columns.map((column, index) => (
            <ColumnRow key={index} column={column} place={placeOf(index)} run={run} kind={kind} form={form} />
          ))}
        </ul>
      </div>
    </Form>
  );
}

function ColumnRow({ column, place, run, kind, form }: { column: ImportWholeFragment['columns'][number]; place: string; run: ImportWholeFragment; kind: ImportKind; form: OriginForm }) {
  const t = useWords('imports');
  const viewer = useViewer();
  const options = run.fields.map(({ name, required }) => {
    const other = takenElsewhere(form.values, place, name);
    const words = kind.field(name);
    const holder = other ? run.columns[Number(other.slice('column.'.length))]?.name : undefined;
    return { value: name, words: holder !== undefined ? t('columns.elsewhere', { field: words, column: holder }) : required ? t('columns.needed', { field: words }) : words };
  });
  return (
    <li className={styles['column']} data-read={form.values[place] ? true : undefined}>
      <div className={styles['columnText']}>
        <span className={styles['columnName']}>{column.name}</span>
        <span className={styles['samples']}>
          {column.samples.length > 0
            ? [...new Set(column.samples)].map((sample, index) => (
                <span key={index} className={styles['sample']}>
                  {sample}
                </span>
              ))
            : t(run.startedBy?.id === viewer.person.id ? 'columns.no_values' : 'columns.values_unseen')}
        </span>
      </div>
      <SelectField form={form} name={place} label={t('columns.taken_for_of', { column: column.name })} bare optional options={options} none={t('columns.not_read')} />
    </li>
  );
}
