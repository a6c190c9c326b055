import { useMutation } from '@apollo/client/react';
import { Dialog, Form, TextAreaField, toast, useForm, useWords } from '@app/shared-web';
import { AnswerItemOfferDocument } from '../journeys.generated';

/** It is not theirs: says why not, so that somebody else can be asked. */
export default function DeclineDialog({ offerId, name, onClose, onDone }: { offerId: string; name: string; onClose: () => void; onDone: () => void }) {
  const t = useWords('upkeep');
  const [answer] = useMutation(AnswerItemOfferDocument);
  const form = useForm<{ reason: string }>({
    draft: `upkeep.decline:${offerId}`,
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() ? {} : { reason: t('decline.needed') }),
    submit: ({ reason }) => answer({ variables: { input: { id: offerId, accept: false, reason } } }),
    onDone: () => {
      toast(t('decline.done'));
      onClose();
      onDone();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('decline.title', { name })}>
      <Form form={form} send={t('decline.send')}>
        <TextAreaField form={form} name="reason" label={t('decline.reason')} hint={t('decline.hint')} maxLength={1000} />
      </Form>
    </Dialog>
  );
}
