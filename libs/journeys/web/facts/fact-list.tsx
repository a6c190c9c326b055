import { Button, Facts, useFormat, useWords } from '@app/shared-web';
import type { ReactNode } from 'react';
import type { ItemFieldsFragment } from '../journeys.generated';
import { factsOf, isBeside, isOfCost, saidOf, type FactName } from './facts';
import styles from './facts.module.css';
import { KnownMark, Said } from './said';

/** What is said of an item's facts, and which are not said yet: those lead to saying them, for whoever may. */
export function FactList({ item, onSay }: { item: ItemFieldsFragment; onSay?: (() => void) | undefined }) {
  const t = useWords('inventory');
  const format = useFormat();
  const main = factsOf(item.kind).filter(([name]) => !isBeside(item.kind, name) && !isOfCost(name));
  const said = main.filter(([name]) => saidOf(item, name) !== null);
  const unsaid = main.filter(([name]) => saidOf(item, name) === null);
  const beside = (name: FactName | undefined): ReactNode => {
    const value = name && saidOf(item, name);
    return value && <KnownMark kind={item.kind} name={name} value={String(value)} />;
  };
  const rows = said.map(([name, fact]) => [
    t(`fact.${name}`),
    <span key={name} className={styles['said']}>
      <Said fact={fact} value={saidOf(item, name)!} /> {beside((fact.known ?? fact.source) as FactName | undefined)}
    </span>,
  ] as const);
  return (
    <>
      {rows.length > 0 && (
        <div className={styles['list']}>
          <Facts facts={rows} />
        </div>
      )}
      {onSay && unsaid.length > 0 && (
        <p className={styles['unsaid']}>
          {t('item.unsaid', { facts: format.list(unsaid.map(([name]) => t(`fact.${name}`))) })}{' '}
          <Button kind="link" onClick={onSay}>
            {t('item.say')}
          </Button>
        </p>
      )}
    </>
  );
}
