import { useQuery } from '@apollo/client/react';
import { IconSearch } from '@tabler/icons-react';
import { useViewer, useWords } from '@app/shared-web';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { NameOfDepartmentDocument, type MomentState, type Severity } from '../moments.generated';
import { MenuChip } from './chip';
import { DepartmentDialog } from './department-dialog';
import { FurtherChips } from './further-chips';
import { isNarrowed, widened, type BoardAddress } from './filter';
import styles from './board.module.css';

type Change = (change: Partial<BoardAddress>, how?: 'quietly') => void;

const severities: readonly Severity[] = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];
const states: readonly MomentState[] = ['RAISED', 'ACCEPTED', 'RESOLVED', 'CLOSED', 'WITHDRAWN', 'MERGED'];

/** Puts one in or takes it out. */
const toggled = <T,>(all: readonly T[], one: T): T[] => (all.includes(one) ? all.filter((each) => each !== one) : [...all, one]);

/** Who holds it, and what is under way: one chip, since they are asked for one at a time. */
function SituationChip({ address, change }: { address: BoardAddress; change: Change }) {
  const t = useWords('moments');
  const { held, mine, offered, overdue } = address;
  const said = [held === false && t('filter.unheld'), held === true && t('filter.held'), mine && t('filter.mine'), offered && t('filter.offered'), overdue && t('filter.overdue')].filter((words) => words !== false);
  const none = { held: null, mine: false, offered: false, overdue: false };
  return (
    <MenuChip
      label={t('filter.situation')}
      words={said.length > 0 ? said.join(', ') : t('filter.any_situation')}
      on={said.length > 0}
      clear={() => change(none)}
      items={[
        { words: t('filter.any_situation'), chosen: said.length === 0, run: () => change(none) },
        t('filter.holder'),
        { words: t('filter.unheld'), chosen: held === false, run: () => change({ held: held === false ? null : false, mine: false }) },
        { words: t('filter.held'), chosen: held === true, run: () => change({ held: held === true ? null : true, mine: false }) },
        { words: t('filter.mine'), chosen: mine, run: () => change({ held: null, mine: !mine }) },
        t('filter.under_way'),
        { words: t('filter.offered'), chosen: offered, run: () => change({ offered: !offered }) },
        { words: t('filter.overdue'), chosen: overdue, run: () => change({ overdue: !overdue }) },
      ]}
    />
  );
}

/** The chips that narrow the board. Every one of them is in the address. */
export function FilterChips({ address, change, search }: { address: BoardAddress; change: Change; search: RefObject<HTMLInputElement | null> }) {
  const t = useWords('moments');
  const shared = useWords('shared');
  const { coordinates, person } = useViewer();
  const [finding, setFinding] = useState(false);
  const chosen = useQuery(NameOfDepartmentDocument, { variables: { id: address.departmentId ?? '' }, skip: address.departmentId === null }).data?.department;
  const near = [...coordinates, ...(person.department && !coordinates.some(({ id }) => id === person.department?.id) ? [person.department] : [])].slice(0, 8);
  const said = typeof address.states === 'string' ? t(`filter.${address.states}`) : address.states.map((state) => t(`state.${state}`)).join(', ');
  const noSeverity = address.unknown.includes('severity');
  const knownAgain = address.unknown.filter((each) => each !== 'severity');
  const one = typeof address.states === 'string' ? [] : address.states;
  return (
    <div className={styles['chips']} role="group" aria-label={t('filter.title')}>
      <label className={styles['search']}>
        <IconSearch size={16} stroke={1.75} aria-hidden="true" />
        <Words words={address.words} change={change} input={search} />
      </label>
      <MenuChip
        label={t('filter.states')}
        words={said}
        on={true}
        items={[
          ...(['open', 'all'] as const).map((each) => ({ words: t(`filter.${each}`), chosen: address.states === each, run: () => change({ states: each, ...(each === 'all' && address.order === 'SEVERITY' ? { order: 'NEWEST' as const } : {}) }) })),
          null,
          ...states.map((state) => ({ words: t(`state.${state}`), chosen: one.includes(state), run: () => change({ states: toggled(one, state).length > 0 ? toggled(one, state) : 'open' }) })),
        ]}
      />
      <MenuChip
        label={t('filter.department')}
        words={chosen?.name ?? t('filter.any_department')}
        on={address.departmentId !== null}
        clear={() => change({ departmentId: null, itself: false })}
        items={[
          { words: t('filter.any_department'), chosen: address.departmentId === null, run: () => change({ departmentId: null }) },
          ...near.map(({ id, name }) => ({ words: name, chosen: address.departmentId === id, run: () => change({ departmentId: id }) })),
          null,
          { words: t('filter.find_department'), icon: IconSearch, run: () => setFinding(true) },
        ]}
      />
      <MenuChip
        label={t('filter.severity')}
        words={noSeverity ? shared('severity.none') : address.severities.length > 0 ? address.severities.map((each) => shared(`severity.${each}`)).join(', ') : t('filter.any_severity')}
        on={noSeverity || address.severities.length > 0}
        clear={() => change({ severities: [], unknown: knownAgain })}
        items={[
          ...severities.map((each) => ({ words: shared(`severity.${each}`), chosen: address.severities.includes(each), run: () => change({ severities: toggled(address.severities, each), unknown: knownAgain }) })),
          null,
          { words: shared('severity.none'), chosen: noSeverity, run: () => change({ severities: [], unknown: toggled(address.unknown, 'severity') }) },
        ]}
      />
      <SituationChip address={address} change={change} />
      <FurtherChips address={address} change={change} />
      {isNarrowed(address) && (
        <button type="button" className={styles['chipReset']} aria-label={t('filter.reset_all')} onClick={() => change(widened(address))}>
          {t('filter.reset')}
        </button>
      )}
      {finding && <DepartmentDialog onClose={() => setFinding(false)} onPick={(departmentId) => change({ departmentId })} />}
    </div>
  );
}

/** The words to search for go into the address once the person has stopped typing. */
function Words({ words, change, input }: { words: string; change: Change; input: RefObject<HTMLInputElement | null> }) {
  const t = useWords('moments');
  const [typed, setTyped] = useState(words);
  const sent = useRef(words);
  useEffect(() => {
    // somebody went back, or took all filters off
    if (words !== sent.current) setTyped(words);
    sent.current = words;
  }, [words]);
  useEffect(() => {
    if (typed.trim() === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed.trim();
      change({ words: typed.trim() }, 'quietly');
    }, 300);
    return () => clearTimeout(timer);
  }, [typed, change]);
  return <input ref={input} type="search" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} placeholder={t('filter.words')} aria-label={t('filter.words')} maxLength={200} />;
}
