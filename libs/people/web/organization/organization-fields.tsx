import { CheckField, locales, SelectField, TextField, toApiLocale, useWords, type FormState } from '@app/shared-web';
import { TimeZoneField } from '../time-zone/time-zone-field';
import styles from './organization.module.css';
import { chosenLocales, type OrganizationValues } from './organization-values';

/** What the organization is called, where it is, and which languages it speaks. */
export function OrganizationFields({ form }: { form: FormState<OrganizationValues> }) {
  const t = useWords('directory');
  const chosen = chosenLocales(form.values);
  return (
    <>
      <TextField form={form} name="organizationName" autoComplete="organization" label={t('first.name')} maxLength={120} />
      <TimeZoneField form={form} name="timeZone" label={t('first.time_zone')} hint={t('first.time_zone_hint')} />
      <div role="group" aria-label={t('first.languages')}>
        <p className={styles['label']}>{t('first.languages')}</p>
        <div className={styles['checks']}>
          {locales.map(({ tag, name }) => (
            <CheckField key={tag} form={form} name={toApiLocale(tag)} label={<span lang={tag}>{name}</span>} />
          ))}
        </div>
      </div>
      {(chosen.length > 1 || form.faults['defaultLocale']) && (
        <SelectField
          form={form}
          name="defaultLocale"
          label={t('first.default_language')}
          options={locales.filter(({ tag }) => chosen.includes(toApiLocale(tag))).map(({ tag, name }) => ({ value: toApiLocale(tag), words: name }))}
        />
      )}
    </>
  );
}
