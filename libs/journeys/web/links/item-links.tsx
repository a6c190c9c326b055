import { Button, IconButton, Section, toast, useWords } from '@app/shared-web';
import { IconArrowDown, IconArrowUp, IconArrowsExchange, IconPencil, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useEditing } from '../editing/use-editing';
import { ItemName } from '../items/item-name';
import type { ItemDetailFragment } from '../journeys.generated';
import { pageOf } from '../kinds';
import { AddLink } from './add-link';
import { FlowDialog } from './flow-dialog';
import { isOrdered, moving, unlinking, type ItemLink } from './link-steps';
import styles from './links.module.css';
import { relationKey, relations } from './relations';

/** Where a linked item opens: on its own page, unless the screen shows it in its own way. */
export type OpenItem = (id: string) => void;

const keyOf = ({ relation, outgoing, other }: ItemLink) => `${relation} ${outgoing} ${other.id}`;

const placeOf = ({ relation }: ItemLink): number => relations.findIndex((each) => each.relation === relation) + 1 || relations.length + 1;

/** Links of one sort, under the words that the relation has from this end. */
function grouped(links: readonly ItemLink[]): Array<readonly [first: ItemLink, links: readonly ItemLink[]]> {
  const groups = new Map<string, ItemLink[]>();
  for (const link of links) {
    const key = `${link.relation} ${link.relation === 'RELATES' || link.outgoing}`;
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  return [...groups.values()].map((each) => [each[0]!, each] as const).sort(([one], [other]) => placeOf(one) - placeOf(other));
}

/** One link: what it leads to, and for whoever may, its place, what flows, and the way to take it out. */
function LinkRow({ item, link, mayChange, onEdited, onOpen }: { item: ItemDetailFragment; link: ItemLink; mayChange: boolean; onEdited: () => Promise<unknown>; onOpen?: OpenItem | undefined }) {
  const t = useWords('inventory');
  const editing = useEditing();
  const [saying, setSaying] = useState(false);
  const { other } = link;
  const failed = () => toast(t('links.failed'));
  const remove = async () => {
    const takeBack = await editing.perform(unlinking(item, link));
    await onEdited();
    toast(t('links.removed', { name: other.name }), () => void takeBack().then(onEdited).catch(failed));
  };
  const move = async (by: 1 | -1) => {
    const step = moving(item, link, by);
    if (!step) return;
    await editing.perform(step);
    await onEdited();
    toast(t('links.moved', { name: other.name }));
  };
  const name = <ItemName kind={other.kind} name={other.name} detail={link.flows && t(link.bothWays ? 'links.flows_both' : 'links.flows', { what: link.flows })} />;
  return (
    <li className={styles['row']}>
      {onOpen ? (
        <button type="button" className={styles['other']} onClick={() => onOpen(other.id)}>
          {name}
        </button>
      ) : (
        <Link to={pageOf(other.id)} className={styles['other']}>
          {name}
        </Link>
      )}
      {link.bothWays && !link.flows && <IconArrowsExchange size={14} stroke={2} aria-label={t('links.both_ways')} />}
      {mayChange && (
        <span className={styles['tools']}>
          {isOrdered(link) && item.links.filter(isOrdered).length > 1 && (
            <>
              <IconButton icon={IconArrowUp} words={t('links.up', { name: other.name })} disabled={moving(item, link, -1) === null} onClick={() => void move(-1).catch(failed)} />
              <IconButton icon={IconArrowDown} words={t('links.down', { name: other.name })} disabled={moving(item, link, 1) === null} onClick={() => void move(1).catch(failed)} />
            </>
          )}
          {link.relation === 'EXCHANGES' && <IconButton icon={IconPencil} words={t('links.say_flow', { name: other.name })} onClick={() => setSaying(true)} />}
          <IconButton icon={IconX} words={t('links.remove', { name: other.name })} onClick={() => void remove().catch(failed)} />
        </span>
      )}
      {saying && <FlowDialog item={item} link={link} onClose={() => setSaying(false)} onEdited={onEdited} />}
    </li>
  );
}

/** What an item is linked to, by what the link says; each one click away. */
export function ItemLinks({ item, onEdited, onOpen }: { item: ItemDetailFragment; onEdited: () => Promise<unknown>; onOpen?: OpenItem | undefined }) {
  const t = useWords('inventory');
  const [adding, setAdding] = useState(false);
  const mayChange = item.viewerCan.includes('CHANGE');
  const add = mayChange && !adding && (
    <Button kind="link" icon={IconPlus} onClick={() => setAdding(true)}>
      {t('links.add')}
    </Button>
  );
  return (
    <Section title={t('links.title')} action={add}>
      {adding && <AddLink item={item} onEdited={onEdited} onClose={() => setAdding(false)} />}
      {item.links.length === 0 && !adding && <p className={styles['none']}>{t(`links.none_of.${item.kind}`)}</p>}
      {grouped(item.links).map(([first, links]) => (
        <div key={keyOf(first)} className={styles['group']}>
          <h3>{t(relationKey(first))}</h3>
          <ul>
            {links.map((link) => (
              <LinkRow key={keyOf(link)} item={item} link={link} mayChange={mayChange} onEdited={onEdited} onOpen={onOpen} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
