import { IconBuilding, IconUserQuestion } from '@tabler/icons-react';
import { Face, useMaybeViewer, useWords } from '@app/shared-web';
import type { BoardRowFragment } from '../moments.generated';
import styles from './pieces.module.css';

type Held = Pick<BoardRowFragment, 'state' | 'holder' | 'openOffer' | 'cameBack'>;

/** Who holds a moment, and under it what is under way: *You* – *offered to Payments* or *Payments declined*; *No one* – *raised*. */
export function HolderLine({ moment }: { moment: Held }) {
  const t = useWords('moments');
  const shared = useWords('shared');
  const me = useMaybeViewer()?.person.id;
  const { holder, openOffer, cameBack, state } = moment;
  const person = holder?.person ?? null;
  const department = holder?.department ?? null;
  // what is over calls for nobody any more
  const over = state === 'CLOSED' || state === 'WITHDRAWN' || state === 'MERGED';
  const name = holder === null ? (over ? '–' : shared('who.nobody')) : person?.id === me ? shared('who.you') : (department?.name ?? person?.name ?? '');
  const offer = openOffer ?? cameBack;
  const to = offer?.toPerson?.name ?? offer?.toDepartment?.name;
  const under = openOffer ? 'row.offered_to' : cameBack?.state === 'DECLINED' ? 'row.declined_by' : 'row.lapsed_by';
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
        <span className={styles['under']}>{to ? t(under, { to }) : t(`state_small.${state}`)}</span>
      </span>
    </span>
  );
}
