import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorNotice, FurtherRows, SidePanel, SkeletonRows, useFormat, usePages, useWords } from '@app/shared-web';
import { IconCircleCheck } from '@tabler/icons-react';
import { BehindQualityDocument, type BehindQualityQueryVariables, type UpkeepItemFragment } from '../journeys.generated';
import { UpkeepLine } from './upkeep-line';
import styles from './quality.module.css';

/** The items behind a number: those of a group that lack something, or all of them. */
export function Behind({ behind, department, onClose }: { behind: BehindQualityQueryVariables; department: string | null; onClose: () => void }) {
  const t = useWords('upkeep');
  const inventory = useWords('inventory');
  const f = useFormat();
  const pages = usePages(useQuery(BehindQualityDocument, { variables: { ...behind, first: 50 } }), (data) => data.inventoryItems);
  const { lacks } = behind;
  const group = behind.kind ? inventory(`kinds.${behind.kind}`) : (department ?? t('quality.nowhere'));
  const factNames = (facts: readonly string[]) => f.list(facts.map((fact) => t.maybe(`field.${fact}`) ?? inventory.maybe(`fact.${fact}`) ?? fact));
  const why = ({ upkeep, owner }: UpkeepItemFragment) =>
    lacks === 'FACTS' ? t('item.missing', { facts: factNames(upkeep.missingFacts) }) : upkeep.orphaned ? t(`orphan.${upkeep.orphaned}`) : (owner?.name ?? null);
  return (
    <SidePanel title={group} marks={lacks ? t(`quality.lacks.${lacks}`) : t('quality.every')} onClose={onClose} subject={`${group}${lacks}`}>
      {pages.rows.length > 0 ? (
        <div className={styles['rows']}>
          {pages.rows.map((item) => (
            <UpkeepLine key={item.id} item={item} detail={why(item)} plain={Boolean(behind.kind)} />
          ))}
          <FurtherRows pages={pages} />
        </div>
      ) : pages.error ? (
        <ErrorNotice error={pages.error} retry={pages.again} />
      ) : pages.loading ? (
        <SkeletonRows rows={6} />
      ) : (
        <EmptyState icon={IconCircleCheck} title={t('quality.nothing')} />
      )}
    </SidePanel>
  );
}
