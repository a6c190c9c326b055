import { useQuery } from '@apollo/client/react';
import { Button, Card, EmptyState, ErrorNotice, FurtherRows, Page, SkeletonRows, usePages, useWords } from '@app/shared-web';
import { IconMessageReport } from '@tabler/icons-react';
import { MyReportsDocument } from '../journeys.generated';
import { ReportLine } from './report-line';
import { startReport } from './report-store';

/** What the reader reported, newest first, and what became of each. */
export default function ReportsPage() {
  const t = useWords('pains');
  const pages = usePages(useQuery(MyReportsDocument, { variables: { first: 20 } }), (data) => data.myReports);
  const report = (
    <Button kind="main" icon={IconMessageReport} onClick={() => startReport()}>
      {t('report.action')}
    </Button>
  );
  return (
    <Page title={t('mine.title')} subtitle={t('mine.subtitle')} actions={pages.rows.length > 0 ? report : null} width="reading">
      {pages.rows.length > 0 ? (
        <>
          <Card>
            {pages.rows.map((each) => (
              <ReportLine key={each.id} report={each} />
            ))}
          </Card>
          <FurtherRows pages={pages} />
        </>
      ) : pages.error ? (
        <ErrorNotice error={pages.error} retry={pages.again} />
      ) : pages.loading ? (
        <SkeletonRows />
      ) : (
        <EmptyState icon={IconMessageReport} title={t('mine.none')} detail={t('mine.none_detail')} action={report} />
      )}
    </Page>
  );
}
