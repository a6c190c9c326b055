import { useQuery } from '@apollo/client/react';
import { ErrorNotice, Figure, FurtherRows, Section, SeverityMark, SkeletonRows, useFormat, usePages, useWords } from '@app/shared-web';
import { ItemEvidenceDocument, type ItemEvidenceQuery } from '../moments.generated';
import { MomentLine } from '../pieces/moment-line';
import styles from './evidence.module.css';
import { Trend } from './trend';
import type {} from './words.en';

type Told = NonNullable<ItemEvidenceQuery['inventoryItem']>;

/** Of what moments tell nothing. */
const without = ['ACTIVITY', 'OPPORTUNITY'];

/** On an item's panel and page: how hot it is and why, its trend, its clocks and its moments. */
export default function ItemEvidence({ id, kind }: { id?: string; kind?: string }) {
  return id && !without.includes(kind ?? '') ? <OfItem id={id} /> : null;
}

function OfItem({ id }: { id: string }) {
  const t = useWords('evidence');
  const asked = useQuery(ItemEvidenceDocument, { variables: { id, first: 5 } });
  const item = asked.data?.inventoryItem;
  if (!item) {
    return asked.error ? <ErrorNotice error={asked.error} retry={() => void asked.refetch()} /> : asked.loading ? <SkeletonRows rows={3} /> : null;
  }
  return (
    <Section title={t('item.title')}>
      {item.momentCount === 0 ? (
        <p className={styles['mute']}>{t('item.none')}</p>
      ) : (
        <div className={styles['evidence']}>
          <Figures item={item} />
          <div className={styles['formula']}>
            <p>
              {t('item.heat')} = {t('item.formula')}
            </p>
            <details>
              <summary>{t('item.formula_title')}</summary>
              <p>{t('item.formula_detail')}</p>
            </details>
          </div>
          <Trend weeks={item.trend} />
          <Moments item={item} asked={asked} />
        </div>
      )}
    </Section>
  );
}

function Figures({ item: { heat, momentCount, clocks } }: { item: Told }) {
  const t = useWords('evidence');
  const format = useFormat();
  const median = clocks.medianSecondsToResolve;
  return (
    <div className={styles['figures']}>
      <Figure label={t('item.heat')} value={format.number(heat ?? 0, { maximumFractionDigits: (heat ?? 0) < 100 ? 1 : 0 })} />
      <Figure label={t('item.moments')} value={momentCount} note={t('item.moments_note')} />
      <Figure label={t('item.open')} value={clocks.open} />
      <Figure label={t('item.median')} value={median === null ? '–' : format.duration(median)} note={median === null ? t('item.no_median') : t('item.median_note')} />
    </div>
  );
}

type Asked = Parameters<typeof usePages<ItemEvidenceQuery, Told['moments']['nodes'][number]>>[0];

function Moments({ item: { moments }, asked }: { item: Told; asked: Asked }) {
  const t = useWords('evidence');
  const words = useWords('moments');
  const format = useFormat();
  const pages = usePages(asked, (data) => data.inventoryItem?.moments);
  const { total, mayOpen } = moments;
  return (
    <div>
      <p className={styles['label']}>
        {t('item.list')}
        {mayOpen < total && <> · {t('item.list_part', { total: format.number(total), open: format.number(mayOpen) })}</>}
        {total > 1000 && <> {t('item.list_newest')}</>}
      </p>
      {pages.rows.length === 0 && <p className={styles['mute']}>{t('item.list_none')}</p>}
      <div className={styles['moments']}>
        {pages.rows.map(({ id, number, what, severity, state, raisedAt }) => (
          <MomentLine key={id} to={`/moments/${number}`} what={what} before={<SeverityMark severity={severity} />} after={<span className={styles['mute']}>{words(`state_small.${state}`)}</span>} under={`${number} · ${format.date(raisedAt)}`} />
        ))}
      </div>
      <FurtherRows pages={pages} />
    </div>
  );
}
