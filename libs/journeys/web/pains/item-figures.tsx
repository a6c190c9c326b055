import { useQuery } from '@apollo/client/react';
import { ErrorNotice, Facts, PersonName, SkeletonRows, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import { OpportunityDetailDocument, PainCostAtDocument } from '../journeys.generated';
import { pageOf, painsAt } from '../kinds';
import { useMoney } from '../money';
import { Chance } from '../opportunities/chance';
import { CostCard } from './cost-card';
import { PainStateMark } from './pain-state';
import { usePain } from './use-pain';
import styles from './pains.module.css';

/** On an item’s panel and page: what a pain point costs, what an opportunity is worth, what it costs that it hurts anywhere else. */
export default function ItemFigures({ id, kind }: { id?: string; kind?: string }) {
  if (!id) return null;
  if (kind === 'PAIN_POINT') return <OfPain id={id} />;
  return kind === 'OPPORTUNITY' ? <OfChance id={id} /> : <OfOther id={id} />;
}

function OfPain({ id }: { id: string }) {
  const t = useWords('pains');
  const { pain, loading, error, refetch } = usePain(id);
  if (!pain) return error ? <ErrorNotice error={error} retry={() => void refetch()} /> : loading ? <SkeletonRows rows={5} /> : null;
  return (
    <div className={styles['detail']}>
      <Facts
        facts={[
          [t('column.state'), <PainStateMark key="state" state={pain.painState} />],
          [t('detail.reason'), pain.stateReason],
          [t('detail.merged_into'), pain.mergedIntoId && <Link to={pageOf(pain.mergedIntoId)}>{t('detail.goes_on')}</Link>],
          [t('detail.reported_by'), pain.reportedBy && <PersonName person={pain.reportedBy} />],
        ]}
      />
      {pain.painState !== 'MERGED' && <CostCard pain={pain} mayChange={pain.viewerCan.includes('CHANGE')} onChanged={() => refetch()} />}
    </div>
  );
}

function OfChance({ id }: { id: string }) {
  const { data, loading, error, refetch } = useQuery(OpportunityDetailDocument, { variables: { id } });
  const item = data?.inventoryItem;
  if (item && 'painPoints' in item) return <Chance chance={item} />;
  return error ? <ErrorNotice error={error} retry={() => void refetch()} /> : loading ? <SkeletonRows rows={5} /> : null;
}

function OfOther({ id }: { id: string }) {
  const t = useWords('pains');
  const money = useMoney();
  const sum = useQuery(PainCostAtDocument, { variables: { id } }).data?.inventoryItem?.painCost;
  if (!sum || sum.painPoints === 0) return null;
  return (
    <div className={styles['cost']}>
      <span className={styles['costTitle']}>{t('sum.title')}</span>
      <span className={styles['costValue']}>{sum.unknown < sum.painPoints ? money(sum.moneyPerYear) : t('unknown_long')}</span>
      <span className={styles['formula']}>
        <Link to={painsAt(id)}>{t('sum.of', { count: sum.painPoints })}</Link>
        {sum.unknown > 0 && ` ${t('sum.unknown', { count: sum.unknown })}`}
      </span>
    </div>
  );
}
