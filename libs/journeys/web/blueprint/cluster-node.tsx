import type { Node, NodeProps } from '@xyflow/react';
import { IconBolt, IconFlame } from '@tabler/icons-react';
import { useFormat, useWords } from '@app/shared-web';
import { memo } from 'react';
import type { Cluster } from './sight';
import styles from './blueprint.module.css';

/** Cells drawn as one. */
export type ClusterNode = Node<{ cluster: Cluster; letters: number }, 'cluster'>;

/** How much is in a part of the picture that is too small to be read; its letters grow as the picture shrinks. */
export const ClusterView = memo(function ClusterView({ data: { cluster, letters } }: NodeProps<ClusterNode>) {
  const t = useWords('blueprint');
  const f = useFormat();
  const { count, pains, heat } = cluster;
  const words = [t('items', { count }), pains > 0 ? t('pains', { count: pains }) : '', heat > 0 ? t('heat', { heat: f.number(Math.round(heat)) }) : ''].filter(Boolean).join(', ');
  return (
    <div className={styles['cluster']} data-hurts={pains > 0 || undefined} title={words} style={{ width: cluster.width, height: cluster.height, fontSize: letters }}>
      <span>{f.number(count)}</span>
      {pains > 0 && (
        <span className={styles['pain']}>
          <IconBolt size="0.9em" aria-hidden="true" />
          {f.number(pains)}
        </span>
      )}
      {heat > 0 && (
        <span className={styles['heat']}>
          <IconFlame size="0.9em" aria-hidden="true" />
          {f.number(Math.round(heat))}
        </span>
      )}
    </div>
  );
});
