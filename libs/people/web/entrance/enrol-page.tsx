import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Form, Notice, SecretField, TextField, useMaybeViewer, useSession, useWords } from '@app/shared-web';
import { IconQrcodeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { EnrolMyDeviceDocument, EntranceDocument, type EntranceQuery } from '../people.generated';
import { useAnswers, usePeopleForm } from '../refusals';
import styles from './entrance.module.css';
import { EntranceFrame } from './entrance-frame';
import { pinFaults, PinFields, type NewPin } from './pin-fields';

interface Values extends NewPin {
  code: string;
  password: string;
}

/** What there is to know before the phone becomes somebody's: whose it is now, and who is signed in on it. */
function Beforehand({ device }: { device: EntranceQuery['thisDevice'] | undefined }) {
  const t = useWords('directory');
  const viewer = useMaybeViewer();
  return (
    <>
      {device?.kind === 'SHARED' && (
        <Notice tone="amber" title={t('enrol.shared_title', { label: device.label ?? '' })}>
          {t('enrol.shared_detail')}
        </Notice>
      )}
      {device?.kind === 'PERSONAL' && <Notice tone="amber">{t('enrol.again', { number: device.personNumber ?? '' })}</Notice>}
      {viewer && <Notice tone="amber">{t('enrol.signed_in', { name: viewer.person.name })}</Notice>}
    </>
  );
}

/** The sheet does not work any more: why that can be, and who prints the next one. */
function SheetOver({ again }: { again: () => void }) {
  const t = useWords('directory');
  return (
    <div role="alert">
      <Notice tone="red" icon={IconQrcodeOff} title={t('enrol.over_title')} actions={<Button onClick={again}>{t('enrol.over_again')}</Button>}>
        {t('enrol.over_detail')}
      </Notice>
    </div>
  );
}

/** Opened by scanning the printed sheet: choose a PIN, and this phone is yours. */
export default function EnrolPage() {
  const t = useWords('directory');
  const { signedIn } = useSession();
  const navigate = useNavigate();
  const { hash } = useLocation();
  const scanned = decodeURIComponent(hash.slice(1));
  const [typing, setTyping] = useState(scanned === '');
  const [wantsPassword, setWantsPassword] = useState(false);
  const { data } = useQuery(EntranceDocument);
  const shared = data?.thisDevice.kind === 'SHARED';
  const [enrol] = useMutation(EnrolMyDeviceDocument);
  const { answer, ask, forget } = useAnswers(['SHEET_NOT_VALID']);
  const form = usePeopleForm<Values>({
    draft: null,
    initial: { code: scanned, pin: '', again: '', password: '' },
    check: (values) => ({ ...(values.code.trim() ? {} : { code: t('enrol.code_missing') }), ...pinFaults(values) }),
    submit: async ({ code, pin, password }) => {
      const input = { code: code.trim(), pin, ...(password ? { password } : {}) };
      if (!(await ask(() => enrol({ variables: { input } })))) return;
      await navigate('/', { replace: true });
      await signedIn();
    },
  });
  const startOver = () => {
    forget();
    setTyping(true);
    form.set('code', '');
  };
  return (
    <EntranceFrame title={t(shared ? 'enrol.title_shared' : 'enrol.title')} lead={shared ? undefined : t('enrol.lead')} offered={data?.welcome.locales}>
      {answer ? (
        <SheetOver again={startOver} />
      ) : (
        <>
          <Beforehand device={data?.thisDevice} />
          <Form form={form} send={t(shared ? 'enrol.send_shared' : 'enrol.send')} wide>
            {typing && <TextField form={form} name="code" label={t('enrol.code')} hint={t('enrol.code_hint')} autoComplete="off" />}
            <PinFields form={form} />
            {wantsPassword ? (
              <SecretField form={form} name="password" autoComplete="new-password" label={t('enrol.password')} hint={t('password.rules')} optional />
            ) : (
              <div className={styles['beside']}>
                <Button kind="link" onClick={() => setWantsPassword(true)}>
                  {t('enrol.wants_password')}
                </Button>
              </div>
            )}
          </Form>
        </>
      )}
    </EntranceFrame>
  );
}
