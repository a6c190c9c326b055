import { SelectField, TextAreaField, TextField, useViewer, useWords, type FormState } from '@app/shared-web';
import type { ItemValues } from '../items/item-values';
import type { Fact, FactName } from './facts';
import { LevelField } from './level-field';

/** The field of a fact, by what the table of facts says of it. */
export function FactField({ form, name, fact }: { form: FormState<ItemValues>; name: FactName; fact: Fact }) {
  const t = useWords('inventory');
  const { currency } = useViewer().organization;
  const label = t(`fact.${name}`);
  const hint = t.maybe(`hint.${name}`) ?? undefined;
  const optional = !fact.required;
  switch (fact.as) {
    case 'text':
      return fact.lines ? <TextAreaField form={form} name={name} label={label} hint={hint} optional maxLength={fact.longest} rows={3} /> : <TextField form={form} name={name} label={label} hint={hint} optional maxLength={fact.longest} />;
    case 'choice':
      return (
        <SelectField
          form={form}
          name={name}
          label={label}
          hint={hint}
          optional={optional}
          {...(optional || !form.values[name] ? { none: t(optional ? 'form.not_said' : 'form.choose') } : {})}
          options={fact.values.map((value) => ({ value, words: t.maybe(`choice.${fact.of}.${value}`) ?? value }))}
        />
      );
    case 'level':
      return <LevelField form={form} name={name} label={label} fact={fact} optional={optional} />;
    case 'number':
      return <TextField form={form} name={name} label={fact.unit === 'money' ? t('form.in_currency', { label, currency }) : label} hint={hint} optional inputMode="numeric" autoComplete="off" maxLength={24} />;
    case 'day':
      return <TextField form={form} name={name} label={label} hint={hint} optional type="date" min="1900-01-01" max="2999-12-31" />;
  }
}
