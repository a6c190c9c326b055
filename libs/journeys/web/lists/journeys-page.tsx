import { useQuery } from '@apollo/client/react';
import { DataTable, EmptyState, Page, PersonName, usePages, useWords, type Column } from '@app/shared-web';
import { ItemsDocument, type ItemsQuery } from '../journeys.generated';
import { kindIcons } from '../kinds';

type Row = Extract<ItemsQuery['inventoryItems']['nodes'][number], { horizon: unknown }>;

/** The journeys of customers and employees. */
export default function JourneysPage() {
  const t = useWords('inventory');
  const pages = usePages(useQuery(ItemsDocument, { variables: { kind: 'JOURNEY', first: 50 } }), (data) => data.inventoryItems);
  const columns: Column<Row>[] = [
    { key: 'name', title: t('list.name'), cell: ({ name }) => name },
    { key: 'side', title: t('list.side'), cell: ({ side }) => t(`side.${side}`) },
    { key: 'horizon', title: t('list.horizon'), cell: ({ horizon }) => t(`horizon.${horizon}`) },
    { key: 'persona', title: t('list.persona'), cell: ({ persona }) => persona },
    { key: 'owner', title: t('list.owner'), cell: ({ owner }) => <PersonName person={owner} plainName /> },
  ];
  return (
    <Page title={t('kinds.JOURNEY')} width="table">
      <DataTable
        label={t('kinds.JOURNEY')}
        columns={columns}
        pages={{ ...pages, rows: pages.rows as readonly Row[] }}
        idOf={({ id }) => id}
        empty={<EmptyState icon={kindIcons.JOURNEY} title={t('none.JOURNEY.title')} detail={t('none.JOURNEY.detail')} />}
      />
    </Page>
  );
}
