import { useQuery } from '@apollo/client/react';
import { pageOf } from '@app/journeys-web';
import { AddDialog } from '@app/journeys-web/items';
import { Ago, Button, EmptyState, ErrorNotice, faultOf, FurtherRows, Page, SeverityMark, SkeletonRows, usePages, useWords } from '@app/shared-web';
import { IconUserQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { OwnershipGapsDocument, type OwnershipGapsQuery } from '../moments.generated';
import { MomentLine } from '../pieces/moment-line';
import styles from './evidence.module.css';
import type {} from './words.en';

type Gap = OwnershipGapsQuery['ownershipGaps']['nodes'][number];

/** /inventory/gaps: the stages at which nobody leads, with the moments that fell into each. */
export default function GapsPage() {
  const t = useWords('evidence');
  const ecosystem = useWords('journeys');
  const pages = usePages(useQuery(OwnershipGapsDocument, { variables: { first: 20 } }), (data) => data.ownershipGaps);
  const notTheirs = pages.error !== undefined && pages.error !== null && faultOf(pages.error).code === 'NOT_ALLOWED';
  return (
    <Page title={t('gaps.title')} subtitle={t('gaps.subtitle')} width="reading" up={{ to: '/journeys', words: ecosystem('nav.ecosystem') }}>
      {pages.rows.length > 0 ? (
        <div className={styles['stack']}>
          {pages.rows.map((gap) => (
            <GapCard key={gap.id} gap={gap} again={pages.again} />
          ))}
          <FurtherRows pages={pages} />
        </div>
      ) : notTheirs ? (
        <EmptyState icon={IconUserQuestion} title={t('gaps.not_yours')} detail={t('gaps.not_yours_detail')} />
      ) : pages.error ? (
        <ErrorNotice error={pages.error} retry={pages.again} />
      ) : pages.loading ? (
        <SkeletonRows />
      ) : (
        <EmptyState icon={IconUserQuestion} title={t('gaps.none')} detail={t('gaps.none_detail')} />
      )}
    </Page>
  );
}

/** A stage, what fell into its gap, and the activity that closes it: whoever leads that leads there. */
function GapCard({ gap: { stage, journey, openedAt, momentCount, fallen }, again }: { gap: Gap; again: () => void }) {
  const t = useWords('evidence');
  const words = useWords('moments');
  const [adding, setAdding] = useState(false);
  return (
    <section className={styles['box']}>
      <div className={styles['gapHead']}>
        <div>
          <h2 className={styles['gapTitle']}>
            <Link to={pageOf(stage.id)}>{stage.name}</Link>
          </h2>
          <p className={styles['mute']}>
            {journey.name} · {t('gaps.fell', { count: momentCount })} · {t('gaps.since')} <Ago at={openedAt} />
            {fallen.length < Math.min(momentCount, 20) && <> · {t('gaps.may_open', { open: fallen.length })}</>}
          </p>
        </div>
        <Button onClick={() => setAdding(true)}>{t('gaps.settle')}</Button>
      </div>
      <p className={styles['mute']}>{t('gaps.how')}</p>
      {adding && <AddDialog kind="ACTIVITY" parent={{ id: stage.id, name: stage.name }} onAdded={again} onClose={() => setAdding(false)} />}
      {fallen.length > 0 && (
        <div className={styles['moments']}>
          {fallen.map(({ id, number, what, severity, state }) => (
            <MomentLine key={id} to={`/moments/${number}`} what={what} before={<SeverityMark severity={severity} />} after={<span className={styles['mute']}>{words(`state_small.${state}`)}</span>} under={number} />
          ))}
        </div>
      )}
    </section>
  );
}
