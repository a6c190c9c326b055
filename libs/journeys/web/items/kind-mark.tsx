import { Glyph, useWords } from '@app/shared-web';
import type { ItemKind } from '../journeys.generated';
import { kindIcons } from '../kinds';
import styles from './items.module.css';

/** The kind of an item: its mark and its word. */
export function KindMark({ kind }: { kind: ItemKind }) {
  const t = useWords('inventory');
  return (
    <span className={styles['kind']}>
      <Glyph of={kindIcons[kind]} size={16} />
      {t(`kind.${kind}`)}
    </span>
  );
}
