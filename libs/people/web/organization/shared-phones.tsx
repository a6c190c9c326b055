import { useQuery } from '@apollo/client/react';
import { Card, PagedSection, usePages, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import { SharedDevicesDocument } from '../people.generated';
import { DeviceRows } from '../persons/device-rows';
import styles from '../persons/persons.module.css';

/** The shared phones that the viewer looks after, and how another one becomes one. */
export function SharedPhones() {
  const t = useWords('directory');
  const pages = usePages(useQuery(SharedDevicesDocument, { variables: { first: 25 } }), (data) => data.sharedDevices);
  const none = (
    <p className={styles['row']}>
      <span className={styles['rowWords']}>
        {t('shared_phone.none')}
        <span className={styles['under']}>{t('shared_phone.none_detail')}</span>
      </span>
    </p>
  );
  return (
    <PagedSection title={t('shared_phone.list')} action={<Link to="/people/shared-phone">{t('shared_phone.make_this')}</Link>} pages={pages} skeleton={2} empty={<Card>{none}</Card>}>
      {(phones) => {
        const running = phones.filter(({ revokedAt }) => !revokedAt);
        return (
          <>
            {running.length === 0 && none}
            <DeviceRows devices={running} />
          </>
        );
      }}
    </PagedSection>
  );
}
