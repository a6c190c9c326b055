import { useQuery } from '@apollo/client/react';
import { Button, Card, ErrorNotice, Section, SkeletonRows, usePages, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import { SharedDevicesDocument } from '../people.generated';
import { DeviceRows } from '../persons/device-rows';
import styles from '../persons/persons.module.css';

/** The shared phones that the viewer looks after, and how another one becomes one. */
export function SharedPhones() {
  const t = useWords('directory');
  const pages = usePages(useQuery(SharedDevicesDocument, { variables: { first: 25 } }), (data) => data.sharedDevices);
  const none = pages.rows.length === 0;
  const running = pages.rows.filter(({ revokedAt }) => !revokedAt);
  return (
    <Section title={t('shared_phone.list')} action={<Link to="/people/shared-phone">{t('shared_phone.make_this')}</Link>}>
      {none && pages.error ? (
        <ErrorNotice error={pages.error} retry={pages.again} />
      ) : none && pages.loading ? (
        <SkeletonRows rows={2} />
      ) : (
        <Card>
          {running.length === 0 && (
            <p className={styles['row']}>
              <span className={styles['rowWords']}>
                {t('shared_phone.none')}
                <span className={styles['under']}>{t('shared_phone.none_detail')}</span>
              </span>
            </p>
          )}
          <DeviceRows devices={running} />
          {pages.hasMore && (
            <div className={styles['row']}>
              <Button kind="link" busy={pages.loadingMore} onClick={pages.more}>
                {t('more')}
              </Button>
            </div>
          )}
        </Card>
      )}
    </Section>
  );
}
