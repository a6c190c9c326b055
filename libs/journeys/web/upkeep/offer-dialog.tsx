import { useMutation } from '@apollo/client/react';
import { ChoiceField, DepartmentPicker, Dialog, faultOf, Form, Notice, PersonPicker, TextAreaField, toast, useForm, useViewer, useWords, type Picked } from '@app/shared-web';
import { OfferItemDocument } from '../journeys.generated';

/** An item as whoever asks about it has seen it. */
export interface SeenItem {
  id: string;
  name: string;
  version: number;
}

interface OfferValues {
  to: 'person' | 'department';
  toPerson: Picked | null;
  toDepartment: Picked | null;
  reason: string;
}

/** Not mine: asks a person, or the head of a department, whether it is theirs. It changes nothing until they accept. */
export default function OfferDialog({ item: { id, name, version }, owner, onClose, onDone }: { item: SeenItem; owner: string | null; onClose: () => void; onDone: () => void }) {
  const t = useWords('upkeep');
  const me = useViewer().person.name;
  const [offer] = useMutation(OfferItemDocument);
  const form = useForm<OfferValues>({
    draft: `upkeep.offer:${id}`,
    initial: { to: 'person', toPerson: null, toDepartment: null, reason: '' },
    check: ({ to, toPerson, toDepartment, reason }) => ({
      ...(to === 'person' && !toPerson ? { toPerson: t('offer.choose') } : {}),
      ...(to === 'department' && !toDepartment ? { toDepartment: t('offer.choose') } : {}),
      ...(reason.trim() ? {} : { reason: t('offer.reason_needed') }),
    }),
    submit: ({ to, toPerson, toDepartment, reason }, clientKey) =>
      offer({ variables: { input: { id: clientKey, itemId: id, version, reason, ...(to === 'person' ? { toPersonId: toPerson!.id } : { toDepartmentId: toDepartment!.id }) } } }),
    onDone: () => {
      toast(t('offer.asked', { name }));
      onClose();
      onDone();
    },
  });
  // somebody else asked meanwhile: who, says a sentence of its own
  const fault = form.error === null ? null : faultOf(form.error);
  const askedAlready = fault?.code === 'CONFLICT' && typeof fault.values['name'] === 'string' ? fault.values['name'] : null;
  return (
    <Dialog opened onClose={onClose} title={t('offer.title', { name })}>
      <p>{!owner ? t('offer.keeps_none') : owner === me ? t('offer.keeps_yours') : t('offer.keeps', { owner })}</p>
      <Form form={askedAlready ? { ...form, error: null } : form} send={t('offer.send')}>
        <ChoiceField form={form} name="to" label={t('offer.whom')} options={[{ value: 'person', words: t('offer.person') }, { value: 'department', words: t('offer.department') }]} />
        {form.values.to === 'person' ? <PersonPicker form={form} name="toPerson" label={t('offer.to_person')} /> : <DepartmentPicker form={form} name="toDepartment" label={t('offer.to_department')} />}
        <TextAreaField form={form} name="reason" label={t('offer.reason')} maxLength={1000} />
        {askedAlready && <Notice tone="amber" title={t('offer.asked_already', { name: askedAlready })} />}
      </Form>
    </Dialog>
  );
}
