import { IconBuilding, IconUserQuestion } from '@tabler/icons-react';
import { Face, useMaybeViewer, useWords } from '@app/shared-web';
import type { BoardRowFragment } from '../moments.generated';
import styles from './pieces.module.css';

type Held = Pick<BoardRowFragment, 'state' | 'holder' | 'openOffer'>;

/** Who holds a moment, and under it what is under way: *You* – *offered to Payments*; *No one* – *raised*. */
export function HolderLine({ moment }: { moment: Held }) {
  const t = useWords('moments');
  const shared = useWords('shared');
  const me = useMaybeViewer()?.person.id;
  const { holder, openOffer, state } = moment;
  const person = holder?.person ?? null;
  const department = holder?.department ?? null;
  // what is over calls for nobody any more
  const over = state === 'CLOSED' || state === 'WITHDRAWN' || state === 'MERGED';
  const name = holder === null ? (over ? '–' : shared('who.nobody')) : person?.id === me ? shared('who.you') : (department?.name ?? person?.name ?? '');
  const asked = openOffer?.toPerson?.name ?? openOffer?.toDepartment?.name;
  return (
    <span className={styles['holder']} title={[person?.name, department?.name].filter(Boolean).join(', ') || undefined}>
      {person ? (
        <Face name={person.name} {...(person.active ? {} : { tone: 'mute' as const })} />
      ) : (
        <span className={styles['mark']} data-no-one={(holder === null && !over) || undefined} aria-hidden="true">
          {holder === null && !over ? <IconUserQuestion size={15} stroke={1.75} /> : <IconBuilding size={15} stroke={1.75} />}
        </span>
      )}
      <span className={styles['lines']}>
        <span className={styles['name']}>{name}</span>
        <span className={styles['under']}>{asked ? t('row.offered_to', { to: asked }) : t(`state_small.${state}`)}</span>
      </span>
    </span>
  );
}
