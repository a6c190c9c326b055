import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorNotice, Page, PagedSection, SkeletonRows, useFormat, usePages, useWords, type MenuLine } from '@app/shared-web';
import { ChoicePill, useAddress } from '@app/shared-web/filters';
import { IconArrowsDiff } from '@tabler/icons-react';
import { CompareSnapshotsDocument, type DifferenceKind, ItemDifferencesDocument, LinkDifferencesDocument, SnapshotsDocument, type SnapshotFragment } from '../journeys.generated';
import { ItemDifferenceLine, LinkDifferenceLine } from './difference-line';
import styles from './comparison.module.css';

const kinds = ['CAME', 'WENT', 'MOVED', 'CHANGED'] as const satisfies readonly DifferenceKind[];
const counted = { CAME: 'came', WENT: 'went', MOVED: 'moved', CHANGED: 'changed' } as const;

/** /inventory/snapshots/compare: what came, went, moved and changed between two snapshots, or since one. */
export default function ComparisonPage() {
  const t = useWords('upkeep');
  const address = useAddress();
  const [a, b] = [address.get('a') ?? '', address.get('b')];
  const what = kinds.find((each) => each === address.get('what')) ?? null;
  const { data, error, refetch } = useQuery(CompareSnapshotsDocument, { variables: { a, b } });
  const compared = data?.compareSnapshots;
  const up = { to: '/inventory/snapshots', words: t('snapshot.title') };
  if (!compared) {
    return (
      <Page title={t('compare.title')} up={up}>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : <SkeletonRows rows={8} />}
      </Page>
    );
  }
  const { counts } = compared;
  const nothing = Object.values(counts).every((count) => typeof count !== 'number' || count === 0);
  return (
    <Page
      title={t('compare.title')}
      up={up}
      filters={
        <>
          <Side side="a" words={t('compare.from', { name: compared.from.name })} chosen={a} except={b} choose={(id) => address.set({ a: id })} />
          <Side side="b" words={t('compare.to', { name: compared.to?.name ?? t('compare.now') })} chosen={b} except={a} choose={(id) => address.set({ b: id })} />
        </>
      }
    >
      {nothing ? (
        <EmptyState icon={IconArrowsDiff} title={t('compare.nothing')} detail={t('compare.nothing_detail')} />
      ) : (
        <>
          <div role="group" aria-label={t('compare.title')} className={styles['counts']}>
            {kinds.map((each) => (
              <button key={each} type="button" aria-pressed={what === each} disabled={counts[counted[each]] === 0} onClick={() => address.set({ what: what === each ? null : each })}>
                <Count value={counts[counted[each]]} />
                <span>{t(`compare.${each}`)}</span>
              </button>
            ))}
          </div>
          <div className={styles['sections']}>
            <Items a={a} b={b} what={what} />
            {!what && <Links a={a} b={b} />}
          </div>
        </>
      )}
    </Page>
  );
}

function Count({ value }: { value: number }) {
  return <strong>{useFormat().number(value)}</strong>;
}

/** One of the two: a pill that says which, and opens the others. */
function Side({ side, words, chosen, except, choose }: { side: 'a' | 'b'; words: string; chosen: string | null; except: string | null; choose: (id: string | null) => void }) {
  const t = useWords('upkeep');
  const f = useFormat();
  const { data } = useQuery(SnapshotsDocument, { variables: { first: 50 } });
  const others = (data?.snapshots.nodes ?? []).filter(({ id }) => id !== except);
  const line = ({ id, name, takenAt }: SnapshotFragment): MenuLine => ({ words: `${name} · ${f.date(takenAt)}`, chosen: id === chosen, run: () => choose(id) });
  const now: MenuLine[] = side === 'b' ? [{ words: t('compare.now'), chosen: chosen === null, run: () => choose(null) }] : [];
  return <ChoicePill words={words} chosen items={[...now, ...others.map(line)]} />;
}

function Items({ a, b, what }: { a: string; b: string | null; what: DifferenceKind | null }) {
  const t = useWords('upkeep');
  const pages = usePages(useQuery(ItemDifferencesDocument, { variables: { a, b, what, first: 50 } }), (data) => data.compareSnapshots.items);
  return (
    <PagedSection title={t('compare.items')} pages={pages}>
      {(rows) => rows.map((row) => <ItemDifferenceLine key={row.itemId} difference={row} />)}
    </PagedSection>
  );
}

function Links({ a, b }: { a: string; b: string | null }) {
  const t = useWords('upkeep');
  const pages = usePages(useQuery(LinkDifferencesDocument, { variables: { a, b, first: 50 } }), (data) => data.compareSnapshots.links);
  return (
    <PagedSection title={t('compare.links')} pages={pages}>
      {(rows) => rows.map((row) => <LinkDifferenceLine key={`${row.from.id}${row.to.id}${row.relation}`} difference={row} />)}
    </PagedSection>
  );
}
