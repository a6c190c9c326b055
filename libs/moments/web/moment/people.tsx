import { Ago, Clock, PersonName, Section, useFormat, useWords } from '@app/shared-web';
import type { Moment } from './use-moment';
import styles from './moment.module.css';

/** Who helps without holding it. */
export function Responders({ responders }: Pick<Moment, 'responders'>) {
  const t = useWords('moments');
  if (responders.length === 0) return null;
  return (
    <Section title={t('people.helping')}>
      <ul className={styles['people']}>
        {responders.map(({ person, joinedAt }) => (
          <li key={person.id}>
            <PersonName person={person} detail={person.jobTitle} />
            <span className={styles['aside']}>
              <Ago at={joinedAt} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Who held it, from when to when: both clocks stay. */
export function Holdings({ holdings }: Pick<Moment, 'holdings'>) {
  const t = useWords('moments');
  const format = useFormat();
  if (holdings.length === 0) return null;
  return (
    <Section title={t('people.held')}>
      <ul className={styles['people']}>
        {holdings.map(({ person, department, since, until, elapsedSeconds, workingSeconds }) => (
          <li key={since}>
            <PersonName person={person ?? (department && { id: department.id, name: department.name })} detail={person ? department?.name : undefined} />
            <span className={styles['aside']}>
              {until && elapsedSeconds !== null ? <span className="figures">{format.duration(elapsedSeconds)}</span> : <Clock since={since} />}
              {until && workingSeconds !== null && elapsedSeconds !== null && elapsedSeconds - workingSeconds > 60 && <span>{t('people.working', { time: format.duration(workingSeconds) })}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
