import { PainDetail, usePain } from './pain-detail';

/** On an item’s panel and page: everything about it where it is a pain point, nothing where it is not. */
export default function PainAtItem({ id }: { id?: string }) {
  return id ? <OfPain id={id} /> : null;
}

function OfPain({ id }: { id: string }) {
  const { pain } = usePain(id);
  return pain ? <PainDetail id={id} /> : null;
}
