import { Facts, useFormat, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import type { OpportunityLineFragment } from '../journeys.generated';
import { pageOf } from '../kinds';
import { useMoney } from '../money';
import { usePayback } from './use-payback';
import styles from './opportunities.module.css';

/** Where an opportunity stands among all, by what, when it has paid, and what the pain points that it addresses cost. */
export function Chance({ chance: { rank, score, painPoints, paybackMonths } }: { chance: OpportunityLineFragment }) {
  const t = useWords('pains');
  const format = useFormat();
  const money = useMoney();
  const payback = usePayback();
  return (
    <div className={styles['chance']}>
      <Facts
        facts={[
          [t('chance.column.rank'), rank === null ? t('chance.no_rank') : format.number(rank)],
          [t('chance.column.score'), score === null ? null : format.number(score, { maximumFractionDigits: 2 })],
          [t('chance.column.payback'), payback(paybackMonths)],
        ]}
      />
      <p className={styles['how']}>{t('chance.formula')}</p>
      {painPoints.length > 0 && (
        <section>
          <h3 className={styles['heading']}>{t('chance.column.pains')}</h3>
          <ul className={styles['pains']}>
            {painPoints.map(({ id, name, cost: { moneyPerYear } }) => (
              <li key={id}>
                <Link to={pageOf(id)}>{name}</Link>
                <span className={styles['figure']}>{moneyPerYear === null ? t('unknown') : money(moneyPerYear)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
