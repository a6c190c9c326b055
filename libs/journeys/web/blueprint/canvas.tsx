import { type Connection, type Edge, type Node, type NodeChange, type NodeHandle, type OnNodeDrag, Position, ReactFlow, ReactFlowProvider, useReactFlow, useStore, useStoreApi, ViewportPortal } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useNarrow, useTheme, useWords } from '@app/shared-web';
import { type CSSProperties, type Ref, useCallback, useImperativeHandle, useMemo, useState } from 'react';
import { BandRail } from './band-rail';
import styles from './blueprint.module.css';
import { type CardNode, CardView } from './card-node';
import { type ClusterNode, ClusterView } from './cluster-node';
import { ColumnHeads } from './column-heads';
import { type Card, type Layout, size } from './layout';
import { linesOf } from './lines';
import type { Band, Item, Model } from './model';
import { type Cluster, MOST_ELEMENTS, seenOf, type Sight } from './sight';
import { ZoomTools } from './zoom-tools';

const nodeTypes = { card: CardView, cluster: ClusterView };

/** Where one looks, as the address keeps it: the middle of the screen, and how large. */
export interface Place {
  x: number;
  y: number;
  zoom: number;
}

/** What the page can ask of the canvas. */
export interface CanvasControl {
  flyTo: (itemId: string) => void;
  fit: () => void;
  zoomIn: () => void;
  zoomOut: () => void;
}

/** What the canvas shows and says. */
export interface CanvasProps {
  model: Model;
  layout: Layout;
  selected: ReadonlySet<string>;
  onSelect: (ids: readonly string[]) => void;
  allLines: boolean;
  /** Whether the viewer may change anything here: a line needs one end that is theirs. */
  mayLink: boolean;
  onDrop: (cards: readonly Card[], dragged: Card, to: { x: number; y: number }) => void;
  onLink: (from: Item, to: Item) => void;
  onUnlink: (link: { fromId: string; toId: string; relation: string }) => void;
  onFold: (band: Band) => void;
  /** The bands to which the viewer may add. */
  adds: ReadonlySet<Band>;
  onAdd: (band: Band) => void;
  place: Place | null;
  onPlace: (place: Place) => void;
  control: Ref<CanvasControl>;
}

/** The picture itself. Downloaded when it is first shown. */
export default function Canvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Flow {...props} />
    </ReactFlowProvider>
  );
}

/** What is on the screen, in steps of a column: panning within one changes nothing that React has to draw. */
function useSight(): Sight {
  const key = useStore(({ transform: [x, y, zoom], width, height }) => {
    const step = size.column;
    const left = Math.floor(-x / zoom / step) * step - step;
    const top = Math.floor(-y / zoom / step) * step - step;
    return [left, top, Math.ceil(width / zoom / step) * step + 3 * step, Math.ceil(height / zoom / step) * step + 3 * step, zoom >= 0.5 ? 1 : Math.max(0.02, Math.round(zoom * 20) / 20)].join(' ');
  });
  return useMemo(() => {
    const [x, y, width, height, zoom] = key.split(' ').map(Number) as [number, number, number, number, number];
    return { x, y, width, height, zoom };
  }, [key]);
}

