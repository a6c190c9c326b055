import { useMutation } from '@apollo/client/react';
import { Button, Card, Facts, faultOf, Form, fromApiLocale, locales, Notice, Section, StateMark, toApiLocale, toast, useFormat, useSession, useWords, type ApiLocale } from '@app/shared-web';
import { useState } from 'react';
import { ChangeOrganizationDocument, type OrganizationDetailsFragment } from '../people.generated';
import styles from '../persons/persons.module.css';
import { overNewest, usePeopleForm } from '../refusals';
import { TimeZoneName } from '../time-zone/time-zone-field';
import { CurrencyField, CurrencyName } from './currency-field';
import { OrganizationFields } from './organization-fields';
import { chosenLocales, fallingBack, organizationFaults, organizationValues, usualLocale, type OrganizationValues } from './organization-values';

const nameOf = (locale: ApiLocale) => locales.find(({ tag }) => tag === fromApiLocale(locale))?.name ?? locale;

/** What the settings say beyond the first start. */
type SettingsValues = OrganizationValues & { currency: string | null };

interface Changing {
  organization: OrganizationDetailsFragment;
  refetch: () => Promise<unknown>;
  onDone: () => void;
}

/** Change what the organization says of itself; what that means for others is said before it is saved. */
function ChangeOrganizationForm({ organization, refetch, onDone }: Changing) {
  const t = useWords('directory');
  const { changed } = useSession();
  const [change] = useMutation(ChangeOrganizationDocument);
  const form = usePeopleForm<SettingsValues>({
    draft: 'organization',
    initial: { ...organizationValues(organization), currency: organization.currency },
    check: (values) => ({ ...organizationFaults(values), ...(values.currency ? {} : { currency: t('rule.required') }) }),
    fieldNames: { name: 'organizationName', locales: 'defaultLocale' },
    submit: async (values) => {
      const { organizationName, timeZone, currency } = values;
      const input = { name: organizationName.trim(), timeZone, locales: chosenLocales(values), defaultLocale: usualLocale(values), currency };
      const readersFallBack = fallingBack(values, organization).length > 0;
      try {
        await overNewest(refetch, () => change({ variables: { input: { version: organization.version, ...input, readersFallBack } } }));
      } catch (error) {
        // somebody began to read the language meanwhile: the form then says what becomes of them
        if (faultOf(error).fields.some(({ rule }) => rule === 'inUse')) await refetch();
        throw error;
      }
      await changed();
    },
    onDone: () => {
      toast(t('organization.changed'));
      onDone();
    },
  });
  const cancel = () => {
    form.discard();
    onDone();
  };
  return (
    <Form form={form} send={t('save')} aside={<Button onClick={cancel}>{t('cancel')}</Button>}>
      <OrganizationFields form={form} />
      <CurrencyField form={form} name="currency" label={t('organization.currency')} hint={t('organization.currency_hint')} />
      {form.values.timeZone && form.values.timeZone !== organization.timeZone && <Notice>{t('organization.zone_moves')}</Notice>}
      {chosenLocales(form.values).length > 0 &&
        fallingBack(form.values, organization).map(({ locale, people }) => (
          <Notice key={locale} tone="amber">
            {t('organization.falls_back', { count: people, language: nameOf(locale), usual: nameOf(usualLocale(form.values)) })}
          </Notice>
        ))}
    </Form>
  );
}

function IdentityFacts({ organization }: { organization: OrganizationDetailsFragment }) {
  const t = useWords('directory');
  const format = useFormat();
  const spoken = locales.filter(({ tag }) => organization.locales.includes(toApiLocale(tag)));
  return (
    <Facts
      facts={[
        [
          t('first.name'),
          <span className={styles['marks']}>
            {organization.name} {organization.sample && <StateMark tone="accent" words={t('organization.sample')} />}
          </span>,
        ],
        [t('first.time_zone'), <TimeZoneName id={organization.timeZone} />],
        [t('organization.languages'), format.list(spoken.map(({ name }) => name))],
        [t('organization.default_language'), nameOf(organization.defaultLocale)],
        [t('organization.currency'), <CurrencyName code={organization.currency} />],
      ]}
    />
  );
}

/** What the organization is called, where it is, which languages it speaks; changed in its place. */
export function Identity({ organization, refetch }: Pick<Changing, 'organization' | 'refetch'>) {
  const t = useWords('directory');
  const [editing, setEditing] = useState(false);
  return (
    <Section
      title={t('organization.details')}
      action={
        !editing && (
          <Button kind="link" className={styles['sectionAction']} onClick={() => setEditing(true)} aria-label={t('organization.change_details')}>
            {t('change')}
          </Button>
        )
      }
    >
      <Card>
        <div className={styles['box']}>
          {editing ? <ChangeOrganizationForm organization={organization} refetch={refetch} onDone={() => setEditing(false)} /> : <IdentityFacts organization={organization} />}
        </div>
      </Card>
    </Section>
  );
}
