import { useQuery } from '@apollo/client/react';
import { Card, ErrorNotice, Section, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import { MyMomentLine } from '../mine/my-moment-line';
import { useFreshList } from '../mine/use-fresh-list';
import { MyMomentsDocument } from '../moments.generated';

/** *Your moments* on Today: the last few, with who holds each now and what the customer was told. */
export function YourMoments() {
  const t = useWords('moments');
  const { data, error, refetch } = useQuery(MyMomentsDocument, { variables: { first: 5 } });
  useFreshList(() => refetch(), data?.myMoments.liveCursor ?? null);
  const page = data?.myMoments;
  const shown = page?.nodes.slice(0, 5) ?? [];
  const failed = data ? null : error;
  if (shown.length === 0 && !failed) return null;
  return (
    <Section title={t('mine.title_yours')} action={page && (page.pageInfo.hasNextPage || page.nodes.length > 5) ? <Link to="/moments/mine">{t('mine.all')}</Link> : undefined}>
      {failed ? (
        <ErrorNotice error={failed} retry={() => void refetch()} />
      ) : (
        <Card>
          {shown.map((moment) => (
            <MyMomentLine key={moment.id} moment={moment} />
          ))}
        </Card>
      )}
    </Section>
  );
}
