import { useMutation, useQuery } from '@apollo/client/react';
import { Button, ConfirmDialog, DataTable, ErrorNotice, Notice, PersonName, usePages, useWords } from '@app/shared-web';
import type { ImportedRun } from '@app/shared-web/imports';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { DeactivateMissingDocument, MissingPeopleDocument } from '../people.generated';
import styles from './missing-people.module.css';

/** Who works here and is not in the file: listed, and deactivated only when the administrator says so. */
export function MissingPeople({ run }: { run: ImportedRun }) {
  return run.kind === 'people' && (run.missingOthers > 0 || run.state === 'DONE') ? <Missing run={run} /> : null;
}

function Missing({ run }: { run: ImportedRun }) {
  const t = useWords('directoryImport');
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [working, setWorking] = useState(false);
  const asked = useQuery(MissingPeopleDocument, { variables: { id: run.id, first: 20 }, fetchPolicy: 'cache-and-network' });
  const { data, error, refetch, startPolling, stopPolling } = asked;
  const pages = usePages(asked, (found) => found.importRun.missingPeople);
  const [deactivate] = useMutation(DeactivateMissingDocument, { variables: { importId: run.id } });
  // without whoever asks: they stay, also where the file forgot them
  const others = data?.importRun.missingOthers ?? run.missingOthers;
  const left = data ? pages.rows.length : others;
  useEffect(() => {
    if (!working) return;
    startPolling(1_000);
    return stopPolling;
  }, [working, startPolling, stopPolling]);
  if (working && data && left === 0) setWorking(false);
  if (error && !data) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (data && left === 0) return <Notice tone="green">{t('missing.done')}</Notice>;
  return (
    <section>
      <div className={styles['head']}>
        <div>
          <h2 className={styles['title']}>{t('missing.title')}</h2>
          <p className={styles['detail']} role="status">
            {working ? t('missing.working') : t('missing.detail', { count: others })}
          </p>
        </div>
        <Button kind="danger" busy={working} onClick={() => setAsking(true)}>
          {t('missing.deactivate', { count: others })}
        </Button>
      </div>
      <div className={styles['list']}>
        <DataTable
          label={t('missing.title')}
          pages={pages}
          idOf={({ id }) => id}
          nameOf={({ name }) => name}
          onOpen={({ id }) => void navigate(`/people/${id}`)}
          columns={[
            { key: 'name', title: t('missing.name'), cell: (person) => <PersonName person={person} detail={person.jobTitle} plainName /> },
            { key: 'number', title: t('missing.number'), width: 140, cell: ({ number }) => number },
            { key: 'department', title: t('missing.department'), width: '34%', cell: ({ department }) => department?.name },
          ]}
          card={(person) => <PersonName person={person} detail={[person.number, person.department?.name].filter(Boolean).join(' · ')} plainName />}
          empty={null}
        />
      </div>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('missing.confirm_title', { count: others })}
        lost={
          <ul className={styles['lost']}>
            <li>{t('missing.signed_out')}</li>
            <li>{t('missing.offered')}</li>
            <li>{t('missing.kept')}</li>
            <li>{t('missing.not_you')}</li>
          </ul>
        }
        confirm={t('missing.confirm')}
        onConfirm={async () => {
          await deactivate();
          setWorking(true);
        }}
      />
    </section>
  );
}
