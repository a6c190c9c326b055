import { useQuery } from '@apollo/client/react';
import { Button, Card, EmptyState, ErrorNotice, Face, Menu, Notice, Page, Section, SkeletonRows, Slot, useWords, type MenuLine } from '@app/shared-web';
import { IconPencil, IconUserCheck, IconUserOff, IconUserX } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { PersonDocument, type PersonDetailsFragment } from '../people.generated';
import { LeavingDialog, ReturningDialog } from './leaving';
import { ChangePersonDialog } from './person-dialogs';
import { PersonFacts } from './person-facts';
import { PersonRoles } from './person-roles';
import { PersonSignIn } from './person-sign-in';
import styles from './persons.module.css';
import { Reports } from './reports';

type Open = 'change' | 'leaving' | 'returning' | null;

function Actions({ person, open }: { person: PersonDetailsFragment; open: (what: Open) => void }) {
  const t = useWords('directory');
  const may = (action: PersonDetailsFragment['viewerCan'][number]) => person.viewerCan.includes(action);
  const more: MenuLine[] = [
    ...(may('DEACTIVATE') ? [{ words: t('leaving.action'), icon: IconUserOff, danger: true, run: () => open('leaving') }] : []),
    ...(may('REACTIVATE') ? [{ words: t('returning.action'), icon: IconUserCheck, run: () => open('returning') }] : []),
  ];
  return (
    <>
      {may('CHANGE') && (
        <Button icon={IconPencil} onClick={() => open('change')}>
          {t('change')}
        </Button>
      )}
      {more.length > 0 && <Menu items={more} />}
    </>
  );
}

/** A person: who they are, where they stand, and, for whoever looks after them, how they sign in. */
export default function PersonPage() {
  const t = useWords('directory');
  const { personId = '' } = useParams();
  const [opened, setOpened] = useState<Open>(null);
  const { data, error, refetch } = useQuery(PersonDocument, { variables: { id: personId } });
  const up = { to: '/people', words: t('nav.people') };
  const person = data?.person;
  if (!person) {
    return (
      <Page title={data ? t('person.missing') : t('nav.people')} up={up}>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : data ? <EmptyState icon={IconUserX} title={t('person.missing')} detail={t('person.missing_detail')} /> : <SkeletonRows rows={5} />}
      </Page>
    );
  }
  const close = () => setOpened(null);
  return (
    <Page
      title={person.name}
      heading={
        <span className={styles['head']}>
          <Face name={person.name} size="large" {...(person.active ? {} : { tone: 'mute' as const })} />
          {person.name}
        </span>
      }
      up={up}
      actions={<Actions person={person} open={setOpened} />}
    >
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          {!person.active && <Notice icon={IconUserOff}>{t('person.left')}</Notice>}
          <Card>
            <div className={styles['box']}>
              <PersonFacts person={person} whole />
            </div>
          </Card>
          <Reports id={person.id} />
          <Slot name="person.main" id={person.id} />
        </div>
        <div className={styles['stack']}>
          <PersonRoles person={person} />
          {person.signIn && (
            <Section title={t('sign_in_side.title')} action={person.viewerCan.includes('PRINT_SHEET') && <Link to={`/people/${person.id}/sheet`}>{t('sheet.action')}</Link>}>
              <PersonSignIn person={person} signIn={person.signIn} />
            </Section>
          )}
          <Slot name="person.side" id={person.id} />
        </div>
      </div>
      {person.viewerCan.includes('CHANGE') && <ChangePersonDialog person={person} opened={opened === 'change'} onClose={close} refetch={refetch} />}
      <LeavingDialog person={person} opened={opened === 'leaving'} onClose={close} />
      <ReturningDialog person={person} opened={opened === 'returning'} onClose={close} />
    </Page>
  );
}
