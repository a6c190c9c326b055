import { useQuery } from '@apollo/client/react';
import { IconCircleCheck, IconDownload, IconInfoCircle, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/translate';
import { Button } from '../parts/button';
import { DataTable } from '../parts/data-table';
import { StateMark } from '../parts/marks';
import { ErrorNotice } from '../parts/notices';
import { usePages } from '../parts/use-pages';
import { ImportProblemsDocument, type ImportProblemsQuery, type ImportWholeFragment } from '../shared.generated';
import type { ImportKind } from './subject';
import { type ReportLine, reportFile, saveFile } from './report-file';
import styles from './imports.module.css';

type Problem = ImportProblemsQuery['importRun']['problems']['nodes'][number];

const general = ['required', 'tooLong', 'email', 'date', 'dateTime', 'timeZone', 'choice', 'number', 'negative', 'whole', 'range', 'controlCharacters', 'doubled'] as const;

/** Why a row stayed out, or what is odd about it, in plain words. */
export function useReason(kind: ImportKind, { fields }: Pick<ImportWholeFragment, 'fields'>): (problem: Pick<Problem, 'code' | 'field'>) => string {
  const t = useWords('imports');
  const canSay = new Set(fields.filter(({ mapsValues }) => mapsValues).map(({ name }) => name));
  return ({ code, field }) => {
    const words = { field: field ? kind.field(field) : '' };
    if (code === 'choice' && field && canSay.has(field)) return t('problem.choice_to_say', words);
    const known = general.find((each) => each === code);
    return kind.problem(code, field ?? null) ?? (known ? t(`problem.${known}`, words) : t('problem.other', words));
  };
}

/** What becomes of a row, in words. */
const outcomeOf = ({ code, stops }: Pick<Problem, 'code' | 'stops'>, { state }: Pick<ImportWholeFragment, 'state'>) =>
  stops ? 'problems.out' : code === 'workedOn' ? 'problems.untouched' : state === 'DONE' ? 'problems.came' : 'problems.noted';

/** The whole report as a file, in the words of the list. */
function useReport(run: ImportWholeFragment, reason: (problem: ReportLine) => string): { download: () => Promise<void>; busy: boolean; fault: unknown } {
  const t = useWords('imports');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const download = async (): Promise<void> => {
    setBusy(true);
    setFault(undefined);
    try {
      const titles = [t('problems.line'), t('problems.reason'), t('problems.value'), t('problems.what')];
      saveFile(await reportFile(run.reportUrl, titles, (problem) => [problem.line, reason(problem), problem.value ?? '', t(outcomeOf(problem, run))]), run.fileName.replace(/(\.csv)?$/i, '-report.csv'));
    } catch (error) {
      setFault(error);
    }
    setBusy(false);
  };
  return { download, busy, fault };
}

function Outcome({ problem, run }: { problem: Problem; run: ImportWholeFragment }) {
  const words = useWords('imports')(outcomeOf(problem, run));
  return problem.stops ? <StateMark tone="red" icon={IconX} words={words} /> : <StateMark icon={IconInfoCircle} words={words} />;
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** The value of the file; a time that was read already is written as the reader writes times. */
function Value({ text }: { text: string | null }) {
  const format = useFormat();
  return text ? <span className={styles['value']}>{instant.test(text) ? format.dateTime(text) : text}</span> : null;
}

/** The rows that stay out, and those that are odd, by line. */
export function ProblemsSection({ run, kind }: { run: ImportWholeFragment; kind: ImportKind }) {
  const t = useWords('imports');
  const reason = useReason(kind, run);
  const { download, busy, fault } = useReport(run, reason);
  const pages = usePages(useQuery(ImportProblemsDocument, { variables: { id: run.id, first: 50 }, fetchPolicy: 'cache-and-network' }), (data) => data.importRun.problems);
  return (
    <section id="problems">
      <div className={styles['headingRow']}>
        <h2 className={styles['heading']}>{t('problems.title')}</h2>
        {pages.rows.length > 0 && (
          <Button icon={IconDownload} busy={busy} onClick={() => void download()}>
            {t('problems.download')}
          </Button>
        )}
      </div>
      {fault !== undefined && <ErrorNotice error={fault} />}
      <div className={styles['framed']}>
        <DataTable
          label={t('problems.title')}
          pages={pages}
          idOf={({ id }) => id}
          columns={[
            { key: 'line', title: t('problems.line'), width: 80, cell: ({ line }) => <span className={styles['number']}>{line}</span> },
            { key: 'reason', title: t('problems.reason'), cell: reason },
            { key: 'value', title: t('problems.value'), width: '26%', cell: ({ value }) => <Value text={value ?? null} /> },
            { key: 'what', title: t('problems.what'), width: 130, cell: (problem) => <Outcome problem={problem} run={run} /> },
          ]}
          card={(problem) => (
            <span className={styles['card']}>
              <span className={styles['cardLine']}>
                <span className={styles['mute']}>{t('problems.line_of', { line: problem.line })}</span>
                <Outcome problem={problem} run={run} />
              </span>
              <span>{reason(problem)}</span>
              <Value text={problem.value ?? null} />
            </span>
          )}
          empty={
            <p className={styles['fine']}>
              <IconCircleCheck size={18} stroke={1.75} aria-hidden="true" />
              {t('problems.none')}
            </p>
          }
        />
      </div>
    </section>
  );
}
