import { Ago, DepartmentName, PersonName, StateMark, useWords, type Column } from '@app/shared-web';
import { factsOf, saidOf, type FactName } from '../facts/facts';
import { Said } from '../facts/said';
import { ItemName } from '../items/item-name';
import type { ItemKind, ItemsQuery } from '../journeys.generated';
import styles from './lists.module.css';

/** A row of a list. */
export type Row = ItemsQuery['inventoryItems']['nodes'][number];

/** The kinds that have a list of this sort; pain points and opportunities have their own. */
export const listedKinds = ['JOURNEY', 'STAGE', 'TOUCHPOINT', 'ACTIVITY', 'CAPABILITY', 'APPLICATION'] as const satisfies readonly ItemKind[];
/** One of them. */
export type ListedKind = (typeof listedKinds)[number];

/** The facts that matter in the list of a kind, with their widths; figures stand at the end of their column. */
const shown: Record<ListedKind, ReadonlyArray<readonly [name: FactName, width: number | string]>> = {
  JOURNEY: [['side', 120], ['horizon', 120], ['persona', '24%']],
  STAGE: [],
  TOUCHPOINT: [['channel', 120], ['weight', 180], ['emotion', 150]],
  ACTIVITY: [['minutesPerCase', 116], ['casesPerMonth', 116]],
  CAPABILITY: [['maturityNow', 200], ['maturityWanted', 200], ['importance', 190]],
  APPLICATION: [['lifecycle', 136], ['functionalFit', 192], ['technicalFit', 140]],
};

/** What of an item stands in its row on a phone, under the name. */
function Line({ row }: { row: Row }) {
  const t = useWords('inventory');
  const above = row.path.map(({ name }) => name).join(' › ');
  const first = shown[row.kind as ListedKind].map(([name]) => name).find((name) => saidOf(row, name) !== null);
  const fact = first && factsOf(row.kind).find(([name]) => name === first)?.[1];
  return (
    <>
      {above || (fact && <Said fact={fact} value={saidOf(row, first)!} />)}
      {!above && !fact && (row.owner?.name ?? t('list.nobody'))}
    </>
  );
}

/** An item’s row on a phone. */
export function RowCard({ row }: { row: Row }) {
  return <ItemName kind={row.kind} name={row.name} detail={<Line row={row} />} />;
}

/** The columns of a kind: its name and place, the facts that matter, who leads, who answers for it, when it was last confirmed. Beside an open panel the last is left to the panel. */
export function useColumns(kind: ListedKind, besidePanel: boolean): Column<Row>[] {
  const t = useWords('inventory');
  const facts: Column<Row>[] = shown[kind].map(([name, width]) => {
    const fact = factsOf(kind).find(([each]) => each === name)![1];
    return {
      key: name,
      title: t.maybe(`column.${name}`) ?? t(`fact.${name}`),
      width,
      ...(fact.as === 'number' ? { align: 'end' as const } : {}),
      cell: (row: Row) => {
        const value = saidOf(row, name);
        return value === null ? null : <Said fact={fact} value={value} brief />;
      },
    };
  });
  const particular: Column<Row>[] = [];
  if (kind === 'ACTIVITY') {
    particular.push({
      key: 'lead',
      title: t('list.lead'),
      width: '18%',
      cell: ({ departments }) => {
        const lead = departments.find(({ part }) => part === 'LEAD');
        return lead ? <DepartmentName department={lead.department} /> : <span className={styles['mute']}>{t('list.nobody_leads')}</span>;
      },
    });
  }
  return [
    {
      key: 'name',
      title: t('list.name'),
      cell: ({ name, path }) => (
        <span className={styles['name']}>
          {name}
          {path.length > 0 && <span className={styles['under']}>{path.map((above) => above.name).join(' › ')}</span>}
        </span>
      ),
    },
    ...facts,
    ...particular,
    { key: 'owner', title: t('list.owner'), width: '17%', cell: ({ owner }) => <PersonName person={owner} plainName /> },
    ...(besidePanel ? [] : [{ key: 'confirmed', title: t('list.confirmed'), width: 124, cell: ({ confirmedAt }: Row) => (confirmedAt ? <Ago at={confirmedAt} /> : <StateMark words={t('list.never')} />) } satisfies Column<Row>]),
  ];
}
