import { Dialog, useWords, type Picked } from '@app/shared-web';
import type { ItemKind } from '../journeys.generated';
import { NewItemForm } from './new-item-form';

/** Adds an item, over whatever is on the screen. */
export function AddDialog({ kind, parent = null, onAdded, onClose }: { kind: ItemKind; parent?: Picked | null; onAdded?: (id: string) => void; onClose: () => void }) {
  const t = useWords('inventory');
  const added = (id: string) => {
    onClose();
    onAdded?.(id);
  };
  return (
    <Dialog opened onClose={onClose} title={t(`add.${kind}`)} wide>
      <NewItemForm kind={kind} parent={parent} onDone={added} onCancel={onClose} />
    </Dialog>
  );
}
