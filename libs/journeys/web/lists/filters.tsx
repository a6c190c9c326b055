import { useQuery } from '@apollo/client/react';
import { DepartmentPicker, PersonPicker, useViewer, useWords } from '@app/shared-web';
import { FilterPill, type Address } from '@app/shared-web/filters';
import { ListedDepartmentDocument, ListedPersonDocument, type ItemKind } from '../journeys.generated';
import { partsOf } from '../kinds';

/** Whose items: the address has the id, the pill the name. */
export function OwnerFilter({ address }: { address: Address }) {
  const t = useWords('inventory');
  const me = useViewer().person;
  const id = address.get('owner');
  const { data } = useQuery(ListedPersonDocument, { variables: { id: id ?? '' }, skip: !id || id === me.id });
  const name = id === me.id ? me.name : (data?.person?.name ?? '…');
  return <FilterPill any={t('list.any_owner')} chosen={id && name} onChange={(picked) => address.set({ owner: picked?.id ?? null })} picker={(form) => <PersonPicker form={form} name="picked" label={t('item.owner')} bare autoFocus />} />;
}

/** In which a department, or one below it, takes part. */
export function DepartmentFilter({ address, kind }: { address: Address; kind: ItemKind }) {
  const t = useWords('inventory');
  const id = address.get('department');
  const { data } = useQuery(ListedDepartmentDocument, { variables: { id: id ?? '' }, skip: !id });
  if (partsOf[kind].length === 0) return null;
  return (
    <FilterPill any={t('list.any_department')} chosen={id && (data?.department?.name ?? '…')} onChange={(picked) => address.set({ department: picked?.id ?? null })} picker={(form) => <DepartmentPicker form={form} name="picked" label={t('item.departments')} bare autoFocus />} />
  );
}
