import { useQuery } from '@apollo/client/react';
import { Button, Card, Section, useNarrow, useWords } from '@app/shared-web';
import { IconMessageReport } from '@tabler/icons-react';
import { Link } from 'react-router';
import { MyReportsDocument } from '../journeys.generated';
import { ReportLine } from './report-line';
import { startReport } from './report-store';

const SHOWN = 3;

/** On Today: the way to report what hurts, and what became of the last few. */
export default function YourReports() {
  const t = useWords('pains');
  const narrow = useNarrow();
  const { data } = useQuery(MyReportsDocument, { variables: { first: SHOWN } });
  const page = data?.myReports;
  const reports = page?.nodes.slice(0, SHOWN) ?? [];
  const more = page && (page.pageInfo.hasNextPage || page.nodes.length > SHOWN);
  return (
    <Section title={t('mine.today')} action={more ? <Link to="/inventory/reports">{t('mine.all')}</Link> : undefined}>
      {reports.length > 0 && (
        <Card>
          {reports.map((report) => (
            <ReportLine key={report.id} report={report} />
          ))}
        </Card>
      )}
      <div style={{ marginTop: reports.length > 0 ? 'var(--gap-3)' : 0 }}>
        <Button icon={IconMessageReport} wide={narrow} onClick={() => startReport()}>
          {t('report.action')}
        </Button>
      </div>
    </Section>
  );
}
