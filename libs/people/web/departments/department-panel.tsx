import { useQuery } from '@apollo/client/react';
import { ErrorNotice, SidePanel, SkeletonRows, StateMark, useWords } from '@app/shared-web';
import { DepartmentDocument } from '../people.generated';
import { DepartmentFacts } from './department-facts';

/** A department beside the tree. */
export function DepartmentPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords('directory');
  const { data, error, refetch } = useQuery(DepartmentDocument, { variables: { id } });
  const department = data?.department;
  if (!department) {
    return (
      <SidePanel title={data ? t('department.missing') : ''} onClose={onClose} subject={id}>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : data ? <p>{t('person.missing_detail')}</p> : <SkeletonRows rows={4} />}
      </SidePanel>
    );
  }
  return (
    <SidePanel
      title={department.name}
      marks={department.active ? undefined : <StateMark words={t('department.closed')} />}
      page={`/people/departments/${id}`}
      onClose={onClose}
      subject={id}
    >
      <DepartmentFacts department={department} />
    </SidePanel>
  );
}
