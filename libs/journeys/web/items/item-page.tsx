import { Card, EmptyState, ErrorNotice, Page, Section, SkeletonRows, Slot, useWords } from '@app/shared-web';
import { IconSitemapOff } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { EditingProvider } from '../editing/use-editing';
import { FactList } from '../facts/fact-list';
import { factsOf } from '../facts/facts';
import type { ItemDetailFragment } from '../journeys.generated';
import { type changeAtOnce, listOf, pageOf } from '../kinds';
import { ItemLinks } from '../links/item-links';
import { ItemActs } from './item-acts';
import { part } from '../pains/part';
import { ItemForm } from './item-form';
import { ItemKeepers } from './item-parts';
import styles from './items.module.css';
import { KindMark } from './kind-mark';
import { useItem } from './use-item';

const History = part(() => import('./item-history'));
const Neighbours = lazy(() => import('../neighbours/neighbours'));

/** What is said about an item; changed in its place. */
function About({ item, editing, setEditing, again }: { item: ItemDetailFragment; editing: boolean; setEditing: (editing: boolean) => void; again: () => Promise<unknown> }) {
  const t = useWords('inventory');
  const mayChange = item.viewerCan.includes('CHANGE');
  const edit = mayChange ? () => setEditing(true) : undefined;
  return (
    <Section title={t('item.about')}>
      <Card>
        <div className={styles['box']}>
          {editing ? (
            <ItemForm
              item={item}
              onDone={() => {
                setEditing(false);
                void again();
              }}
            />
          ) : (
            <>
              {item.description && <p className={styles['description']}>{item.description}</p>}
              <FactList item={item} onSay={edit} />
              {!item.description && (!mayChange || factsOf(item.kind).length === 0) && <p className={styles['nothing']}>{t('item.nothing_said')}</p>}
            </>
          )}
        </div>
      </Card>
    </Section>
  );
}

function ItemScreen({ item, again }: { item: ItemDetailFragment; again: () => Promise<unknown> }) {
  const t = useWords('inventory');
  const navigate = useNavigate();
  const asked = (useLocation().state as Partial<typeof changeAtOnce> | null)?.change === true;
  const [editing, setEditing] = useState(asked && item.viewerCan.includes('CHANGE'));
  const above = item.path.at(-1);
  const list = listOf[item.kind];
  return (
    <Page
      title={item.name}
      up={above ? { to: pageOf(above.id), words: above.name } : { to: list, words: t(`kinds.${item.kind}`) }}
      subtitle={<KindMark kind={item.kind} />}
      actions={
        <ItemActs item={item} editing={editing} onEdit={() => setEditing(true)} onEdited={again} onGone={() => void navigate(list)} />
      }
    >
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          <About item={item} editing={editing} setEditing={setEditing} again={again} />
          <Slot name="item.main" id={item.id} kind={item.kind} />
          <Suspense fallback={<SkeletonRows rows={3} />}>
            <Neighbours id={item.id} />
          </Suspense>
          <History id={item.id} />
        </div>
        <div className={styles['stack']}>
          <ItemLinks item={item} onEdited={again} />
          <Section title={t('item.keeping')}>
            <ItemKeepers item={item} />
          </Section>
          <Slot name="item.side" id={item.id} kind={item.kind} />
        </div>
      </div>
    </Page>
  );
}

/** An item of any kind at its own address. */
export default function ItemPage() {
  const t = useWords('inventory');
  const { itemId = '' } = useParams();
  const { item, loading, error, again } = useItem(itemId);
  if (item) {
    return (
      <EditingProvider onEdited={again}>
        <ItemScreen key={item.id} item={item} again={again} />
      </EditingProvider>
    );
  }
  return (
    <Page title={loading ? t('ecosystem') : t('item.gone')} up={{ to: '/journeys', words: t('ecosystem') }}>
      {error ? <ErrorNotice error={error} retry={() => void again()} /> : loading ? <SkeletonRows rows={5} /> : <EmptyState icon={IconSitemapOff} title={t('item.gone')} detail={t('item.gone_detail')} />}
    </Page>
  );
}
