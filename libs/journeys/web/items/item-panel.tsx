import { EmptyState, ErrorNotice, Section, SidePanel, Skeleton, SkeletonRows, Slot, useWords } from '@app/shared-web';
import { useState } from 'react';
import { FactList } from '../facts/fact-list';
import type { ItemDetailFragment } from '../journeys.generated';
import { kindIcons, pageOf } from '../kinds';
import { ItemLinks, type OpenItem } from '../links/item-links';
import { ItemActs } from './item-acts';
import { ItemForm } from './item-form';
import { ItemKeepers, ItemPath } from './item-parts';
import styles from './items.module.css';
import { KindMark } from './kind-mark';
import { useItem } from './use-item';

function PanelBody({ item, again, onOpen, onClose }: { item: ItemDetailFragment; again: () => Promise<unknown>; onOpen?: OpenItem | undefined; onClose: () => void }) {
  const t = useWords('inventory');
  const [editing, setEditing] = useState(false);
  const done = () => {
    setEditing(false);
    void again();
  };
  if (editing) return <ItemForm item={item} onDone={done} />;
  const edit = item.viewerCan.includes('CHANGE') ? () => setEditing(true) : undefined;
  return (
    <>
      <ItemPath item={item} onOpen={onOpen} />
      {item.description && <p className={styles['description']}>{item.description}</p>}
      <div className={styles['acts']}>
        <ItemActs item={item} editing={editing} onEdit={() => setEditing(true)} onEdited={again} onGone={onClose} />
      </div>
      <FactList item={item} onSay={edit} />
      <Slot name="item.main" id={item.id} kind={item.kind} />
      <ItemLinks item={item} onEdited={again} onOpen={onOpen} />
      <Section title={t('item.keeping')}>
        <ItemKeepers item={item} />
      </Section>
      <Slot name="item.side" id={item.id} kind={item.kind} />
    </>
  );
}

/** An item beside a list or a picture. `onOpen` shows another one in its place; without it they open on their own pages. */
export function ItemPanel({ id, onClose, onOpen }: { id: string; onClose: () => void; onOpen?: OpenItem }) {
  const t = useWords('inventory');
  const { item, loading, error, again } = useItem(id);
  return (
    <SidePanel
      title={item ? item.name : loading ? <Skeleton width="80%" height={18} /> : t('item.gone')}
      marks={item && <KindMark kind={item.kind} />}
      page={pageOf(id)}
      subject={id}
      onClose={onClose}
    >
      {item ? (
        <PanelBody key={id} item={item} again={again} onOpen={onOpen} onClose={onClose} />
      ) : error ? (
        <ErrorNotice error={error} retry={() => void again()} />
      ) : loading ? (
        <SkeletonRows rows={5} />
      ) : (
        <EmptyState icon={kindIcons.STAGE} title={t('item.gone')} detail={t('item.gone_detail')} />
      )}
    </SidePanel>
  );
}