function Flow({ model, layout, selected, onSelect, allLines, mayLink, onDrop, onLink, onUnlink, onFold, adds, onAdd, place, onPlace, control }: CanvasProps) {
  const t = useWords('blueprint');
  const { theme } = useTheme();
  const flow = useReactFlow();
  const store = useStoreApi();
  const rail = useNarrow() ? railWidth.phone : railWidth.desk;
  const sight = useSight();
  // What stays on the screen while one pans stays the same object, so that React draws only what comes.
  const nodeOf = useMemo(() => remembering((card: Card) => cardNode(model, card, selected, mayLink)), [model, selected, mayLink]);
  const drawn = useMemo(() => drawnOf({ model, layout, sight, selected, allLines, nodeOf }), [model, layout, sight, selected, allLines, nodeOf]);
  // Where a card is while it is dragged. Where it stands follows from the inventory: until that has changed, it is where it was.
  const [dragged, setDragged] = useState<ReadonlyMap<string, { x: number; y: number }>>(noMoves);
  const nodes = useMemo(() => (dragged.size === 0 ? drawn.nodes : drawn.nodes.map((node) => (dragged.has(node.id) ? { ...node, position: dragged.get(node.id)!, zIndex: 10 } : node))), [drawn, dragged]);
  const follow = (changes: readonly NodeChange[]) => {
    const moves = changes.flatMap((change) => (change.type === 'position' && change.position && change.dragging ? [[change.id, change.position] as const] : []));
    if (moves.length > 0) setDragged((now) => new Map([...now, ...moves]));
  };

  /** A card in the middle of what is free, but nothing of it wasted above and before the first. */
  const centre = useCallback(({ x, y }: Card) => {
    const { width, height } = store.getState();
    const toMiddle = { x: (rail + width) / 2 - x - size.card.width / 2, y: (headHeight + height) / 2 - y - size.card.height / 2 };
    return { x: Math.min(rail + margin, toMiddle.x), y: Math.min(headHeight + margin, toMiddle.y), zoom: 1 };
  }, [rail, store]);
  const look: CanvasControl = useMemo(() => ({
    // beside the names of the bands and below those of the stages
    fit: () => {
      const { width, height } = store.getState();
      const zoom = Math.max(LEAST_ZOOM, Math.min(1, (width - rail - 2 * margin) / layout.width, (height - headHeight - 2 * margin) / layout.height));
      void flow.setViewport({ x: rail + margin, y: headHeight + margin, zoom }, { duration: duration() });
    },
    flyTo: (itemId) => {
      const [card] = layout.cardsOf.get(itemId) ?? [];
      if (card) void flow.setViewport(centre(card), { duration: duration() });
    },
    zoomIn: () => void flow.zoomIn({ duration: duration() }),
    zoomOut: () => void flow.zoomOut({ duration: duration() }),
  }), [flow, layout, rail, store, centre]);
  useImperativeHandle(control, () => look, [look]);

  // A link keeps its place; one that only names an item shows it.
  const open = () => {
    const [only] = selected.size === 1 ? selected : [];
    const [card] = (only && layout.cardsOf.get(only)) || [];
    const kept = place && { x: -place.x * place.zoom, y: -place.y * place.zoom, zoom: place.zoom };
    void flow.setViewport(kept ?? (card ? centre(card) : { x: rail + margin, y: headHeight + margin, zoom: 1 }));
  };

  const drop: OnNodeDrag<Node> = (_event, node, all) => {
    setDragged(noMoves);
    if (node.type === 'card') onDrop(all.flatMap((each) => (each.type === 'card' ? [(each as CardNode).data.card] : [])), (node as CardNode).data.card, node.position);
  };
  const connect = ({ source, target }: Connection) => {
    const [from, to] = [source, target].map((key) => model.byId.get(key.split('@')[0]!));
    if (from && to && from.id !== to.id) onLink(from, to);
  };

  return (
    <div className={styles['canvas']} style={{ '--rail': `${rail}px` } as CSSProperties}>
      <ReactFlow
        nodes={nodes}
        edges={drawn.edges}
        nodeTypes={nodeTypes}
        onNodesChange={follow}
        onNodeDragStop={drop}
        onConnect={connect}
        onEdgeDoubleClick={(_event, { data }) => mayLink && onUnlink(data as never)}
        onNodeClick={(event, node) => {
          if (node.type === 'cluster') return void flow.fitBounds(node as never, { duration: duration(), padding: 0.1 });
          const { id } = (node as CardNode).data.card.item;
          const several = event.shiftKey || event.metaKey || event.ctrlKey;
          onSelect(several ? (selected.has(id) ? [...selected].filter((each) => each !== id) : [...selected, id]) : [id]);
        }}
        onPaneClick={() => onSelect([])}
        onSelectionEnd={() => onSelect([...new Set(flow.getNodes().flatMap((node) => (node.selected && node.type === 'card' ? [(node as CardNode).data.card.item.id] : [])))])}
        onMoveEnd={(_event, { x, y, zoom }) => onPlace({ x: -x / zoom, y: -y / zoom, zoom })}
        onInit={open}
        colorMode={theme}
        minZoom={LEAST_ZOOM}
        maxZoom={2}
        panOnScroll
        zoomOnDoubleClick={false}
        deleteKeyCode={null}
        multiSelectionKeyCode={null}
        selectNodesOnDrag={false}
        nodesConnectable={mayLink}
        disableKeyboardA11y
        elevateNodesOnSelect={false}
        aria-label={t('title')}
      >
        <ViewportPortal>
          <Backdrop layout={layout} />
        </ViewportPortal>
      </ReactFlow>
      <ColumnHeads layout={layout} />
      <BandRail layout={layout} onFold={onFold} adds={adds} onAdd={onAdd} />
      <ZoomTools control={look} />
    </div>
  );
}

