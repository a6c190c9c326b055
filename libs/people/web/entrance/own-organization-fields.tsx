import { CheckField, locales, SecretField, SelectField, TextField, toApiLocale, useWords, type FormState } from '@app/shared-web';
import { TimeZoneField } from '../time-zone/time-zone-field';
import styles from './entrance.module.css';
import { chosenLocales, type FirstStart } from './first-start';

/** One's own organization: what it is called, where it is, which languages it speaks, and who is its first administrator. */
export function OwnOrganizationFields({ form }: { form: FormState<FirstStart> }) {
  const t = useWords('directory');
  const chosen = chosenLocales(form.values);
  return (
    <>
      <fieldset className={styles['group']}>
        <legend className="only-heard">{t('first.organization')}</legend>
        <h2 className={styles['groupTitle']} aria-hidden="true">
          {t('first.organization')}
        </h2>
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
      </fieldset>
      <fieldset className={styles['group']}>
        <legend className="only-heard">{t('first.administrator')}</legend>
        <h2 className={styles['groupTitle']} aria-hidden="true">
          {t('first.administrator')}
        </h2>
        <div className={styles['pair']}>
          <TextField form={form} name="administrator.name" autoComplete="name" label={t('first.your_name')} maxLength={120} />
          <TextField form={form} name="administrator.number" autoComplete="off" label={t('first.your_number')} maxLength={60} />
        </div>
        <TextField form={form} name="administrator.email" type="email" inputMode="email" autoComplete="username" label={t('sign_in.email')} />
        <SecretField form={form} name="administrator.password" autoComplete="new-password" label={t('sign_in.password')} hint={t('password.rules')} />
      </fieldset>
    </>
  );
}
