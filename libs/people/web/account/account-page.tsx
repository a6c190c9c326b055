import { useQuery } from '@apollo/client/react';
import { Card, ErrorNotice, Page, PersonName, Section, SkeletonRows, Slot, useMay, useWords } from '@app/shared-web';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { SharedPhones } from '../organization/shared-phones';
import { AccountDocument, type AccountQuery } from '../people.generated';
import { DeviceRows } from '../persons/device-rows';
import styles from '../persons/persons.module.css';
import { LanguageSection } from './language-section';
import { SecretsSection } from './secrets-section';
import { SessionsSection } from './sessions-section';

/** The phones that know me. */
function Devices({ me }: AccountQuery) {
  const t = useWords('directory');
  const devices = me.person.signIn?.devices ?? [];
  return (
    <Section title={t('account.devices')}>
      <Card>
        {devices.length === 0 && (
          <p className={styles['row']}>
            <span className={styles['rowWords']}>
              {t('account.no_devices')}
              <span className={styles['under']}>{t('account.no_devices_detail')}</span>
            </span>
          </p>
        )}
        <DeviceRows devices={devices} />
      </Card>
    </Section>
  );
}

/** My account: where I am signed in, how I sign in, in which language I read. */
export default function AccountPage() {
  const t = useWords('directory');
  const may = useMay();
  const { data, error, refetch } = useQuery(AccountDocument);
  const person = data?.me.person;
  return (
    <Page title={t('account.title')} width="reading">
      {!data || !person ? (
        error ? <ErrorNotice error={error} retry={() => void refetch()} /> : <SkeletonRows rows={6} />
      ) : (
        <div className={styles['stack']}>
          <Card>
            <Link to={`/people/${person.id}`} className={styles['row']} aria-label={t('account.my_page')}>
              <PersonName person={person} detail={[person.jobTitle, person.department?.name, person.number].filter(Boolean).join(' · ')} size="large" plainName />
              <IconChevronRight size={18} stroke={1.75} aria-hidden="true" />
            </Link>
          </Card>
          <LanguageSection />
          <SecretsSection signIn={person.signIn ?? null} />
          <SessionsSection sessions={data.mySessions} refetch={refetch} />
          <Devices {...data} />
          {may('ENROL_SHARED_DEVICE') && <SharedPhones />}
          <Slot name="account.menu" />
        </div>
      )}
    </Page>
  );
}
