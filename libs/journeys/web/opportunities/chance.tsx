import { Facts, PersonName, useFormat, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import type { OpportunityLineFragment } from '../journeys.generated';
import { pageOf } from '../kinds';
import { useMoney } from '../money';
import { usePayback } from './use-payback';
import styles from './opportunities.module.css';

/** What an opportunity is worth, what it is ranked by, and the pain points that it addresses with what they cost. */
export function Chance({ chance }: { chance: OpportunityLineFragment }) {
  const t = useWords('pains');
  const format = useFormat();
  const money = useMoney();
  const payback = usePayback();
  const level = (value: number | null | undefined) => (value === null || value === undefined ? null : t('chance.level', { value: format.number(value) }));
  const amount = (value: number | null | undefined) => (value === null || value === undefined ? t('unknown') : money(value));
  const { score, rank, painPoints } = chance;
  return (
    <div className={styles['chance']}>
      <Facts
        facts={[
          [t('chance.column.rank'), rank === null || rank === undefined ? t('chance.no_rank') : format.number(rank)],
          [t('chance.column.score'), score === null || score === undefined ? null : format.number(score, { maximumFractionDigits: 2 })],
          [t('chance.column.customer'), level(chance.customerValue)],
          [t('chance.column.business'), level(chance.businessValue)],
          [t('chance.column.effort'), level(chance.effort)],
          [t('chance.column.saving'), amount(chance.savingMoney)],
          [t('chance.column.payback'), payback(chance.paybackMonths)],
          [t('column.owner'), <PersonName key="owner" person={chance.owner ?? null} />],
        ]}
      />
      <p className={styles['how']}>{t('chance.formula')}</p>
      <h3 className={styles['heading']}>{t('chance.column.pains')}</h3>
      {painPoints.length === 0 ? (
        <p className={styles['mute']}>{t('chance.pains_none')}</p>
      ) : (
        <ul className={styles['pains']}>
          {painPoints.map(({ id, name, cost: { moneyPerYear } }) => (
            <li key={id}>
              <Link to={pageOf(id)}>{name}</Link>
              <span className={styles['figure']}>{amount(moneyPerYear)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
