import { Button, buttonLook, Menu, Slot, useWords, type MenuLine } from '@app/shared-web';
import { IconArrowMoveRight, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { ItemDetailFragment, ItemKind } from '../journeys.generated';
import { holds, standsIn } from '../kinds';
import { AddDialog } from './add-dialog';
import { MoveItem } from './move-item';
import { RemoveItem } from './remove-item';

type Open = 'move' | 'remove' | ItemKind | null;

/** What whoever may change an item does with it; other wings put theirs beside. */
export function ItemActs({ item, editing, onEdit, onEdited, onGone }: { item: ItemDetailFragment; editing: boolean; onEdit: () => void; onEdited: () => Promise<unknown>; onGone: () => void }) {
  const t = useWords('inventory');
  const [open, setOpen] = useState<Open>(null);
  const blueprint = `/journeys/${item.id}/blueprint`;
  const isThere = useLocation().pathname === blueprint;
  const close = () => {
    setOpen(null);
    void onEdited();
  };
  const slot = (
    <>
      {item.kind === 'JOURNEY' && !isThere && (
        <Link to={blueprint} {...buttonLook('main')}>
          {t('item.blueprint')}
        </Link>
      )}
      <Slot name="item.actions" id={item.id} kind={item.kind} />
    </>
  );
  if (!item.viewerCan.includes('CHANGE')) return slot;
  const inside: MenuLine[] = holds(item.kind).map((kind) => ({ words: t(`add.${kind}`), icon: IconPlus, run: () => setOpen(kind) }));
  const lines: Array<MenuLine | null> = [
    ...inside,
    ...(standsIn[item.kind] ? [{ words: t('item.move'), icon: IconArrowMoveRight, run: () => setOpen('move') }] : []),
    ...(inside.length > 0 || standsIn[item.kind] ? [null] : []),
    { words: t('remove.confirm'), icon: IconTrash, danger: true, run: () => setOpen('remove') },
  ];
  return (
    <>
      {slot}
      {!editing && (
        <Button icon={IconPencil} onClick={onEdit}>
          {t('item.change')}
        </Button>
      )}
      <Menu items={lines} />
      {open === 'move' && <MoveItem item={item} onClose={close} />}
      {open === 'remove' && <RemoveItem item={item} onClose={() => setOpen(null)} onRemoved={onGone} />}
      {open !== null && open !== 'move' && open !== 'remove' && <AddDialog kind={open} parent={{ id: item.id, name: item.name }} onClose={close} />}
    </>
  );
}
