import { DepartmentPicker, Form, LocationPicker, SelectField, TextAreaField, TextField, useWords, type Picked } from '@app/shared-web';
import type { ChangeMomentInput, Channel, MomentDetailFragment, Severity } from '../moments.generated';
import { Cancel, ChangedMeanwhile } from './about-form';
import type { ActFormProps } from './act-dialog';
import { useActForm } from './use-act-form';
import styles from './acts.module.css';

interface Facts {
  what: string;
  severity: Severity | null;
  channel: Channel | null;
  department: Picked | null;
  location: Picked | null;
  name: string;
  reference: string;
  contact: string;
}

/** `before` is what the form was opened on; it is kept with the draft, so that an old draft undoes nobody's change. */
interface ChangeValues extends Facts {
  before: Facts;
}

const severities: readonly Severity[] = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];
const channels: readonly Channel[] = ['IN_PERSON', 'PHONE', 'EMAIL', 'CHAT', 'WEB', 'APP', 'SOCIAL', 'DELIVERY', 'OTHER'];

function factsOf(moment: MomentDetailFragment | null): Facts {
  const { what = '', severity = null, channel = null, department = null, location = null, customer = null } = moment ?? {};
  return { what, severity, channel, department, location, name: customer?.name ?? '', reference: customer?.reference ?? '', contact: customer?.contact ?? '' };
}

/** Only what is different goes to the API: what somebody else changed meanwhile stays theirs. */
export function changesIn(before: Facts, now: Facts): Omit<ChangeMomentInput, 'momentId' | 'version'> {
  const customer = (['name', 'reference', 'contact'] as const).some((name) => before[name].trim() !== now[name].trim());
  return {
    ...(before.what.trim() === now.what.trim() ? {} : { what: now.what }),
    ...(before.severity === now.severity ? {} : { severity: now.severity }),
    ...(before.channel === now.channel ? {} : { channel: now.channel }),
    ...(before.department?.id === now.department?.id ? {} : { departmentId: now.department?.id ?? null }),
    ...(before.location?.id === now.location?.id ? {} : { locationId: now.location?.id ?? null }),
    ...(customer ? { customer: { name: now.name || null, reference: now.reference || null, contact: now.contact || null } } : {}),
  };
}

/** Corrects what it says, how bad it is, where it belongs, and who the customer is. */
export function ChangeForm({ subjects, moment, done, cancel }: ActFormProps) {
  const t = useWords('moments');
  const shared = useWords('shared');
  const facts = factsOf(moment);
  const { form } = useActForm<ChangeValues>({
    name: 'change',
    subjects,
    initial: { ...facts, before: facts },
    check: ({ what, department, before }) => ({ ...(what.trim() ? {} : { what: t('change.what_needed') }), ...(department || !before.department ? {} : { department: t('change.department_needed') }) }),
    send: ({ id, version }, values, _clientKey, sending) => sending.change({ momentId: id, version, ...changesIn(values.before, values) }),
    said: () => t('done.change', { number: subjects[0]?.number ?? '' }),
    done,
  });
  return (
    <Form form={form} send={t('change.send')} aside={<Cancel cancel={cancel} />}>
      <ChangedMeanwhile moment={moment} />
      <TextAreaField form={form} name="what" autoFocus data-autofocus label={t('change.what')} maxLength={4000} />
      <div className={styles['pair']}>
        <SelectField form={form} name="severity" label={t('change.severity')} {...(form.values.before.severity === null ? { none: shared('severity.none') } : {})} options={severities.map((value) => ({ value, words: shared(`severity.${value}`) }))} />
        <SelectField form={form} name="channel" label={t('change.channel')} none={t('change.channel_none')} optional options={channels.map((value) => ({ value, words: t(`channel.${value}`) }))} />
        <DepartmentPicker form={form} name="department" label={t('change.department')} />
        <LocationPicker form={form} name="location" label={t('change.location')} optional />
      </div>
      <TextField form={form} name="name" label={t('customer.name')} optional maxLength={200} autoComplete="off" />
      <div className={styles['pair']}>
        <TextField form={form} name="reference" label={t('customer.reference')} optional maxLength={200} autoComplete="off" />
        <TextField form={form} name="contact" label={t('customer.contact')} optional maxLength={500} autoComplete="off" />
      </div>
    </Form>
  );
}
