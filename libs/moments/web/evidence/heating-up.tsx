import { useQuery } from '@apollo/client/react';
import { pageOf } from '@app/journeys-web';
import { heatsUp, ItemName } from '@app/journeys-web/items';
import { Card, Section, useFormat, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import { HeatingUpDocument, type HeatingUpQuery } from '../moments.generated';
import styles from './heating-up.module.css';
import type {} from './words.en';

/** On the programme lead's Today: where in the inventory more happens than a week ago. */
export default function HeatingUp() {
  const t = useWords('evidence');
  const { data } = useQuery(HeatingUpDocument, heatsUp);
  const heating = data?.heatingUp ?? [];
  if (heating.length === 0) return null;
  return (
    <Section title={t('heating.title')} action={<Link to="/inventory/pictures/heat-map">{t('heating.all')}</Link>}>
      <Card>
        {heating.map((each) => (
          <Line key={each.item.id} heating={each} />
        ))}
      </Card>
      <p className={styles['how']}>{t('heating.how')}</p>
    </Section>
  );
}

function Line({ heating: { item, within, heat, fresh, before } }: { heating: HeatingUpQuery['heatingUp'][number] }) {
  const t = useWords('evidence');
  const format = useFormat();
  const where = within && item.kind !== 'STAGE' ? t('where.within', { place: within.name }) : within?.name;
  return (
    <Link to={pageOf(item.id)} className={styles['line']}>
      <ItemName kind={item.kind} name={item.name} detail={[where, t('heating.moments', { count: fresh, before })].filter(Boolean).join(' · ')} />
      <span className={styles['heat']}>
        {t('item.heat')} {format.number(heat, { maximumFractionDigits: heat < 100 ? 1 : 0 })}
      </span>
    </Link>
  );
}
