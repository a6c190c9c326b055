import { Button, Card, ConfirmDialog, Section, toast, useWords } from '@app/shared-web';
import { forgetWriter } from '@app/shared-web/light';
import { IconCloudOff } from '@tabler/icons-react';
import { useState } from 'react';
import { ask } from './ask';
import { prepareRaise } from './prepare';
import { RevokeSendTokensDocument } from './raise.generated';
import styles from './sending-section.module.css';
import './words';

/** On the account page: the permissions to send later, and how to take them back when a phone is lost. */
export default function SendingSection() {
  const t = useWords('raise');
  const [asking, setAsking] = useState(false);

  async function revoke() {
    await ask(RevokeSendTokensDocument, {});
    // The phone in one's hand gets a new permission at once.
    await forgetWriter();
    await prepareRaise();
    toast(t('account.done'));
  }

  return (
    <Section title={t('account.title')}>
      <Card>
        <div className={styles['row']}>
          <IconCloudOff size={20} stroke={1.5} aria-hidden="true" />
          <p className={styles['words']}>{t('account.detail')}</p>
          <Button onClick={() => setAsking(true)}>{t('account.revoke')}</Button>
        </div>
      </Card>
      <ConfirmDialog opened={asking} onClose={() => setAsking(false)} title={t('account.sure')} lost={t('account.lost')} confirm={t('account.revoke')} onConfirm={revoke} />
    </Section>
  );
}
