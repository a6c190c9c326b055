import { useMutation } from '@apollo/client/react';
import { Form, SecretField, TextField, useForm, useWords, wordsOf } from '@app/shared-web';
import { SignInDocument } from '../people.generated';
import { useAttempts } from './attempts';
import { useEnter } from './enter';
import { WaitNotice } from './wait-notice';

interface Values {
  email: string;
  password: string;
}

function missing({ email, password }: Values) {
  const t = wordsOf('directory');
  return { ...(email.trim() ? {} : { email: t('sign_in.email_missing') }), ...(password ? {} : { password: t('sign_in.password_missing') }) };
}

/** At a desk: e-mail and password. */
export function PasswordForm() {
  const t = useWords('directory');
  const [signIn] = useMutation(SignInDocument);
  const { wait, attempt, over } = useAttempts();
  const enter = useEnter();
  const form = useForm<Values>({
    draft: null,
    initial: { email: '', password: '' },
    check: missing,
    submit: async ({ email, password }) => {
      if (await attempt(() => signIn({ variables: { input: { email: email.trim(), password } } }))) await enter();
    },
  });
  return (
    <Form form={form} send={t('sign_in.send')} wide label={t('sign_in.with_password')}>
      <TextField form={form} name="email" type="email" inputMode="email" autoComplete="username" label={t('sign_in.email')} />
      <SecretField form={form} name="password" autoComplete="current-password" label={t('sign_in.password')} />
      {wait && <WaitNotice wait={wait} onPhone={false} over={over} />}
    </Form>
  );
}
