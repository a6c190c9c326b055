import { Facts, PersonName, StateMark, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import type { PersonDetailsFragment } from '../people.generated';
import styles from './persons.module.css';
import { useRoleWords } from './roles';

function DepartmentPath({ department }: { department: NonNullable<PersonDetailsFragment['department']> }) {
  const above = department.path.filter(({ id }) => id !== department.id).map(({ name }) => name);
  return (
    <>
      <Link to={`/people/departments/${department.id}`}>{department.name}</Link>
      {above.length > 0 && <span className={styles['under']}>{above.join(' › ')}</span>}
    </>
  );
}

/** What the directory says of somebody; how to reach them only where the viewer may have it. `whole`: on their own page, where the title is not beside the name and the roles have a place of their own. */
export function PersonFacts({ person, whole }: { person: PersonDetailsFragment; whole?: boolean }) {
  const t = useWords('directory');
  const roleWords = useRoleWords();
  const { department, location, manager, contact } = person;
  return (
    <Facts
      facts={[
        [t('person.title'), whole && person.jobTitle],
        [t('person.number'), <span className="figures">{person.number}</span>],
        [t('person.department'), department && <DepartmentPath department={department} />],
        [t('person.location'), location && <Link to={`/people/locations/${location.id}`}>{location.name}</Link>],
        [
          t('person.manager'),
          manager && (
            <Link to={`/people/${manager.id}`} className={styles['plain']}>
              <PersonName person={manager} detail={manager.jobTitle} />
            </Link>
          ),
        ],
        [t('person.email'), contact?.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>],
        [t('person.phone'), contact?.phone && <a href={`tel:${contact.phone.replaceAll(/[^\d+]/g, '')}`}>{contact.phone}</a>],
        [
          t('person.roles'),
          !whole && person.roles.length > 0 ? (
            <span className={styles['marks']}>
              {person.roles.map((role) => (
                <StateMark key={`${role.role} ${role.department?.id ?? ''}`} words={roleWords(role)} />
              ))}
            </span>
          ) : null,
        ],
      ]}
    />
  );
}
