import { Button, Dialog, Form, TextAreaField, useForm, useWords } from '@app/shared-web';
import { type SeenPain, usePainActs } from './use-pain-acts';

/** Asks why a pain point is accepted or declined: whoever reported it reads the answer. */
export function ReasonDialog({ pain, state, onClose, onDone }: { pain: SeenPain; state: 'ACCEPTED' | 'DECLINED'; onClose: () => void; onDone: () => void }) {
  const t = useWords('pains');
  const shared = useWords('shared');
  const acts = usePainActs();
  const form = useForm({
    draft: `pain.${state}:${pain.id}`,
    initial: { reason: '' },
    check: ({ reason }): { reason?: string } => (reason.trim() ? {} : { reason: t(`reason.${state}.needed`) }),
    submit: ({ reason }) => acts.set(pain, state, reason),
    onDone,
  });
  return (
    <Dialog opened onClose={onClose} title={t(`reason.${state}.title`)}>
      <Form form={form} send={t(`reason.${state}.send`)} aside={<Button onClick={onClose}>{shared('action.cancel')}</Button>}>
        <TextAreaField form={form} name="reason" autoFocus data-autofocus label={t(`reason.${state}.label`)} hint={t(`reason.${state}.hint`)} maxLength={1000} />
      </Form>
    </Dialog>
  );
}
