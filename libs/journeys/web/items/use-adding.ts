import { useMay, useViewer } from '@app/shared-web';
import type { ItemKind } from '../journeys.generated';
import type { PartValue } from './item-values';

/** What the viewer may add wherever it stands: the programme lead everything, heads what their department leads. Owners add to what is theirs besides. */
export function useAdding(): { mayAdd: (kind: ItemKind) => boolean; parts: (kind: ItemKind) => readonly PartValue[] } {
  const leads = useMay()('EDIT_INVENTORY');
  const { heads } = useViewer();
  const asHead = (kind: ItemKind): boolean => !leads && kind === 'ACTIVITY' && heads.length > 0;
  return {
    mayAdd: (kind) => leads || asHead(kind),
    // what a head adds, a department of theirs leads
    parts: (kind) => (asHead(kind) ? [{ department: heads[0]!, part: 'LEAD' }] : []),
  };
}
