import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Card, ConfirmDialog, Dialog, EmptyState, ErrorNotice, Menu, Notice, Page, Section, SkeletonRows, Slot, toast, useWords, type MenuLine } from '@app/shared-web';
import { IconArchive, IconArrowBackUp, IconBuildingOff, IconPencil, IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ChangeDepartmentDocument, DepartmentDocument, type DepartmentDetailsFragment } from '../people.generated';
import { PeopleOf } from '../persons/people-of';
import styles from '../persons/persons.module.css';
import { AddDepartmentDialog, ChangeDepartmentDialog } from './department-dialogs';
import { DepartmentFacts } from './department-facts';
import { DepartmentsBelow } from './departments-below';
import { ReceiversDialog } from './receivers-dialog';

type Open = 'change' | 'receivers' | 'add' | 'close' | null;

function CloseDialog({ department, onClose }: { department: DepartmentDetailsFragment; onClose: () => void }) {
  const t = useWords('directory');
  const [change] = useMutation(ChangeDepartmentDocument);
  const { id, version, name, peopleCount, children } = department;
  if (peopleCount > 0 || children.nodes.length > 0) {
    return (
      <Dialog opened onClose={onClose} title={t('department.not_empty', { name })}>
        <p>{t('department.not_empty_detail')}</p>
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('department.close_title', { name })}
      lost={<p>{t('department.close_lost')}</p>}
      confirm={t('department.close')}
      onConfirm={async () => {
        await change({ variables: { input: { id, version, active: false } } });
        toast(t('department.closed_done', { name }));
      }}
    />
  );
}

/** A department: its place in the tree, its people, its head, and who is told of what is offered to it. */
export default function DepartmentPage() {
  const t = useWords('directory');
  const { departmentId = '' } = useParams();
  const [opened, setOpened] = useState<Open>(null);
  const [change] = useMutation(ChangeDepartmentDocument);
  const { data, error, refetch } = useQuery(DepartmentDocument, { variables: { id: departmentId } });
  const up = { to: '/people/departments', words: t('directory.departments') };
  const department = data?.department;
  if (!department) {
    return (
      <Page title={data ? t('department.missing') : t('directory.departments')} up={up}>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : data ? <EmptyState icon={IconBuildingOff} title={t('department.missing')} detail={t('person.missing_detail')} /> : <SkeletonRows rows={5} />}
      </Page>
    );
  }
  const close = () => setOpened(null);
  const { id, version, name, active } = department;
  const [mayChange, maySetReceivers] = [department.viewerCan.includes('CHANGE'), department.viewerCan.includes('SET_RECEIVERS')];
  const reopen = () => void change({ variables: { input: { id, version, active: true } } }).then(() => toast(t('department.reopened', { name })), () => toast(t('failed')));
  const more: MenuLine[] = [
    { words: t('department.add_below'), icon: IconPlus, run: () => setOpened('add') },
    active ? { words: t('department.close'), icon: IconArchive, danger: true, run: () => setOpened('close') } : { words: t('department.reopen'), icon: IconArrowBackUp, run: reopen },
  ];
  return (
    <Page
      title={name}
      up={department.parent ? { to: `/people/departments/${department.parent.id}`, words: department.parent.name } : up}
      actions={
        <>
          {maySetReceivers && (
            <Button icon={IconUsers} onClick={() => setOpened('receivers')}>
              {t('department.receivers_set')}
            </Button>
          )}
          {mayChange && (
            <Button icon={IconPencil} onClick={() => setOpened('change')}>
              {t('change')}
            </Button>
          )}
          {mayChange && <Menu items={more} />}
        </>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          {!active && <Notice icon={IconArchive}>{t('department.closed_detail')}</Notice>}
          <DepartmentsBelow id={id} />
          <PeopleOf departmentId={id} title={t('department.people')} empty={t('department.people_none')} />
          <Slot name="department.main" id={id} />
        </div>
        <div className={styles['stack']}>
          <Section title={t('department.about')}>
            <Card>
              <div className={`${styles['box']} ${styles['stackTight']}`}>
                <DepartmentFacts department={department} />
              </div>
            </Card>
          </Section>
          <Slot name="department.side" id={id} />
        </div>
      </div>
      {opened === 'change' && <ChangeDepartmentDialog department={department} onClose={close} refetch={refetch} />}
      {opened === 'receivers' && <ReceiversDialog department={department} onClose={close} />}
      {opened === 'add' && <AddDepartmentDialog parent={{ id, name }} onClose={close} />}
      {opened === 'close' && <CloseDialog department={department} onClose={close} />}
    </Page>
  );
}
