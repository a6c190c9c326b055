import { useMutation } from '@apollo/client/react';
import { Ago, Button, Card, ConfirmDialog, Section, StateMark, toast, useWords, type Icon } from '@app/shared-web';
import { IconDeviceDesktop, IconDeviceMobile, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { EndOtherSessionsDocument, EndSessionDocument, type AccountQuery, type SessionKind } from '../people.generated';
import styles from '../persons/persons.module.css';

type Session = AccountQuery['mySessions'][number];

const icons: Record<SessionKind, Icon> = { DESK: IconDeviceDesktop, PERSONAL: IconDeviceMobile, SHARED: IconUsersGroup };

/** Where I am signed in; each but this one can be ended, or all of them. */
export function SessionsSection({ sessions, refetch }: { sessions: readonly Session[]; refetch: () => Promise<unknown> }) {
  const t = useWords('directory');
  const [end] = useMutation(EndSessionDocument);
  const [endAllOthers] = useMutation(EndOtherSessionsDocument);
  const [endingAll, setEndingAll] = useState(false);
  const [endingId, setEndingId] = useState<string | null>(null);
  const others = sessions.filter(({ current }) => !current);
  const endOne = async ({ id, label }: Session) => {
    setEndingId(id);
    try {
      await end({ variables: { id } });
      await refetch();
      toast(t('session.ended', { label }));
    } catch {
      toast(t('failed'));
    } finally {
      setEndingId(null);
    }
  };
  const endOthers = async () => {
    await endAllOthers();
    await refetch();
    toast(t('session.all_ended'));
  };
  return (
    <Section
      title={t('session.title')}
      action={
        others.length > 1 && (
          <Button kind="link" className={styles['sectionAction']} onClick={() => setEndingAll(true)}>
            {t('session.end_all')}
          </Button>
        )
      }
    >
      <Card>
        {sessions.map((session) => {
          const Mark = icons[session.kind];
          return (
            <div key={session.id} className={styles['row']}>
              <span className={styles['head']}>
                <Mark size={20} stroke={1.5} aria-hidden="true" />
                <span className={styles['rowWords']}>
                  {session.label}
                  <span className={styles['under']}>
                    {t(`session.kind.${session.kind}`)} · {t.rich('session.used', { at: <Ago at={session.lastActiveAt} /> })}
                  </span>
                </span>
              </span>
              {session.current ? (
                <StateMark tone="green" words={t('session.here')} />
              ) : (
                <Button kind="quiet" busy={endingId === session.id} onClick={() => void endOne(session)} aria-label={t('session.end_named', { label: session.label })}>
                  {t('session.end')}
                </Button>
              )}
            </div>
          );
        })}
      </Card>
      <ConfirmDialog opened={endingAll} onClose={() => setEndingAll(false)} title={t('session.end_all_title', { count: others.length })} lost={<p>{t('session.end_all_lost')}</p>} confirm={t('session.end_all')} onConfirm={endOthers} />
    </Section>
  );
}
