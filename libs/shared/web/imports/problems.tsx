import { useQuery } from '@apollo/client/react';
import { IconCircleCheck, IconDownload, IconInfoCircle, IconX } from '@tabler/icons-react';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/translate';
import { buttonLook } from '../parts/button';
import { DataTable } from '../parts/data-table';
import { StateMark } from '../parts/marks';
import { usePages } from '../parts/use-pages';
import { ImportProblemsDocument, type ImportProblemsQuery, type ImportWholeFragment } from '../shared.generated';
import type { ImportKind } from './subject';
import styles from './imports.module.css';

type Problem = ImportProblemsQuery['importRun']['problems']['nodes'][number];

const general = ['required', 'tooLong', 'email', 'date', 'dateTime', 'timeZone', 'choice', 'controlCharacters', 'doubled'] as const;

/** Why a row stayed out, or what is odd about it, in plain words. */
export function useReason(kind: ImportKind, { fields }: Pick<ImportWholeFragment, 'fields'>): (problem: Problem) => string {
  const t = useWords('imports');
  const canSay = new Set(fields.filter(({ mapsValues }) => mapsValues).map(({ name }) => name));
  return ({ code, field }) => {
    const words = { field: field ? kind.field(field) : '' };
    if (code === 'choice' && field && canSay.has(field)) return t('problem.choice_to_say', words);
    const known = general.find((each) => each === code);
    return kind.problem(code, field ?? null) ?? (known ? t(`problem.${known}`, words) : t('problem.other', words));
  };
}

function Outcome({ problem, done }: { problem: Problem; done: boolean }) {
  const t = useWords('imports');
  if (problem.stops) return <StateMark tone="red" icon={IconX} words={t('problems.out')} />;
  return <StateMark icon={IconInfoCircle} words={t(problem.code === 'workedOn' ? 'problems.untouched' : done ? 'problems.came' : 'problems.noted')} />;
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
  const pages = usePages(useQuery(ImportProblemsDocument, { variables: { id: run.id, first: 50 }, fetchPolicy: 'cache-and-network' }), (data) => data.importRun.problems);
  return (
    <section id="problems">
      <div className={styles['headingRow']}>
        <h2 className={styles['heading']}>{t('problems.title')}</h2>
        {pages.rows.length > 0 && (
          <a {...buttonLook('plain')} href={run.reportUrl} download>
            <IconDownload size={18} stroke={1.75} aria-hidden="true" />
            {t('problems.download')}
          </a>
        )}
      </div>
      <div className={styles['framed']}>
        <DataTable
          label={t('problems.title')}
          pages={pages}
          idOf={({ id }) => id}
          columns={[
            { key: 'line', title: t('problems.line'), width: 80, cell: ({ line }) => <span className={styles['number']}>{line}</span> },
            { key: 'reason', title: t('problems.reason'), cell: reason },
            { key: 'value', title: t('problems.value'), width: '26%', cell: ({ value }) => <Value text={value ?? null} /> },
            { key: 'what', title: t('problems.what'), width: 130, cell: (problem) => <Outcome problem={problem} done={run.state === 'DONE'} /> },
          ]}
          card={(problem) => (
            <span className={styles['card']}>
              <span className={styles['cardLine']}>
                <span className={styles['mute']}>{t('problems.line_of', { line: problem.line })}</span>
                <Outcome problem={problem} done={run.state === 'DONE'} />
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
