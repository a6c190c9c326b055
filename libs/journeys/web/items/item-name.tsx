import { Glyph } from '@app/shared-web';
import type { ReactNode } from 'react';
import type { ItemKind } from '../journeys.generated';
import { kindIcons } from '../kinds';
import styles from './items.module.css';

/** An item, the same everywhere: the mark of its kind, its name, and perhaps where it stands. */
export function ItemName({ kind, name, detail }: { kind: ItemKind; name: ReactNode; detail?: ReactNode }) {
  return (
    <span className={styles['itemName']}>
      <Glyph of={kindIcons[kind]} size={16} />
      <span className={styles['lines']}>
        <span className={styles['oneLine']}>{name}</span>
        {detail && <span className={styles['detail']}>{detail}</span>}
      </span>
    </span>
  );
}
