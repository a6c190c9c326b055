import { useQuery } from '@apollo/client/react';
import { ErrorNotice, Facts, PersonName, SeverityMark, SkeletonRows, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import { PainDetailDocument, type PainDetailQuery } from '../journeys.generated';
import { pageOf } from '../kinds';
import { CostCard } from './cost-card';
import { StateButtons } from './state-buttons';
import styles from './pains.module.css';

type Pain = Extract<NonNullable<PainDetailQuery['inventoryItem']>, { __typename?: 'PainPoint'; painState: unknown }>;

const isPain = (item: PainDetailQuery['inventoryItem'] | undefined): item is Pain => item?.kind === 'PAIN_POINT';

/** Asks for a pain point with everything about it; null for what is none. */
export function usePain(id: string) {
  const asked = useQuery(PainDetailDocument, { variables: { id } });
  return { ...asked, pain: isPain(asked.data?.inventoryItem) ? asked.data.inventoryItem : null };
}

/** Everything about a pain point: what the viewer can make of it, what it costs, where it hurts. */
export function PainDetail({ id, onMerged }: { id: string; onMerged?: (intoId: string) => void }) {
  const t = useWords('pains');
  const { pain, loading, error, refetch } = usePain(id);
  if (error && !pain) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!pain) return loading ? <SkeletonRows rows={6} /> : null;
  const places = pain.links.filter(({ relation, outgoing }) => relation === 'HURTS' && outgoing);
  const chances = pain.links.filter(({ relation, outgoing }) => relation === 'ADDRESSES' && !outgoing);
  return (
    <div className={styles['detail']}>
      {pain.description && <p className={styles['description']}>{pain.description}</p>}
      {pain.stateReason && <p className={styles['reason']}>{pain.stateReason}</p>}
      <StateButtons pain={pain} actions={pain.painActions} onDone={() => void refetch()} {...(onMerged ? { onMerged } : {})} />
      {pain.painState !== 'MERGED' && <CostCard pain={pain} mayChange={pain.viewerCan.includes('CHANGE')} onChanged={() => refetch()} />}
      <Facts
        facts={[
          [t('detail.merged_into'), pain.mergedIntoId && <Link to={pageOf(pain.mergedIntoId)}>{t('detail.merged_into')}</Link>],
          [t('detail.where'), places.length > 0 && <Items items={places.map(({ other }) => other)} />],
          [t('detail.sufferer'), pain.sufferer && t(`sufferer.${pain.sufferer}`)],
          [t('detail.cause'), pain.rootCause && t(`cause.${pain.rootCause}`)],
          [t('detail.severity'), pain.severity && <SeverityMark severity={pain.severity} />],
          [t('detail.addressed'), chances.length > 0 && <Items items={chances.map(({ other }) => other)} />],
          [t('detail.owner'), <PersonName key="owner" person={pain.owner} />],
          [t('detail.reported_by'), pain.reportedBy && <PersonName person={pain.reportedBy} />],
        ].map(([name, value]) => [name, value === false ? null : value] as const)}
      />
    </div>
  );
}

function Items({ items }: { items: ReadonlyArray<{ id: string; name: string }> }) {
  return (
    <ul className={styles['items']}>
      {items.map(({ id, name }) => (
        <li key={id}>
          <Link to={pageOf(id)}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
