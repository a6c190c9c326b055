import { useQuery } from '@apollo/client/react';
import { useWords } from '@app/shared-web';
import { FilterPill, type Address } from '@app/shared-web/filters';
import { PainPlaceDocument } from '../journeys.generated';
import { PlacePicker } from './place-picker';

/** Where it hurts: the address has the id, the pill the name. */
export function PlaceFilter({ address }: { address: Address }) {
  const t = useWords('pains');
  const id = address.get('at');
  const { data } = useQuery(PainPlaceDocument, { variables: { id: id ?? '' }, skip: !id });
  const name = data ? (data.inventoryItem?.name ?? t('filter.gone')) : '…';
  return <FilterPill any={t('filter.anywhere')} chosen={id && name} onChange={(picked) => address.set({ at: picked?.id ?? null, open: null })} picker={(form) => <PlacePicker form={form} name="picked" label={t('detail.where')} bare autoFocus />} />;
}
