import '@xyflow/react/dist/base.css';
import { Handle, Position, ReactFlow, ReactFlowProvider, type Edge, type Node, type NodeProps } from '@xyflow/react';
import { useTheme, useWords } from '@app/shared-web';
import { memo, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { ItemName } from '../items/item-name';
import { pageOf } from '../kinds';
import styles from './neighbours.module.css';
import { tiesOf, type Near, type NearItem, type Neighbour } from './rings';

type NearNode = Node<{ item: NearItem; start: boolean }, 'near'>;

const column = 280;
const row = 52;
/** Wider than this a ring takes a second column, so that the picture stays one that can be looked at. */
const tallest = 12;
/** Smaller than this nobody reads it. */
const READABLE = 0.6;

const NearView = memo(function NearView({ data: { item, start } }: NodeProps<NearNode>) {
  return (
    <div className={styles['node']} data-start={start || undefined}>
      <Handle type="target" position={Position.Left} isConnectable={false} className={styles['handle'] ?? ''} />
      <ItemName kind={item.kind} name={item.name} />
      <Handle type="source" position={Position.Right} isConnectable={false} className={styles['handle'] ?? ''} />
      <Handle id="beside" type="target" position={Position.Right} isConnectable={false} className={styles['handle'] ?? ''} />
    </div>
  );
});

const nodeTypes = { near: NearView };

/** Where everything stands: the item at the left, each step in the columns to the right of it. */
function nodesOf(start: NearItem, rings: readonly (readonly Neighbour[])[], words: (item: NearItem) => string): NearNode[] {
  const nodes: NearNode[] = [];
  const node = (item: NearItem, x: number, y: number) => nodes.push({ id: item.id, type: 'near', position: { x, y }, data: { item, start: item.id === start.id }, draggable: false, connectable: false, ariaLabel: words(item) });
  node(start, 0, 0);
  let x = column;
  for (const ring of rings) {
    const columns = Math.ceil(ring.length / tallest);
    const tall = Math.ceil(ring.length / columns);
    ring.forEach(({ item }, place) => node(item, x + Math.floor(place / tall) * (column - 40), (place % tall) * row - ((Math.min(tall, ring.length) - 1) * row) / 2));
    x += columns * (column - 40) + 40;
  }
  return nodes;
}

/** What is near an item, drawn; a click opens what one sees. The list beside it says the same. */
export default function Picture({ near, id, rings }: { near: Near; id: string; rings: readonly (readonly Neighbour[])[] }) {
  const t = useWords('inventory');
  const { theme } = useTheme();
  const navigate = useNavigate();
  const start = near.items.find((item) => item.id === id);
  const nodes = useMemo(() => (start ? nodesOf(start, rings, (item) => `${t(`kind.${item.kind}`)}: ${item.name}`) : []), [start, rings, t]);
  const edges = useMemo<Edge[]>(() => {
    const xOf = new Map(nodes.map(({ id: each, position }) => [each, position.x]));
    return tiesOf(near).map(({ fromId, toId, relation }) => {
      // drawn from left to right, whichever way it runs
      const [source, target] = (xOf.get(fromId) ?? 0) <= (xOf.get(toId) ?? 0) ? [fromId, toId] : [toId, fromId];
      // two of one column are joined at its right side, so that no line runs behind what stands between them
      const beside = xOf.get(fromId) === xOf.get(toId) ? { targetHandle: 'beside', type: 'smoothstep', pathOptions: { offset: 14, borderRadius: 8 } } : {};
      return { id: `${fromId} ${relation} ${toId}`, source, target, ...beside, focusable: false, selectable: false, ariaLabel: relation ? t(`relation.${relation}`) : t('near.inside'), style: relation ? {} : { strokeDasharray: '3 3' } };
    });
  }, [near, nodes, t]);
  // as high as what is in it, at the size at which it fits into a column of a desk
  const [left, right] = [0, Math.max(...nodes.map(({ position }) => position.x)) + column];
  const ys = nodes.map(({ position }) => position.y);
  const fits = Math.min(1, 760 / (right - left));
  // what would be too small to be read is shown from its start, to be dragged along
  const whole = fits >= READABLE;
  const zoom = Math.max(fits, READABLE);
  const high = Math.min(560, Math.max(160, (Math.max(...ys) - Math.min(...ys) + 2 * row) * zoom));
  return (
    <div className={styles['picture']} style={{ height: high }}>
      <ReactFlowProvider key={nodes.length}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          colorMode={theme === 'dark' ? 'dark' : 'light'}
          {...(whole ? { fitView: true, fitViewOptions: { maxZoom: 1, padding: 0.08 } } : { defaultViewport: { x: 24, y: high / 2 - 20 * zoom, zoom } })}
          minZoom={0.1}
          nodesDraggable={false}
          nodesConnectable={false}
          elementsSelectable={false}
          zoomOnScroll={false}
          preventScrolling={false}
          onlyRenderVisibleElements
          proOptions={{ hideAttribution: true }}
          aria-label={t('near.title')}
          onNodeClick={(_event, { id: clicked }) => void navigate(pageOf(clicked))}
        />
      </ReactFlowProvider>
    </div>
  );
}
