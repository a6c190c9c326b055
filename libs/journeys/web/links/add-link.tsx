import { Button, ErrorNotice, Field, SearchPicker, toast, useWords } from '@app/shared-web';
import { useState } from 'react';
import { linked } from '../editing/steps';
import { useEditing } from '../editing/use-editing';
import { ItemName } from '../items/item-name';
import { useItemSearch, type FoundItem } from '../items/item-picker';
import type { ItemDetailFragment } from '../journeys.generated';
import styles from './links.module.css';
import { nearness, relationKey, usualRelation } from './relations';

/** Links an item to another one by typing; what the two have to do with each other follows from their kinds. */
export function AddLink({ item, onEdited, onClose }: { item: ItemDetailFragment; onEdited: () => Promise<unknown>; onClose: () => void }) {
  const t = useWords('inventory');
  const editing = useEditing();
  const search = useItemSearch();
  const [error, setError] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  const known = new Set(item.links.map(({ other }) => other.id));
  const find = async (words: string) =>
    [...(await search(words))].filter(({ id }) => id !== item.id && !known.has(id)).sort((one, other) => nearness(item.kind, one.kind) - nearness(item.kind, other.kind)).slice(0, 12);
  const link = async (other: FoundItem) => {
    setError(null);
    const { relation, outgoing } = usualRelation(item.kind, other.kind);
    try {
      const takeBack = await editing.perform(linked({ fromId: outgoing ? item.id : other.id, toId: outgoing ? other.id : item.id, relation }));
      await onEdited();
      setRound(round + 1);
      toast(t('links.added', { name: other.name }), () => void takeBack().then(onEdited).catch(() => toast(t('links.failed'))));
    } catch (refusal) {
      setError(refusal);
    }
  };
  return (
    <div className={styles['add']}>
      <Field label={t('links.search')} bare name="link">
        {(wiring) => (
          <SearchPicker
            key={round}
            wiring={wiring}
            value={null as FoundItem | null}
            onChange={(other) => other && void link(other)}
            search={find}
            show={(other) => <ItemName kind={other.kind} name={other.name} detail={t(relationKey(usualRelation(item.kind, other.kind)))} />}
            placeholder={t('links.search')}
            autoFocus
          />
        )}
      </Field>
      <Button onClick={onClose}>{t('links.enough')}</Button>
      {error !== null && <ErrorNotice error={error} />}
    </div>
  );
}
