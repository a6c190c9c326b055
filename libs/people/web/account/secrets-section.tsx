import { useMutation } from '@apollo/client/react';
import { Button, Card, Dialog, Form, SecretField, Section, toast, useWords, wordsOf } from '@app/shared-web';
import { IconKey, IconPassword } from '@tabler/icons-react';
import { useState } from 'react';
import { useAttempts } from '../entrance/attempts';
import { pinFaults, PinFields, type NewPin } from '../entrance/pin-fields';
import { WaitNotice } from '../entrance/wait-notice';
import { ChangePasswordDocument, ChangePinDocument, type AccountQuery } from '../people.generated';
import styles from '../persons/persons.module.css';
import { usePeopleForm } from '../refusals';

type SignIn = AccountQuery['me']['person']['signIn'];

interface PasswordValues {
  current: string;
  next: string;
}

interface PinValues extends NewPin {
  current: string;
}

/** What proves that it is me: the present secret, or the other one where there is none yet. */
function proofWords(secret: 'password' | 'pin', signIn: SignIn): 'account.present_password' | 'account.present_pin' {
  const byPassword = secret === 'password' ? signIn?.hasPassword !== false : signIn?.hasPin === false;
  return byPassword ? 'account.present_password' : 'account.present_pin';
}

function PasswordDialog({ signIn, onClose, onDone }: { signIn: SignIn; onClose: () => void; onDone: () => void }) {
  const t = useWords('directory');
  const [change] = useMutation(ChangePasswordDocument);
  const { wait, attempt, over } = useAttempts();
  const form = usePeopleForm<PasswordValues>({
    draft: null,
    initial: { current: '', next: '' },
    underField: { WRONG_CREDENTIALS: ['current', 'wrong_secret'] },
    check: ({ current, next }) => {
      const needed = wordsOf('directory')('rule.required');
      return { ...(current ? {} : { current: needed }), ...(next ? {} : { next: needed }) };
    },
    submit: async ({ current, next }) => {
      if (await attempt(() => change({ variables: { input: { current, next } } }))) onDone();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t(signIn?.hasPassword ? 'account.change_password' : 'account.set_password')}>
      <Form form={form} send={t('save')} aside={<Button onClick={onClose}>{t('cancel')}</Button>}>
        <SecretField form={form} name="current" autoComplete="current-password" label={t(proofWords('password', signIn))} />
        <SecretField form={form} name="next" autoComplete="new-password" label={t('account.new_password')} hint={t('password.rules')} />
        {wait && <WaitNotice wait={wait} onPhone={false} over={over} />}
        <p className={styles['quiet']}>{t('account.ends_others')}</p>
      </Form>
    </Dialog>
  );
}

function PinDialog({ signIn, onClose, onDone }: { signIn: SignIn; onClose: () => void; onDone: () => void }) {
  const t = useWords('directory');
  const [change] = useMutation(ChangePinDocument);
  const { wait, attempt, over } = useAttempts();
  const form = usePeopleForm<PinValues>({
    draft: null,
    initial: { current: '', pin: '', again: '' },
    underField: { WRONG_CREDENTIALS: ['current', 'wrong_secret'] },
    // the API calls the new one `next`
    fieldNames: { next: 'pin' },
    check: (values) => ({ ...(values.current ? {} : { current: wordsOf('directory')('rule.required') }), ...pinFaults(values) }),
    submit: async ({ current, pin }) => {
      if (await attempt(() => change({ variables: { input: { current, next: pin } } }))) onDone();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t(signIn?.hasPin ? 'account.change_pin' : 'account.set_pin')}>
      <Form form={form} send={t('save')} aside={<Button onClick={onClose}>{t('cancel')}</Button>}>
        <SecretField form={form} name="current" autoComplete="current-password" label={t(proofWords('pin', signIn))} />
        <PinFields form={form} />
        {wait && <WaitNotice wait={wait} onPhone={false} over={over} />}
        <p className={styles['quiet']}>{t('account.ends_others')}</p>
      </Form>
    </Dialog>
  );
}

/** Password and PIN: change the one, or set the one that is missing. */
export function SecretsSection({ signIn }: { signIn: SignIn }) {
  const t = useWords('directory');
  const [opened, setOpened] = useState<'password' | 'pin' | null>(null);
  const close = () => setOpened(null);
  const done = () => {
    toast(t(opened === 'pin' ? 'account.pin_changed' : 'account.password_changed'));
    close();
  };
  return (
    <Section title={t('account.secrets')}>
      <Card>
        <div className={styles['row']}>
          <span className={styles['head']}>
            <IconPassword size={20} stroke={1.5} aria-hidden="true" />
            <span className={styles['rowWords']}>
              {t('sign_in.password')}
              <span className={styles['under']}>{t(signIn?.hasPassword ? 'account.password_for' : 'account.no_password')}</span>
            </span>
          </span>
          <Button onClick={() => setOpened('password')} aria-label={t(signIn?.hasPassword ? 'account.change_password' : 'account.set_password')}>
            {t(signIn?.hasPassword ? 'change' : 'account.set')}
          </Button>
        </div>
        <div className={styles['row']}>
          <span className={styles['head']}>
            <IconKey size={20} stroke={1.5} aria-hidden="true" />
            <span className={styles['rowWords']}>
              {t('sign_in.pin')}
              <span className={styles['under']}>{t(signIn?.hasPin ? 'account.pin_for' : 'account.no_pin')}</span>
            </span>
          </span>
          <Button onClick={() => setOpened('pin')} aria-label={t(signIn?.hasPin ? 'account.change_pin' : 'account.set_pin')}>
            {t(signIn?.hasPin ? 'change' : 'account.set')}
          </Button>
        </div>
      </Card>
      {opened === 'password' && <PasswordDialog signIn={signIn} onClose={close} onDone={done} />}
      {opened === 'pin' && <PinDialog signIn={signIn} onClose={close} onDone={done} />}
    </Section>
  );
}
