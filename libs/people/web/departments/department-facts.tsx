import { Facts, Notice, PersonName, useFormat, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import type { DepartmentDetailsFragment } from '../people.generated';
import styles from '../persons/persons.module.css';

/** A person as a link. */
function PersonLink({ person }: { person: { id: string; name: string; jobTitle?: string | null; active: boolean } }) {
  return (
    <Link to={`/people/${person.id}`} className={styles['plain']}>
      <PersonName person={person} detail={person.jobTitle} />
    </Link>
  );
}

/** Who was named to be told of offers: nobody, where it is simply the head. */
export function namedReceivers({ receivers, head }: DepartmentDetailsFragment): DepartmentDetailsFragment['receivers'] {
  return receivers.length === 1 && receivers[0]?.id === head?.id ? [] : receivers;
}

/** Where a department stands, who heads it, and who is told of what is offered to it. */
export function DepartmentFacts({ department }: { department: DepartmentDetailsFragment }) {
  const t = useWords('directory');
  const format = useFormat();
  const { id, code, head, receivers, path, peopleCount } = department;
  const named = namedReceivers(department);
  const above = path.filter((each) => each.id !== id);
  return (
    <>
      {!head && receivers.length === 0 && (
        <Notice tone="amber" title={t('department.nobody_receives')}>
          {t('department.nobody_receives_detail')}
        </Notice>
      )}
      <Facts
        facts={[
          [t('department.code'), code],
          [
            t('department.above'),
            above.length > 0 ? (
              <span>
                {above.map((each, index) => (
                  <span key={each.id}>
                    {index > 0 && ' › '}
                    <Link to={`/people/departments/${each.id}`}>{each.name}</Link>
                  </span>
                ))}
              </span>
            ) : (
              t('department.top')
            ),
          ],
          [t('department.head'), head ? <PersonLink person={head} /> : t('department.no_head')],
          [
            t('department.receivers'),
            named.length > 0 ? (
              <span className={styles['stackTight']}>
                {named.map((person) => (
                  <PersonLink key={person.id} person={person} />
                ))}
              </span>
            ) : head ? (
              t('department.head_receives')
            ) : (
              t('department.nobody')
            ),
          ],
          [t('department.directly'), format.number(peopleCount)],
        ]}
      />
    </>
  );
}
