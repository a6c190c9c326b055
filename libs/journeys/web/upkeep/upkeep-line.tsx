import { Glyph, useWords } from '@app/shared-web';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { UpkeepItemFragment } from '../journeys.generated';
import { kindIcons, pageOf } from '../kinds';
import styles from './upkeep.module.css';

/** A line about an item: what it is, where it stands, and what there is to do. */
export function UpkeepLine({ item: { id, kind, name, path }, detail, quote, plain, children }: {
  item: Pick<UpkeepItemFragment, 'id' | 'kind' | 'name'> & Partial<Pick<UpkeepItemFragment, 'path'>>; detail?: ReactNode; quote?: string | null; /** Where all lines are of one kind, none says so. */ plain?: boolean; children?: ReactNode;
}) {
  const t = useWords('inventory');
  const place = [...(plain ? [] : [t(`kind.${kind}`)]), ...(path ?? []).map((above) => above.name)].join(' · ');
  return (
    <div className={styles['line']}>
      <span className={styles['icon']}>
        <Glyph of={kindIcons[kind]} size={20} />
      </span>
      <div className={styles['words']}>
        <Link to={pageOf(id)}>{name}</Link>
        <div className={styles['detail']}>
          {place && <span>{place}</span>}
          {detail && <span>{detail}</span>}
        </div>
        {quote && <p className={styles['quote']}>“{quote}”</p>}
      </div>
      {children && <div className={styles['action']}>{children}</div>}
    </div>
  );
}
