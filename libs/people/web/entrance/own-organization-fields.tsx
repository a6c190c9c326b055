import { SecretField, TextField, useWords, type FormState } from '@app/shared-web';
import { OrganizationFields } from '../organization/organization-fields';
import styles from './entrance.module.css';
import type { FirstStart } from './first-start';

/** One's own organization: what it is called, where it is, which languages it speaks, and who is its first administrator. */
export function OwnOrganizationFields({ form }: { form: FormState<FirstStart> }) {
  const t = useWords('directory');
  return (
    <>
      <fieldset className={styles['group']}>
        <legend className="only-heard">{t('first.organization')}</legend>
        <h2 className={styles['groupTitle']} aria-hidden="true">
          {t('first.organization')}
        </h2>
        <OrganizationFields form={form} />
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
