import { IconLock } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { useWords } from '../i18n/translate';
import { EmptyState } from '../parts/notices';
import { Page } from '../parts/page';
import { RunScreen } from './run-screen';
import { StartScreen } from './start-screen';
import { SubjectProvider, type ImportSubject } from './subject';

/** Bringing files in: the list of those before and the choice of a new one, or, with an id in the address, one of them. */
export function ImportsPage({ subject }: { subject: ImportSubject }) {
  const t = useWords('imports');
  const { importId } = useParams();
  if (!subject.may) {
    return (
      <Page title={subject.title} up={subject.up}>
        <EmptyState icon={IconLock} title={t('not_yours')} detail={t('not_yours_detail')} />
      </Page>
    );
  }
  return <SubjectProvider value={subject}>{importId ? <RunScreen key={importId} id={importId} /> : <StartScreen />}</SubjectProvider>;
}
