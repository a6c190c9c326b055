import { useApolloClient, useMutation } from '@apollo/client/react';
import { Ago, At, Button, ConfirmDialog, toast, useWords } from '@app/shared-web';
import { IconDeviceMobile } from '@tabler/icons-react';
import { useState } from 'react';
import { RevokeDeviceDocument } from '../people.generated';
import styles from './persons.module.css';

/** A device, as every list of devices has it. */
export interface ShownDevice {
  id: string;
  kind: 'PERSONAL' | 'SHARED';
  label: string;
  enrolledAt: string;
  lastUsedAt?: string | null;
  revokedAt?: string | null;
}

/** Enrolled devices, each with the way to end its enrolment. */
export function DeviceRows({ devices }: { devices: readonly ShownDevice[] }) {
  const t = useWords('directory');
  const client = useApolloClient();
  const [revoke] = useMutation(RevokeDeviceDocument);
  const [ending, setEnding] = useState<ShownDevice | null>(null);
  const end = async ({ id, label }: ShownDevice) => {
    await revoke({ variables: { id } });
    client.cache.modify({ id: client.cache.identify({ __typename: 'Device', id }) ?? '', fields: { revokedAt: () => new Date().toISOString() } });
    toast(t('device.ended', { label }));
  };
  return (
    <>
      {devices.map((device) => (
        <div key={device.id} className={styles['row']}>
          <span className={styles['head']}>
            <IconDeviceMobile size={20} stroke={1.5} aria-hidden="true" />
            <span className={styles['rowWords']}>
              {device.label}
              <span className={styles['under']}>
                {device.revokedAt ? t.rich('device.ended_at', { at: <At at={device.revokedAt} short /> }) : device.lastUsedAt ? t.rich('device.used', { at: <Ago at={device.lastUsedAt} /> }) : t.rich('device.enrolled', { at: <At at={device.enrolledAt} short /> })}
              </span>
            </span>
          </span>
          {!device.revokedAt && (
            <Button kind="quiet" onClick={() => setEnding(device)} aria-label={t('device.end_named', { label: device.label })}>
              {t('device.end')}
            </Button>
          )}
        </div>
      ))}
      {ending && (
        <ConfirmDialog
          opened
          onClose={() => setEnding(null)}
          title={t('device.end_title', { label: ending.label })}
          lost={<p>{t(ending.kind === 'SHARED' ? 'device.end_lost_shared' : 'device.end_lost')}</p>}
          confirm={t('device.end')}
          onConfirm={() => end(ending)}
        />
      )}
    </>
  );
}
