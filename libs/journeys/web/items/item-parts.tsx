import { Ago, DepartmentName, Facts, PersonName, useWords } from '@app/shared-web';
import { Fragment } from 'react';
import { Link } from 'react-router';
import type { ItemDetailFragment } from '../journeys.generated';
import { pageOf } from '../kinds';
import styles from './items.module.css';

/** Where an item stands, from the top down; each step opens. */
export function ItemPath({ item, onOpen }: { item: ItemDetailFragment; onOpen?: ((id: string) => void) | undefined }) {
  const t = useWords('inventory');
  if (item.path.length === 0) return null;
  return (
    <nav className={styles['path']} aria-label={t('item.path')}>
      {item.path.map(({ id, name }, place) => (
        <Fragment key={id}>
          {place > 0 && <span aria-hidden="true">›</span>}
          {onOpen ? (
            <button type="button" onClick={() => onOpen(id)}>
              {name}
            </button>
          ) : (
            <Link to={pageOf(id)}>{name}</Link>
          )}
        </Fragment>
      ))}
    </nav>
  );
}

/** The departments that take part, the leading one first. */
function Departments({ item }: { item: ItemDetailFragment }) {
  const t = useWords('inventory');
  return (
    <ul className={styles['departments']}>
      {item.departments.map(({ department, part, active }) => (
        <li key={department.id}>
          <Link to={`/people/departments/${department.id}`}>
            <DepartmentName department={department} />
          </Link>
          {(!active || part !== 'USES') && <span className={styles['partWords']}>{active ? t(`part.${part}`) : t('item.closed')}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Who answers for an item and when they last said that it is true; which departments take part. */
export function ItemKeepers({ item }: { item: ItemDetailFragment }) {
  const t = useWords('inventory');
  const { owner, confirmedAt, departments, externalId } = item;
  return (
    <Facts
      facts={[
        [t('item.owner'), owner ? <Link to={`/people/${owner.id}`} className={styles['person']}><PersonName person={owner} detail={owner.jobTitle} /></Link> : <PersonName person={null} />],
        [t('item.confirmed'), confirmedAt ? <Ago at={confirmedAt} /> : <span className={styles['nothing']}>{t('item.never_confirmed')}</span>],
        [t(item.kind === 'APPLICATION' ? 'item.used_by' : 'item.departments'), departments.length > 0 ? <Departments item={item} /> : null],
        [t('item.external'), externalId],
      ]}
    />
  );
}
