import { useMutation, useQuery } from '@apollo/client/react';
import { EmptyState, ErrorNotice, faultOf, Form, Page, Section, SkeletonRows, TextField, toast, useForm, useMay, useViewer, useWords } from '@app/shared-web';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { readNumber } from '../items/item-values';
import { withFaults } from '../items/item-faults';
import { ChangeInventorySettingsDocument, InventorySettingsDocument, type ItemKind, type SettingsFieldsFragment } from '../journeys.generated';
import { itemKinds } from '../kinds';
import styles from './settings.module.css';

type Values = { workingDays: string; hourlyRate: string } & Record<ItemKind, string>;

const valuesOf = ({ workingDays, hourlyRate, cadences }: SettingsFieldsFragment): Values => ({
  ...(Object.fromEntries(cadences.map(({ kind, days }) => [kind, String(days)])) as Record<ItemKind, string>),
  workingDays: String(workingDays),
  hourlyRate: hourlyRate === null ? '' : String(hourlyRate),
});

function SettingsForm({ settings, refetch }: { settings: SettingsFieldsFragment; refetch: () => Promise<unknown> }) {
  const t = useWords('inventory');
  const { currency } = useViewer().organization;
  const [change] = useMutation(ChangeInventorySettingsDocument);
  const [sent, setSent] = useState<Values | null>(null);
  const wholeWithin = (typed: string, most: number) => {
    const number = readNumber(typed);
    return typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= most ? undefined : t('refusal.range', { least: 1, most });
  };
  const form = useForm<Values>({
    draft: 'inventory:settings',
    initial: valuesOf(settings),
    check: (values) => {
      const rate = readNumber(values.hourlyRate);
      const faults = {
        ...Object.fromEntries(itemKinds.map((kind) => [kind, wholeWithin(values[kind], 3660)])),
        workingDays: wholeWithin(values.workingDays, 366),
        hourlyRate: rate === undefined || (rate !== null && rate < 0) ? t('refusal.number') : undefined,
      };
      return Object.fromEntries(Object.entries(faults).filter(([, words]) => words !== undefined));
    },
    submit: async (values) => {
      setSent(values);
      const input = {
        version: settings.version,
        workingDays: Number(readNumber(values.workingDays)),
        hourlyRate: readNumber(values.hourlyRate) ?? null,
        cadences: itemKinds.map((kind) => ({ kind, days: Number(readNumber(values[kind])) })),
      };
      try {
        await change({ variables: { input } });
      } catch (error) {
        // the next attempt is made over what somebody else saved
        if (faultOf(error).code === 'STALE') await refetch();
        throw error;
      }
      toast(t('settings.saved'));
    },
  });
  const shown = withFaults(form, sent);
  return (
    <Form form={shown} send={t('form.save')}>
      <Section title={t('settings.costs')}>
        <p className={styles['what']}>{t('settings.costs_what')}</p>
        <div className={styles['pair']}>
          <TextField form={shown} name="workingDays" label={t('settings.working_days')} inputMode="numeric" autoComplete="off" maxLength={3} />
          <TextField form={shown} name="hourlyRate" label={t('settings.hourly_rate', { currency })} hint={t('settings.hourly_rate_hint')} optional inputMode="numeric" autoComplete="off" maxLength={16} />
        </div>
      </Section>
      <Section title={t('settings.cadences')}>
        <p className={styles['what']}>{t('settings.cadences_what')}</p>
        <div className={styles['kinds']}>
          {itemKinds.map((kind) => (
            <TextField key={kind} form={shown} name={kind} label={t(`kinds.${kind}`)} inputMode="numeric" autoComplete="off" maxLength={4} />
          ))}
        </div>
      </Section>
    </Form>
  );
}

/** What the inventory reckons with, as the programme lead keeps it. */
export default function SettingsPage() {
  const t = useWords('inventory');
  const may = useMay();
  const { data, error, refetch } = useQuery(InventorySettingsDocument, { skip: !may('EDIT_INVENTORY') });
  const settings = data?.inventorySettings;
  return (
    <Page title={t('settings.title')} up={{ to: '/journeys', words: t('ecosystem') }} width="reading">
      {!may('EDIT_INVENTORY') ? (
        <EmptyState icon={IconLock} title={t('settings.not_yours')} detail={t('settings.not_yours_detail')} />
      ) : settings ? (
        <>
          <SettingsForm settings={settings} refetch={refetch} />
          {may('ADMINISTER') && (
            <p className={styles['else']}>
              <Link to="/people/settings">{t('settings.currency')}</Link>
            </p>
          )}
        </>
      ) : error ? (
        <ErrorNotice error={error} retry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={6} />
      )}
    </Page>
  );
}
