import { useMutation } from '@apollo/client/react';
import { Form, SecretField, TextField, useForm, useWords, wordsOf } from '@app/shared-web';
import { SignInWithBadgeDocument } from '../people.generated';
import { useAttempts } from './attempts';
import { useEnter } from './enter';
import { WaitNotice } from './wait-notice';

interface Values {
  number: string;
  pin: string;
}

function missing({ number, pin }: Values) {
  const t = wordsOf('directory');
  return { ...(number.trim() ? {} : { number: t('sign_in.number_missing') }), ...(pin ? {} : { pin: t('sign_in.pin_missing') }) };
}

/** On an enrolled device: badge number and PIN. On one's own phone the number is filled in. */
export function BadgeForm({ personNumber }: { personNumber: string | null }) {
  const t = useWords('directory');
  const [signIn] = useMutation(SignInWithBadgeDocument);
  const { wait, attempt, over } = useAttempts();
  const enter = useEnter();
  const form = useForm<Values>({
    draft: null,
    initial: { number: personNumber ?? '', pin: '' },
    check: missing,
    submit: async ({ number, pin }) => {
      if (await attempt(() => signIn({ variables: { input: { number: number.trim(), pin } } }))) await enter();
    },
  });
  return (
    <Form form={form} send={t('sign_in.send')} wide label={t('sign_in.with_badge')}>
      <TextField form={form} name="number" autoComplete="username" label={t('sign_in.number')} hint={personNumber ? t('sign_in.number_yours') : t('sign_in.number_hint')} />
      <SecretField form={form} name="pin" inputMode="numeric" autoComplete="current-password" label={t('sign_in.pin')} />
      {wait && <WaitNotice wait={wait} onPhone over={over} />}
    </Form>
  );
}
