import { useStore } from '@xyflow/react';
import { useWords } from '@app/shared-web';
import { type Layout, size } from './layout';
import styles from './blueprint.module.css';

/** A name needs this many pixels to say anything. */
const READABLE = 56;

/** The names of the stages, above the picture wherever one has scrolled. */
export function ColumnHeads({ layout }: { layout: Layout }) {
  const t = useWords('blueprint');
  const left = useStore(({ transform: [x] }) => x);
  const zoom = useStore(({ transform }) => transform[2]);
  const width = useStore((state) => state.width);
  const wide = size.column * zoom;
  if (wide < READABLE) return null;
  const shown = layout.columns.filter(({ x }) => left + x * zoom + wide > 0 && left + x * zoom < width);
  return (
    <div className={styles['heads']} aria-hidden="true">
      {shown.map(({ id, x, stage }) => (
        <div key={id} className={styles['headOf']} data-elsewhere={stage === null || undefined} title={stage ? stage.name : t('elsewhere_why')} style={{ transform: `translateX(${left + x * zoom}px)`, width: wide }}>
          {stage ? stage.name : t('elsewhere')}
        </div>
      ))}
    </div>
  );
}
