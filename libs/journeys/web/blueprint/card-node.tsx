import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { IconBolt, IconBulb, IconFlame } from '@tabler/icons-react';
import { useFormat, useWords } from '@app/shared-web';
import { memo } from 'react';
import { kindIcons } from '../kinds';
import type { Card } from './layout';
import styles from './blueprint.module.css';

/** A card on the canvas. */
export type CardNode = Node<{ card: Card; pains: number; opportunities: number; heat: number; twin: boolean; mayLink: boolean }, 'card'>;

/** An item on the canvas, with marks for what hurts and what could be done. */
export const CardView = memo(function CardView({ data: { card, pains, opportunities, heat, twin, mayLink }, selected }: NodeProps<CardNode>) {
  const t = useWords('blueprint');
  const f = useFormat();
  const { item } = card;
  const Icon = kindIcons[item.kind];
  return (
    <div className={styles['card']} data-kind={item.kind} data-selected={selected || undefined} data-twin={twin || undefined}>
      <Handle id="in" type="target" position={Position.Left} isConnectable={mayLink} className={styles['handle'] ?? ''} />
      <Handle id="back" type="target" position={Position.Right} isConnectable={false} className={styles['handle'] ?? ''} />
      <Icon size={14} stroke={1.75} aria-hidden="true" className={styles['cardIcon'] ?? ''} />
      <span className={styles['cardName']}>{item.name}</span>
      {(pains > 0 || opportunities > 0 || heat > 0) && (
        <span className={styles['cardMarks']}>
          {heat > 0 && (
            <span className={styles['heat']} title={t('heat', { heat: f.number(heat) })}>
              <IconFlame size={12} aria-hidden="true" />
              {f.number(Math.round(heat))}
            </span>
          )}
          {pains > 0 && (
            <span className={styles['pain']} title={t('pains', { count: pains })}>
              <IconBolt size={12} aria-hidden="true" />
              {pains}
            </span>
          )}
          {opportunities > 0 && (
            <span className={styles['chance']} title={t('opportunities', { count: opportunities })}>
              <IconBulb size={12} aria-hidden="true" />
              {opportunities}
            </span>
          )}
        </span>
      )}
      <Handle id="out" type="source" position={Position.Right} isConnectable={mayLink} className={styles['handle'] ?? ''} />
    </div>
  );
});
