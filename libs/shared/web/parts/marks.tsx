import { IconAlertTriangle, IconArrowDown, IconArrowUp, IconCloudOff, IconMinus, IconQuestionMark } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLiveState } from '../api/live';
import { useOnline } from '../api/online';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/translate';
import type { Icon } from '../wing/wing';
import { Glyph } from './glyph';
import styles from './marks.module.css';

/** red: urgent. amber: running out. green: settled. accent: chosen. plain: the rest. */
export type Tone = 'plain' | 'accent' | 'red' | 'amber' | 'green';

/** A state: a word with a small mark, never colour alone. `<StateMark tone="green" words="Closed" icon={IconCheck} />` */
export function StateMark({ tone = 'plain', words, icon: Icon }: { tone?: Tone; words: ReactNode; icon?: Icon }) {
  return (
    <span className={styles['mark']} data-tone={tone}>
      {Icon && <Glyph of={Icon} size={13} stroke={2} />}
      {words}
    </span>
  );
}

/** How bad it is: everywhere the same four, and *not known* for what was brought in. */
export type Severity = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW';

const looks: Record<Severity | 'none', { tone: Tone; icon: Icon }> = {
  CRITICAL: { tone: 'red', icon: IconAlertTriangle },
  HIGH: { tone: 'amber', icon: IconArrowUp },
  MEDIUM: { tone: 'plain', icon: IconMinus },
  LOW: { tone: 'plain', icon: IconArrowDown },
  none: { tone: 'plain', icon: IconQuestionMark },
};

/** The severity as a word with its mark. */
export function SeverityMark({ severity }: { severity: Severity | null }) {
  const t = useWords('shared');
  const key = severity ?? 'none';
  const { tone, icon } = looks[key];
  return <StateMark tone={tone} icon={icon} words={t(`severity.${key}`)} />;
}

/** How many, at the corner of an icon; above 99 no more exactly. Whatever it stands on says where, by `--badge-at` (an `inset`). */
export function CountBadge({ count }: { count: number }) {
  const format = useFormat();
  return <span className={styles['badge']}>{count > 99 ? `${format.number(99)}+` : format.number(count)}</span>;
}

/** ● Live; *Reconnecting* while the line is being made again; *Offline* where this device has no network. */
export function LiveMark() {
  const t = useWords('shared');
  const live = useLiveState() === 'live';
  const online = useOnline();
  const state = !online ? 'offline' : live ? 'live' : 'reconnecting';
  return (
    <span className={styles['live']} data-state={state} role="status">
      {online ? <i aria-hidden="true" /> : <Glyph of={IconCloudOff} size={14} />}
      {t(`live.${state}`)}
    </span>
  );
}
