import { useQuery } from '@apollo/client/react';
import { ConfirmDialog, toast, useFormat, useWords } from '@app/shared-web';
import { removed } from '../editing/steps';
import { useEditing } from '../editing/use-editing';
import { InsideDocument, type ItemDetailFragment } from '../journeys.generated';
import { holds } from '../kinds';

const SHOWN = 5;

/** What goes along, in words: what stands in it, and its links. */
function Lost({ item }: { item: ItemDetailFragment }) {
  const t = useWords('inventory');
  const format = useFormat();
  const { data } = useQuery(InsideDocument, { variables: { parentId: item.id, first: SHOWN }, skip: holds(item.kind).length === 0, fetchPolicy: 'network-only' });
  const inside = data?.inventoryItems.nodes ?? [];
  const more = data?.inventoryItems.pageInfo.hasNextPage;
  return (
    <>
      {inside.length > 0 && <p>{t(more ? 'remove.inside_more' : 'remove.inside', { names: format.list(inside.map(({ name }) => `“${name}”`)) })}</p>}
      {item.links.length > 0 && <p>{t('remove.links', { count: item.links.length })}</p>}
      <p>{t('remove.back')}</p>
    </>
  );
}

/** Asks once before an item goes, in words of what goes along; the toast brings everything back. */
export function RemoveItem({ item, onClose, onRemoved }: { item: ItemDetailFragment; onClose: () => void; onRemoved: () => void }) {
  const t = useWords('inventory');
  const editing = useEditing();
  const { name } = item;
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('remove.title', { name })}
      lost={<Lost item={item} />}
      confirm={t('remove.confirm')}
      onConfirm={async () => {
        const takeBack = await editing.perform(removed([item]));
        toast(t('remove.done', { name }), () => void takeBack().then(() => toast(t('remove.undone', { name })), () => toast(t('item.undo_failed'))));
        onRemoved();
      }}
    />
  );
}
