import { IconQuestionMark } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/translate';
import { Button } from '../parts/button';
import { StateMark } from '../parts/marks';
import type { ImportWholeFragment } from '../shared.generated';
import { byField, isOpen, meaningOf, say, valueKey, type FileValue, type Said } from './meanings';
import type { ImportKind } from './subject';
import formStyles from '../form/form.module.css';
import styles from './imports.module.css';

const shownAtFirst = 8;

interface ValuesProps {
  run: ImportWholeFragment;
  kind: ImportKind;
  values: readonly FileValue[];
  said: Said;
  onSay: (said: Said) => void;
}

/** What values of the file mean, where that can be said: a choice of ours, or a department. */
export function ValuesSection(props: ValuesProps) {
  const t = useWords('imports');
  const { run, values } = props;
  return (
    <section>
      <h2 className={styles['heading']}>{t('values.title')}</h2>
      <p className={styles['soft']}>{t('values.detail')}</p>
      {byField(run.fields, values).map((group) => (
        <ValuesOfField key={group.field.name} {...props} {...group} />
      ))}
    </section>
  );
}

function ValuesOfField({ field, values, kind, said, onSay }: ValuesProps & { field: ImportWholeFragment['fields'][number]; values: readonly FileValue[] }) {
  const t = useWords('imports');
  const format = useFormat();
  const open = values.filter((value) => isOpen(value, said, field.choices)).length;
  const [all, setAll] = useState(false);
  const shown = all ? values : values.slice(0, shownAtFirst);
  const own = kind.meanings?.[field.name];
  const title = kind.field(field.name);
  return (
    <details className={styles['values']} open={open > 0 || undefined}>
      <summary className={styles['valuesTitle']}>
        <span className={styles['name']}>{title}</span>
        <span className={styles['number']}>{format.number(values.length)}</span>
        {field.choices.length > 0 && (open > 0 ? <StateMark tone="amber" icon={IconQuestionMark} words={t('values.open', { count: open })} /> : <span className={styles['mute']}>{t('values.all_clear')}</span>)}
        {own && <span className={styles['mute']}>{own.what}</span>}
      </summary>
      <ul className={styles['columns']}>
        <li className={styles['columnsHead']} aria-hidden="true">
          <span>{t('values.value')}</span>
          <span>{t('values.means')}</span>
        </li>
        {shown.map((value) => {
          const label = t('values.means_of', { field: title, value: value.value });
          const change = (meaning: string | null) => onSay(say(said, value, meaning));
          return (
            <li key={valueKey(value)} className={styles['column']}>
              <div className={styles['columnText']}>
                <span className={styles['columnName']}>{value.value}</span>
                <span className={styles['mute']}>{t('about.rows', { count: value.rows })}</span>
              </div>
              {own ? <own.control label={label} value={value.value} meaning={meaningOf(value, said)} onChange={change} /> : <ChoiceOf field={field} kind={kind} value={value} said={said} label={label} onChange={change} />}
            </li>
          );
        })}
      </ul>
      {shown.length < values.length && (
        <Button kind="link" onClick={() => setAll(true)}>
          {t('values.more', { count: values.length - shown.length })}
        </Button>
      )}
    </details>
  );
}

function ChoiceOf({ field, kind, value, said, label, onChange }: { field: ImportWholeFragment['fields'][number]; kind: ImportKind; value: FileValue; said: Said; label: string; onChange: (meaning: string | null) => void }) {
  const t = useWords('imports');
  const recognised = value.meaning === null || value.meaning === undefined ? value.taken : null;
  return (
    <select className={`${formStyles['control']} ${formStyles['select']}`} aria-label={label} data-open={isOpen(value, said, field.choices) || undefined} value={meaningOf(value, said) ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)}>
      <option value="">{recognised ? t('values.by_itself', { choice: kind.choice(field.name, recognised) }) : t('values.unknown')}</option>
      {field.choices
        .filter((code) => code !== recognised)
        .map((code) => (
          <option key={code} value={code}>
            {kind.choice(field.name, code)}
          </option>
        ))}
    </select>
  );
}
