import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Dialog, Form, TextField, toast, useWords, wordsOf, type FormState } from '@app/shared-web';
import { useNavigate } from 'react-router';
import { AddLocationDocument, ChangeLocationDocument, type LocationDetailsFragment } from '../people.generated';
import { overNewest, usePeopleForm } from '../refusals';
import { TimeZoneField } from '../time-zone/time-zone-field';
import { guessTimeZone } from '../time-zone/time-zones';

interface LocationValues {
  name: string;
  code: string;
  timeZone: string | null;
}

function missing({ name, code, timeZone }: LocationValues) {
  const needed = wordsOf('directory')('rule.required');
  return { ...(name.trim() ? {} : { name: needed }), ...(code.trim() ? {} : { code: needed }), ...(timeZone ? {} : { timeZone: needed }) };
}

function LocationFields({ form }: { form: FormState<LocationValues> }) {
  const t = useWords('directory');
  return (
    <>
      <TextField form={form} name="name" label={t('location.name')} maxLength={120} autoComplete="off" />
      <TextField form={form} name="code" label={t('location.code')} hint={t('location.code_hint')} maxLength={60} autoComplete="off" />
      <TimeZoneField form={form} name="timeZone" label={t('first.time_zone')} />
    </>
  );
}

const inputOf = ({ name, code, timeZone }: LocationValues) => ({ name: name.trim(), code: code.trim(), timeZone: timeZone ?? 'UTC' });

/** A new location. */
export function AddLocationDialog({ onClose }: { onClose: () => void }) {
  const t = useWords('directory');
  const navigate = useNavigate();
  const client = useApolloClient();
  const [add] = useMutation(AddLocationDocument);
  const form = usePeopleForm<LocationValues>({
    draft: 'location:new',
    initial: { name: '', code: '', timeZone: guessTimeZone() },
    check: missing,
    submit: async (values, clientKey) => {
      const { data } = await add({ variables: { input: { clientKey, ...inputOf(values) } } });
      client.cache.evict({ fieldName: 'locations' });
      toast(t('location.added', { name: values.name.trim() }));
      onClose();
      if (data) await navigate(`/people/locations/${data.addLocation.id}`);
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('location.add')}>
      <Form form={form} send={t('location.add')} aside={<Button onClick={onClose}>{t('cancel')}</Button>}>
        <LocationFields form={form} />
      </Form>
    </Dialog>
  );
}

/** Rename a location, correct its time zone. */
export function ChangeLocationDialog({ location, onClose, refetch }: { location: LocationDetailsFragment; onClose: () => void; refetch: () => Promise<unknown> }) {
  const t = useWords('directory');
  const [change] = useMutation(ChangeLocationDocument);
  const { id, version, name, code, timeZone } = location;
  const form = usePeopleForm<LocationValues>({
    draft: `location:${id}`,
    initial: { name, code, timeZone },
    check: missing,
    submit: (values) => overNewest(refetch, () => change({ variables: { input: { id, version, ...inputOf(values) } } })),
    onDone: () => {
      toast(t('location.changed', { name }));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('location.change_title', { name })}>
      <Form form={form} send={t('save')} aside={<Button onClick={onClose}>{t('cancel')}</Button>}>
        <LocationFields form={form} />
      </Form>
    </Dialog>
  );
}
