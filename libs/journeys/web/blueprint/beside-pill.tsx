import { useQuery } from '@apollo/client/react';
import { useWords } from '@app/shared-web';
import { ChoicePill, type Address } from '@app/shared-web/filters';
import { JourneysBesideDocument } from '../journeys.generated';
import type { Model } from './model';

/** Shows a journey of the other side of which no stage is tied yet, so that its stages can be tied on the picture. */
export function BesidePill({ model, address }: { model: Model; address: Address }) {
  const t = useWords('blueprint');
  const { data } = useQuery(JourneysBesideDocument);
  const chosen = address.get('beside');
  const others = (data?.inventoryItems.nodes ?? []).filter((each) => 'side' in each && each.side !== model.side && (each.id === chosen || !model.byId.has(each.id)));
  if (others.length === 0) return null;
  const words = t(model.side === 'CUSTOMER' ? 'beside.EMPLOYEE' : 'beside.CUSTOMER');
  return (
    <ChoicePill
      words={others.find(({ id }) => id === chosen)?.name ?? words}
      chosen={chosen !== null}
      items={[{ words: t('beside.none'), chosen: !chosen, run: () => address.set({ beside: null }) }, ...others.map(({ id, name }) => ({ words: name, chosen: id === chosen, run: () => address.set({ beside: id }) }))]}
    />
  );
}
