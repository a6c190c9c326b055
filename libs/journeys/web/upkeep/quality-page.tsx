import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorNotice, FurtherRows, Page, SkeletonRows, usePages, useWords } from '@app/shared-web';
import { useAddress } from '@app/shared-web/filters';
import { IconChecklist } from '@tabler/icons-react';
import { QualityDocument } from '../journeys.generated';
import { Behind } from './behind';
import { groupIn, groupOf, readBehind } from './quality-address';
import { QualityMeanings } from './quality-meanings';
import { QualityTable } from './quality-table';
import { UpkeepTabs } from './upkeep-tabs';
import styles from './quality.module.css';

const groupings = ['KIND', 'DEPARTMENT'] as const;

/** /inventory/quality: how much of the inventory is owned, confirmed, linked and complete; each number opens its rows beside it. */
export default function QualityPage() {
  const t = useWords('upkeep');
  const inventory = useWords('inventory');
  const address = useAddress();
  const by = groupIn(address.get('by'));
  const behind = readBehind(address.openId);
  const pages = usePages(useQuery(QualityDocument, { variables: { by, first: 50 } }), (data) => data.inventoryQuality);
  const department = pages.rows.find((row) => groupOf(row) === address.openId?.split('.')[0])?.department?.name ?? null;
  return (
    <Page
      title={t('quality.title')}
      subtitle={t('quality.subtitle')}
      up={{ to: '/journeys', words: inventory('ecosystem') }}
      filters={<UpkeepTabs />}
      panel={behind && <Behind key={address.openId} behind={behind} department={department} onClose={address.close} />}
    >
      <div role="group" aria-label={t('quality.by')} className={styles['grouping']}>
        {groupings.map((each) => (
          <button key={each} type="button" aria-pressed={each === by} onClick={() => address.set({ by: each === 'KIND' ? null : each.toLowerCase(), open: null })}>
            {t(`quality.${each}`)}
          </button>
        ))}
      </div>
      {pages.rows.length > 0 ? (
        <>
          <QualityTable by={by} rows={pages.rows} openId={address.openId} open={address.open} />
          <FurtherRows pages={pages} />
          <QualityMeanings by={by} />
        </>
      ) : pages.error ? (
        <ErrorNotice error={pages.error} retry={pages.again} />
      ) : pages.loading ? (
        <SkeletonRows rows={8} />
      ) : (
        <EmptyState icon={IconChecklist} title={t('quality.none')} detail={t('quality.none_detail')} />
      )}
    </Page>
  );
}
