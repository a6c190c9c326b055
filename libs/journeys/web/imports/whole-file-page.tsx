import { useApolloClient } from '@apollo/client/react';
import { buttonLook, Button, EmptyState, ErrorNotice, Figure, Glyph, Notice, Page, Section, useFormat, useMay, useWords } from '@app/shared-web';
import { FileDrop } from '@app/shared-web/imports';
import { IconCircleCheck, IconInfoCircle, IconLock, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import styles from './whole-file.module.css';
import { changesIn, largestWhole, sendWhole, type WholeOutcome, type WholeProblem } from './whole-file';

const own = ['json', 'format', 'version', 'encoding', 'too_large'] as const;

/** Bringing a whole inventory in: choose the file, look at what it would do, do it. */
export default function WholeFilePage() {
  const t = useWords('inOut');
  const may = useMay();
  const [looked, setLooked] = useState<{ file: File; outcome: WholeOutcome } | null>(null);
  const up = { to: '/inventory/import', words: t('title') };
  if (!may('EDIT_INVENTORY')) {
    return (
      <Page title={t('whole.title')} up={up}>
        <EmptyState icon={IconLock} title={t('templates.not_yours')} detail={t('templates.not_yours_detail')} />
      </Page>
    );
  }
  return (
    <Page title={t('whole.title')} subtitle={t('whole.subtitle')} up={up}>
      <div className={styles['sheet']}>
        {looked ? (
          <Result {...looked} setOutcome={(outcome) => setLooked({ ...looked, outcome })} another={() => setLooked(null)} />
        ) : (
          <>
            <p className={styles['soft']}>{t('whole.what')}</p>
            <FileDrop
              accept=".json,application/json"
              most={largestWhole}
              words={{ drop: t('whole.drop'), limits: t('whole.limits') }}
              refused={(rule) => {
                const known = own.find((each) => each === rule);
                return known ? { what: t(`whole.${known}`), next: t(`whole.${known}_next`) } : null;
              }}
              send={(file, sent, signal) => sendWhole(file, false, sent, signal)}
              onSent={(outcome, file) => setLooked({ file, outcome })}
            />
          </>
        )}
      </div>
    </Page>
  );
}

interface ResultProps {
  file: File;
  outcome: WholeOutcome;
  setOutcome: (outcome: WholeOutcome) => void;
  another: () => void;
}

function Result({ file, outcome, setOutcome, another }: ResultProps) {
  const t = useWords('inOut');
  const format = useFormat();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const count = changesIn(outcome);
  const bringIn = async (): Promise<void> => {
    setBusy(true);
    setFault(undefined);
    try {
      const done = await sendWhole(file, true, () => {}, new AbortController().signal);
      // whatever was shown before may be another inventory now
      if (done.done) await client.cache.reset();
      setOutcome(done);
    } catch (error) {
      setFault(error);
    }
    setBusy(false);
  };
  return (
    <>
      <p className={styles['soft']}>{t('whole.file', { name: file.name, size: format.bytes(file.size) })}</p>
      {outcome.done && count > 0 && <Notice tone="green" icon={IconCircleCheck} title={t('whole.result_done')} />}
      {outcome.stopping > 0 && (
        <Notice tone="red" title={t('whole.stopped', { count: outcome.stopping })}>
          {t('whole.stopped_detail')}
        </Notice>
      )}
      {outcome.stopping === 0 && count === 0 && (
        <Notice tone="green" icon={IconCircleCheck} title={t('whole.nothing')}>
          {!outcome.done && t('whole.nothing_detail')}
        </Notice>
      )}
      {outcome.stopping === 0 && (['items', 'links'] as const).map((what) => (
        <Section key={what} title={t(`whole.${what}`)}>
          <div className={styles['figures']}>
            <Figure label={t('whole.added')} value={outcome[what].add} />
            <Figure label={t('whole.changed')} value={outcome[what].change} />
            <Figure label={t('whole.left')} value={outcome[what].leave} />
          </div>
        </Section>
      ))}
      {fault !== undefined && <ErrorNotice error={fault} retry={() => void bringIn()} />}
      <div className={styles['buttons']}>
        {outcome.done ? (
          <Link {...buttonLook('main')} to="/journeys">
            {t('whole.see')}
          </Link>
        ) : (
          outcome.stopping === 0 && count > 0 && (
            <Button kind="main" busy={busy} onClick={() => void bringIn()}>
              {t('whole.bring_in', { count })}
            </Button>
          )
        )}
        <Button onClick={another}>{t('whole.another')}</Button>
      </div>
      {outcome.problems.length > 0 && <Problems {...outcome} />}
    </>
  );
}

/** What is wrong, or odd, by its place in the file. */
function Problems({ problems, wrong, stopping }: WholeOutcome) {
  const t = useWords('inOut');
  const reason = ({ rule, message }: WholeProblem): string => t.maybe(`rule.${rule}`) ?? message;
  return (
    <Section title={stopping > 0 ? t('whole.why') : t('whole.odd', { count: wrong })}>
      <ul className={styles['problems']}>
        {problems.map((problem, i) => (
          <li key={i} className={styles['problem']}>
            <span className={styles['reason']} data-stops={problem.stops || undefined}>
              <Glyph of={problem.stops ? IconX : IconInfoCircle} size={16} />
              {reason(problem)}
            </span>
            <span className={styles['place']}>
              {problem.name && <b>{problem.name}</b>} <code>{problem.path}</code>
            </span>
            {problem.value !== null && <span className={styles['value']}>{problem.value}</span>}
          </li>
        ))}
      </ul>
      {wrong > problems.length && <p className={styles['soft']}>{t('whole.more', { count: wrong - problems.length })}</p>}
    </Section>
  );
}
