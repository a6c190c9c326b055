import { Form, TextAreaField, useWords } from '@app/shared-web';
import { Cancel, ChangedMeanwhile } from './about-form';
import type { ActFormProps } from './act-dialog';
import { useActForm } from './use-act-form';

/** What asks for a reason and nothing else: decline an offer, open again, withdraw. */
export function ReasonForm({ act, subjects, moment, done, cancel }: ActFormProps) {
  const t = useWords('moments');
  const which = act as 'decline' | 'reopen' | 'withdraw';
  const { form } = useActForm<{ reason: string }>({
    name: which,
    subjects,
    initial: { reason: '' },
    check: ({ reason }): { reason?: string } => (reason.trim() ? {} : { reason: t(`reason.${which}.needed`) }),
    send: async ({ id, openOffer }, { reason }, _clientKey, sending) => {
      if (which === 'reopen') return sending.reopen({ momentId: id, reason });
      if (which === 'withdraw') return sending.withdraw({ momentId: id, reason });
      await sending.decline(openOffer?.id ?? '', reason);
      // whoever declined may have nothing more to do with it; then it is no longer theirs to see
      return sending.look(id).catch(() => undefined);
    },
    said: () => t(`done.${which}`, { number: subjects[0]?.number ?? '' }),
    done,
  });
  return (
    <Form form={form} send={t(`reason.${which}.send`)} danger={which === 'withdraw'} aside={<Cancel cancel={cancel} />}>
      <ChangedMeanwhile moment={moment} />
      <TextAreaField form={form} name="reason" autoFocus data-autofocus label={t(`reason.${which}.label`)} hint={t(`reason.${which}.hint`)} maxLength={which === 'decline' ? 2000 : 1000} />
    </Form>
  );
}
