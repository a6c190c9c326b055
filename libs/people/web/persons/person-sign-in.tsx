import { useMutation } from '@apollo/client/react';
import { At, Button, Card, Clock, ErrorNotice, toast, useWords } from '@app/shared-web';
import { IconKey, IconLock, IconPrinter } from '@tabler/icons-react';
import { LiftLockDocument, type PersonDetailsFragment } from '../people.generated';
import { DeviceRows } from './device-rows';
import styles from './persons.module.css';

type SignIn = NonNullable<PersonDetailsFragment['signIn']>;

/** A lock with its clock; whoever looks after the person lifts it. */
function Lock({ person, lock }: { person: PersonDetailsFragment; lock: SignIn['locks'][number] }) {
  const t = useWords('directory');
  const [lift, { loading, error }] = useMutation(LiftLockDocument);
  const liftNow = async () => {
    const { error: refused } = await lift({ variables: { personId: person.id, deviceId: lock.deviceId ?? null } }).catch((thrown: unknown) => ({ error: thrown }));
    if (!refused) toast(t('lock.lifted', { name: person.name }));
  };
  return (
    <>
      <div className={styles['row']}>
        <span className={styles['head']}>
          <IconLock size={20} stroke={1.5} aria-hidden="true" />
          <span className={styles['rowWords']}>
            {lock.deviceId ? t('lock.on', { device: lock.deviceLabel }) : t('lock.strangers')}
            <span className={styles['under']}>{t.rich('lock.left', { time: <Clock due={lock.until} /> })}</span>
          </span>
        </span>
        {person.viewerCan.includes('LIFT_LOCK') && (
          <Button busy={loading} onClick={() => void liftNow()}>
            {t('lock.lift')}
          </Button>
        )}
      </div>
      {error && (
        <div className={styles['box']}>
          <ErrorNotice error={error} />
        </div>
      )}
    </>
  );
}

/** How somebody signs in: for themselves, their manager and administrators. */
export function PersonSignIn({ person, signIn }: { person: PersonDetailsFragment; signIn: SignIn }) {
  const t = useWords('directory');
  const ways = [signIn.hasPassword ? t('sign_in_side.password') : null, signIn.hasPin ? t('sign_in_side.pin') : null].filter((way) => way !== null);
  return (
    <Card>
      {signIn.locks.map((lock) => (
        <Lock key={lock.deviceId ?? 'strangers'} person={person} lock={lock} />
      ))}
      <div className={styles['row']}>
        <span className={styles['head']}>
          <IconKey size={20} stroke={1.5} aria-hidden="true" />
          <span className={styles['rowWords']}>
            {ways.length > 0 ? ways.join(' · ') : t('sign_in_side.none')}
            {ways.length === 0 && <span className={styles['under']}>{t('sign_in_side.none_how')}</span>}
          </span>
        </span>
      </div>
      {signIn.sheetExpiresAt && (
        <div className={styles['row']}>
          <span className={styles['head']}>
            <IconPrinter size={20} stroke={1.5} aria-hidden="true" />
            <span className={styles['rowWords']}>
              {t('sheet.open')}
              <span className={styles['under']}>{t.rich('sheet.works_until', { at: <At at={signIn.sheetExpiresAt} short /> })}</span>
            </span>
          </span>
        </div>
      )}
      <DeviceRows devices={signIn.devices} />
    </Card>
  );
}
