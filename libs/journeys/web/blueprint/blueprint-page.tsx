import { Button, EmptyState, ErrorNotice, faultOf, Notice, Page, SkeletonRows, toast, useShortcuts, useWords } from '@app/shared-web';
import { useAddress } from '@app/shared-web/filters';
import { IconFlag3, IconRoute2 } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { refusalWords } from '../editing/refusal-words';
import { EditingProvider, useEditing } from '../editing/use-editing';
import { linked, removed, type Step, unlinked } from '../editing/steps';

import { ItemPanel } from '../items';
import { kindIcons } from '../kinds';
import type { Relation } from '../journeys.generated';
import { useAdding } from '../items/use-adding';
import { AddDialog } from './add-dialog';
import { BlueprintTools } from './blueprint-tools';
import type { CanvasControl, Place } from './canvas';
import { type Card, type Lane, layoutOf } from './layout';
import { type Band, bandOf, bands, type Filter, type Item, type Model, shownIn } from './model';
import { dropped } from './moving';
import { RemoveDialog } from './remove-dialog';
import { Selection } from './selection';
import { BlueprintTable } from './table-view';
import { type BlueprintData, useBlueprint } from './use-blueprint';
import styles from './blueprint.module.css';

const Canvas = lazy(() => import('./canvas'));

/** What is asked about, over the picture. */
type Asked = { what: 'add'; band: Band; stage: Item | null; department: Lane['department'] } | { what: 'remove' } | null;

/** A journey with everything that stands behind it, in one picture that is edited in place. */
export default function BlueprintPage() {
  const { journeyId = '' } = useParams();
  const t = useWords('blueprint');
  const tellOfOthers = useCallback((count: number) => toast(t('changed_live', { count })), [t]);
  const data = useBlueprint(journeyId, useAddress().get('beside'), tellOfOthers);
  return (
    <EditingProvider onEdited={data.load} onEditing={data.ours}>
      <Blueprint data={data} />
    </EditingProvider>
  );
}

function Blueprint({ data: { model, complete, error, gone, load } }: { data: BlueprintData }) {
  const t = useWords('blueprint');
  const up = { to: '/journeys', words: t('up') };
  if (!model) {
    return (
      <Page title={t('title')} up={up}>
        {error ? <ErrorNotice error={error} retry={() => void load()} /> : gone ? <EmptyState icon={IconRoute2} title={t('gone.title')} detail={t('gone.detail')} /> : <SkeletonRows rows={8} />}
      </Page>
    );
  }
  return <Picture model={model} complete={complete} error={error} load={load} up={up} />;
}

const mayChange = ({ viewerCan }: Item): boolean => viewerCan.includes('CHANGE');
const numberIn = (text: string | null): number | null => (text !== null && Number.isFinite(Number(text)) ? Number(text) : null);

/** The filter, the place and what is selected stand in the address: send the link, and the other sees the same. */
function useView() {
  const address = useAddress();
  const [departmentId, persona, heat] = [address.get('department'), address.get('persona'), numberIn(address.get('heat')) ?? 0];
  const filter: Filter = useMemo(() => ({ departmentId, persona, heat }), [departmentId, persona, heat]);
  const folds = address.get('fold') ?? '';
  const folded = useMemo(() => new Set(bands.filter((band) => folds.split(',').includes(band))), [folds]);
  const chosen = address.get('item') ?? '';
  const selected = useMemo(() => new Set(chosen.split(',').filter(Boolean)), [chosen]);
  const [x, y, zoom] = ['x', 'y', 'zoom'].map((name) => numberIn(address.get(name)));
  const place: Place | null = x != null && y != null && zoom != null && zoom > 0 ? { x, y, zoom } : null;
  return { address, filter, folded, selected, place, asTable: address.get('as') === 'table', allLines: address.get('lines') === 'all' };
}

/** To which bands the viewer adds: the programme lead to all, the journey's owner along it, heads the work that they lead. */
function useAdds(journey: Item): ReadonlySet<Band> {
  const { mayAdd } = useAdding();
  const kept = mayChange(journey);
  return new Set(bands.filter((band) => (band === 'CAPABILITIES' ? mayAdd('CAPABILITY') : band === 'APPLICATIONS' ? mayAdd('APPLICATION') : kept || (band === 'ACTIVITIES' && mayAdd('ACTIVITY')))));
}

