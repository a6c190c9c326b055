import { useQuery } from '@apollo/client/react';
import { Button, ErrorNotice, Notice, Skeleton, useWords } from '@app/shared-web';
import { useState } from 'react';
import { Link } from 'react-router';
import { EntranceDocument, type EntranceQuery } from '../people.generated';
import { BadgeForm } from './badge-form';
import styles from './entrance.module.css';
import { EntranceFrame } from './entrance-frame';
import { PasswordForm } from './password-form';
import { SampleRoles } from './sample-roles';
import { RaiseLink, ThisPhone } from './this-phone';

type Way = 'badge' | 'password';

function Waiting() {
  const t = useWords('directory');
  return (
    <div role="status" aria-label={t('loading')} className={styles['working']}>
      <Skeleton height={44} />
      <Skeleton height={44} />
      <Skeleton height={52} />
    </div>
  );
}

/** The two ways in. What this device is decides which comes first; the other is one tap away. */
function Ways({ thisDevice }: Pick<EntranceQuery, 'thisDevice'>) {
  const t = useWords('directory');
  const [way, setWay] = useState<Way>(thisDevice.enrolled ? 'badge' : 'password');
  return (
    <>
      {way === 'password' && <PasswordForm />}
      {way === 'badge' && thisDevice.enrolled && <BadgeForm personNumber={thisDevice.personNumber ?? null} />}
      {way === 'badge' && !thisDevice.enrolled && (
        <Notice title={t('sign_in.not_enrolled')}>
          <p>{t('sign_in.not_enrolled_how')}</p>
          <p>
            <Link to="/enrol">{t('sign_in.enrol')}</Link>
          </p>
        </Notice>
      )}
      <div className={styles['other']}>
        <Button kind="link" onClick={() => setWay(way === 'badge' ? 'password' : 'badge')}>
          {t(way === 'badge' ? 'sign_in.with_password' : 'sign_in.with_badge')}
        </Button>
      </div>
      {thisDevice.enrolled && <RaiseLink />}
      {(way === 'password' || thisDevice.enrolled) && <p className={styles['forgotten']}>{t('sign_in.forgotten')}</p>}
    </>
  );
}

/** In a sample instance the roles come first; nobody there has a password yet. */
function SampleWays({ welcome, thisDevice }: EntranceQuery) {
  const t = useWords('directory');
  const [others, setOthers] = useState(false);
  return (
    <>
      <SampleRoles people={welcome.sampleSignIns} />
      {others ? (
        <>
          <p className={styles['divider']}>{t('sample.or')}</p>
          <Ways thisDevice={thisDevice} />
        </>
      ) : (
        <div className={styles['other']}>
          <Button kind="link" onClick={() => setOthers(true)}>
            {t('sample.other_ways')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Where a session begins. */
export default function SignInPage() {
  const t = useWords('directory');
  const { data, error, refetch } = useQuery(EntranceDocument, { fetchPolicy: 'cache-and-network' });
  const welcome = data?.welcome;
  const sample = welcome?.sample ?? false;
  const title = welcome?.organizationName ? t('sign_in.title', { organization: welcome.organizationName }) : t('sign_in.title_plain');
  return (
    <EntranceFrame
      title={sample ? t('sample.title') : title}
      lead={sample ? t('sample.lead', { organization: welcome?.organizationName ?? '' }) : undefined}
      above={<ThisPhone device={data?.thisDevice ?? null} />}
      offered={welcome?.locales}
      wide={sample}
    >
      {error && !data ? <ErrorNotice error={error} retry={() => void refetch()} /> : !data ? <Waiting /> : sample ? <SampleWays {...data} /> : <Ways thisDevice={data.thisDevice} />}
    </EntranceFrame>
  );
}
