import { useQuery } from '@apollo/client/react';
import { ErrorNotice, Notice, PersonName, SidePanel, SkeletonRows, useWords } from '@app/shared-web';
import { IconLock } from '@tabler/icons-react';
import { PersonDocument } from '../people.generated';
import { PersonFacts } from './person-facts';
import styles from './persons.module.css';
import { Reports } from './reports';

/** Somebody beside the list. */
export function PersonPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords('directory');
  const { data, error, refetch } = useQuery(PersonDocument, { variables: { id } });
  const person = data?.person;
  if (!person) {
    return (
      <SidePanel title={data ? t('person.missing') : ''} onClose={onClose} subject={id}>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : data ? <p>{t('person.missing_detail')}</p> : <SkeletonRows rows={4} />}
      </SidePanel>
    );
  }
  const locks = person.signIn?.locks ?? [];
  return (
    <SidePanel
      title={<PersonName person={person} detail={<span className={styles['light']}>{person.jobTitle}</span>} size="large" plainName />}
      page={`/people/${id}`}
      onClose={onClose}
      subject={id}
    >
      {locks.length > 0 && (
        <Notice tone="amber" icon={IconLock}>
          {t('person.locked', { count: locks.length })}
        </Notice>
      )}
      <PersonFacts person={person} />
      <Reports id={id} first={10} />
    </SidePanel>
  );
}