function Picture({ model, complete, error, load, up }: { model: Model; complete: boolean; error: Error | undefined; load: () => Promise<unknown>; up: { to: string; words: string } }) {
  const t = useWords('blueprint');
  const view = useView();
  const { address, filter, folded, selected, place, asTable, allLines } = view;
  const editing = useEditing();
  const control = useRef<CanvasControl>(null);
  const [asked, setAsked] = useState<Asked>(null);
  /** Where to go once it has a place. */
  const flight = useRef<string | null>(null);
  const shown = useMemo(() => shownIn(model, filter), [model, filter]);
  const layout = useMemo(() => layoutOf(model, shown, folded), [model, shown, folded]);
  const adds = useAdds(model.journey);
  const mayLink = useMemo(() => [...model.byId.values()].some(mayChange), [model]);
  const chosen = useMemo(() => [...selected].flatMap((id) => model.byId.get(id) ?? []), [model, selected]);
  const mayAct = chosen.length > 0 && chosen.every(mayChange);

  const select = useCallback((ids: readonly string[]) => address.set({ item: ids.join(',') }), [address]);
  const fold = useCallback((band: Band) => address.set({ fold: [...(folded.has(band) ? [...folded].filter((each) => each !== band) : [...folded, band])].join(',') }), [address, folded]);
  const keepPlace = useCallback(({ x, y, zoom }: Place) => address.set({ x: String(Math.round(x)), y: String(Math.round(y)), zoom: zoom.toFixed(2) }), [address]);

  const say = (cause: unknown) => {
    toast(refusalWords(cause));
    void load();
  };
  // what somebody else changed since cannot be taken back over it
  const sayOver = (cause: unknown) => {
    const { code, values } = faultOf(cause);
    if (code !== 'STALE') return say(cause);
    toast(t('refused.stale', { name: String(values['by'] || t('refused.somebody')) }));
    void load();
  };
  const undo = editing.undo && (() => void editing.undo!().then(() => toast(t('undone')), sayOver));
  const redo = editing.redo && (() => void editing.redo!().then(() => toast(t('redone')), sayOver));
  const perform = (step: Step, words: string) => void editing.perform(step).then(() => toast(words), say);

  const drop = (cards: readonly Card[], dragged: Card, to: { x: number; y: number }) => {
    const done = dropped(model, layout, cards, dragged, to);
    if (done && 'refused' in done) toast(t(`refused.${done.refused}`));
    else if (done) perform(done.step, cards.length === 1 ? t('moved.one', { name: dragged.item.name }) : t('moved.many', { count: cards.length }));
  };
  const link = (from: Item, to: Item) => perform(linked({ fromId: from.id, toId: to.id, relation: null }), t('moved.linked'));
  const unlink = ({ fromId, toId, relation }: { fromId: string; toId: string; relation: string }) => perform(unlinked([{ fromId, toId, relation: relation as Relation }]), t('moved.unlinked'));
  // what is found is shown: its band unfolds, and a filter that hides it is taken off
  const fly = (id: string) => {
    const item = model.byId.get(id);
    const band = item ? bandOf(model, item) : null;
    const hidden = band !== null && !shown.has(id);
    address.set({ item: id, ...(band && folded.has(band) ? { fold: [...folded].filter((each) => each !== band).join(',') } : {}), ...(hidden ? { department: null, persona: null, heat: null } : {}) });
    if (layout.cardsOf.has(id)) control.current?.flyTo(id);
    else if (band) flight.current = id;
  };
  useEffect(() => {
    if (flight.current === null || !layout.cardsOf.has(flight.current)) return;
    control.current?.flyTo(flight.current);
    flight.current = null;
  }, [layout]);

  useShortcuts([
    { keys: 'mod+z', words: t('undo'), run: () => undo?.() },
    { keys: 'mod+shift+z', words: t('redo'), run: () => redo?.() },
    { keys: 'mod+y', words: t('redo'), run: () => redo?.(), quiet: true },
    { keys: 't', words: asTable ? t('picture') : t('table'), run: () => address.set({ as: asTable ? null : 'table' }) },
    { keys: '0', words: t('fit'), run: () => control.current?.fit() },
    { keys: '+', words: t('closer'), run: () => control.current?.zoomIn() },
    { keys: '-', words: t('farther'), run: () => control.current?.zoomOut() },
    ...(mayAct ? [{ keys: 'Delete', words: t('remove_ask.confirm'), run: () => setAsked({ what: 'remove' }) }] : []),
  ]);

  const [only] = selected.size === 1 ? [...selected] : [];
  const empty = model.stages.length === 0;
  return (
    <Page title={t('of', { journey: model.journey.name })} heading={model.journey.name} subtitle={'persona' in model.journey ? model.journey.persona : null} up={up} width="table" panel={only && <ItemPanel id={only} onClose={() => select([])} onOpen={fly} />}>
      <div className={styles['frame']}>
        <BlueprintTools model={model} layout={layout} view={view} undo={undo || null} redo={redo || null} edits={mayLink || adds.size > 0} onFound={fly} />
        {error && <ErrorNotice error={error} retry={() => void load()} />}
        {!complete && <Notice tone="amber" title={t('large')}>{null}</Notice>}
        {empty ? (
          <EmptyState icon={kindIcons.STAGE} title={t('empty.title')} detail={t('empty.detail')} action={adds.has(model.side) ? <Button kind="main" icon={IconFlag3} onClick={() => setAsked({ what: 'add', band: model.side, stage: null, department: null })}>{t('empty.action')}</Button> : undefined} />
        ) : asTable ? (
          <BlueprintTable model={model} layout={layout} selected={selected} onSelect={(id) => select([id])} adds={adds} onAdd={(band, stage, department) => setAsked({ what: 'add', band, stage, department })} />
        ) : (
          <div className={styles['stage']}>
            <Suspense fallback={<SkeletonRows rows={8} />}>
              <Canvas model={model} layout={layout} selected={selected} onSelect={select} allLines={allLines} mayLink={mayLink} onDrop={drop} onLink={link} onUnlink={unlink} onFold={fold} adds={adds} onAdd={(band) => setAsked({ what: 'add', band, stage: null, department: null })} place={place} onPlace={keepPlace} control={control} />
            </Suspense>
            {mayAct && chosen.length > 1 && <Selection count={chosen.length} onRemove={() => setAsked({ what: 'remove' })} onNone={() => select([])} />}
          </div>
        )}
      </div>
      {asked?.what === 'add' && <AddDialog model={model} band={asked.band} stage={asked.stage} department={asked.department} onClose={() => setAsked(null)} onAdded={(id) => select([id])} />}
      {asked?.what === 'remove' && <RemoveDialog count={chosen.length} onClose={() => setAsked(null)} onRemove={() => perform(removed(chosen), t('moved.removed', { count: chosen.length }))} />}
    </Page>
  );
}
