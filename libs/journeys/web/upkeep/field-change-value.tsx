import { useWords } from '@app/shared-web';
import { factsOf } from '../facts/facts';
import { Said } from '../facts/said';
import type { ItemKind } from '../journeys.generated';

/** What a field said, in the reader’s words. */
export function FieldChangeValue({ kind, field, value }: { kind: ItemKind; field: string; value: string | null }) {
  const t = useWords('upkeep');
  const pains = useWords('pains');
  if (value === null) return t(field === 'owner' ? 'compare.nobody' : 'compare.nothing_said');
  const fact = factsOf(kind).find(([name]) => name === field)?.[1];
  if (fact) return <Said fact={fact} value={value} />;
  return (field === 'painState' && pains.maybe(`state.${value}`)) || value;
}