const noMoves: ReadonlyMap<string, { x: number; y: number }> = new Map();

/** The same answer for the same card. */
function remembering<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** What is drawn, as the canvas wants it. A line of what is selected may need a card off the screen, within the same bound. */
function drawnOf({ model, layout, sight, selected, allLines, nodeOf }: Pick<CanvasProps, 'model' | 'layout' | 'selected' | 'allLines'> & { sight: Sight; nodeOf: (card: Card) => CardNode }): { nodes: Node[]; edges: Edge[] } {
  const seen = seenOf(model, layout, sight);
  const { edges, farEnds } = seen.cards.length > 0 ? linesOf(layout, model.links, seen.cards, selected, allLines) : { edges: [], farEnds: [] };
  const room = Math.max(0, MOST_ELEMENTS - seen.cards.length - seen.clusters.length);
  const cards = [...seen.cards, ...farEnds.slice(0, room)];
  const there = new Set(cards.map(({ key }) => key));
  // Letters grow as the picture shrinks, so that counts can be read at any size.
  const letters = Math.min(160, Math.max(14, Math.round(12 / sight.zoom)));
  return {
    nodes: [...cards.map(nodeOf), ...seen.clusters.map((cluster) => clusterNode(cluster, letters))],
    edges: edges.filter(({ source, target }) => there.has(source) && there.has(target)),
  };
}

const clusterNode = (cluster: Cluster, letters: number): ClusterNode => ({
  id: cluster.key,
  type: 'cluster',
  position: { x: cluster.x, y: cluster.y },
  data: { cluster, letters },
  draggable: false,
  selectable: false,
  focusable: false,
  connectable: false,
  width: cluster.width,
  height: cluster.height,
});

/** Where lines meet a card: known beforehand, so that nothing has to be measured. */
const middle = size.card.height / 2 - 5;
const handles: NodeHandle[] = [
  { id: 'in', type: 'target', position: Position.Left, x: -5, y: middle, width: 10, height: 10 },
  { id: 'out', type: 'source', position: Position.Right, x: size.card.width - 5, y: middle, width: 10, height: 10 },
  { id: 'back', type: 'target', position: Position.Right, x: size.card.width - 5, y: middle, width: 10, height: 10 },
];

const duration = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180);
const railWidth = { desk: 160, phone: 128 };
/** As high as the names of the stages. */
const headHeight = 36;
const margin = 8;
const LEAST_ZOOM = 0.03;

function cardNode(model: Model, card: Card, selected: ReadonlySet<string>, mayLink: boolean): CardNode {
  const { item } = card;
  const marks = model.marksOf.get(item.id);
  const isSelected = selected.has(item.id);
  return {
    id: card.key,
    type: 'card',
    position: { x: card.x, y: card.y },
    data: { card, pains: marks?.pains.length ?? 0, opportunities: marks?.opportunities.length ?? 0, heat: model.heatOf.get(item.id) ?? 0, twin: isSelected, mayLink },
    selected: isSelected,
    draggable: item.viewerCan.includes('CHANGE'),
    focusable: true,
    ariaLabel: item.name,
    ...size.card,
    measured: size.card,
    handles,
  };
}

/** The bands and columns behind the cards. */
function Backdrop({ layout }: { layout: Layout }) {
  return (
    <svg className={styles['backdrop']} width={layout.width} height={layout.height} aria-hidden="true">
      {layout.bands.map(({ band, y, height }, i) => (
        <rect key={band} x={0} y={y} width={layout.width} height={height} className={styles[i % 2 === 0 ? 'bandEven' : 'bandOdd']} />
      ))}
      {layout.bands.flatMap(({ lanes, folded }) => (folded ? [] : lanes.slice(1))).map(({ key, y }) => (
        <line key={key} x1={0} x2={layout.width} y1={y} y2={y} className={styles['columnLine']} />
      ))}
      {layout.columns.map(({ id, x }) => (
        <line key={id} x1={x} x2={x} y1={0} y2={layout.height} className={styles['columnLine']} />
      ))}
    </svg>
  );
}
