import { useStore } from '@xyflow/react';
import { IconChevronDown, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { IconButton, useNarrow, useWords } from '@app/shared-web';
import type { Layout } from './layout';
import type { Band } from './model';
import styles from './blueprint.module.css';

/** A label needs this many pixels. */
const READABLE = 20;
/** A label of two lines, and a button beside it, this many. */
const TWO_LINES = 36;

/** The names of the bands, at the left wherever one has scrolled: fold, unfold, add; in the band of activities, whose lanes these are. */
export function BandRail({ layout, onFold, adds, onAdd }: { layout: Layout; onFold: (band: Band) => void; adds: ReadonlySet<Band>; onAdd: (band: Band) => void }) {
  const t = useWords('blueprint');
  const below = useNarrow() ? 44 : 30;
  const top = useStore(({ transform }) => transform[1]);
  const zoom = useStore(({ transform }) => transform[2]);
  return (
    <div className={styles['rail']}>
      {layout.bands.map(({ band, y, height, folded, lanes, count }) => {
        if (height * zoom < READABLE) return null;
        const name = t(`bands.${band}`);
        const high = height * zoom;
        return (
          <div key={band} className={styles['railBand']} data-low={high < TWO_LINES || undefined} style={{ transform: `translateY(${top + y * zoom}px)`, height: high }}>
            <div className={styles['railName']}>
              <button type="button" className={styles['fold']} aria-expanded={!folded} aria-label={t(folded ? 'unfold' : 'fold', { band: name })} onClick={() => onFold(band)}>
                {folded ? <IconChevronRight size={14} aria-hidden="true" /> : <IconChevronDown size={14} aria-hidden="true" />}
                <span>{name}</span>
                <span className={styles['railCount']}>{count}</span>
              </button>
              {adds.has(band) && high >= TWO_LINES && <IconButton icon={IconPlus} words={t('add_to', { band: name })} onClick={() => onAdd(band)} />}
            </div>
            {band === 'ACTIVITIES' &&
              !folded &&
              lanes.map(
                (lane) =>
                  lane.height * zoom >= 32 && (
                    <div key={lane.key} className={styles['railLane']} data-nobody={lane.department === null || undefined} style={{ top: Math.max((lane.y - y) * zoom, below) }}>
                      {lane.department?.name ?? t('nobody_leads')}
                    </div>
                  ),
              )}
          </div>
        );
      })}
    </div>
  );
}
