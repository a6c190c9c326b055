import { IconAlertTriangle, IconArrowDown, IconArrowUp, IconMinus, IconQuestionMark } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLiveState } from '../api/live';
import { useWords } from '../i18n/translate';
import type { Icon } from '../wing/wing';
import styles from './marks.module.css';

/** red: urgent. amber: running out. green: settled. accent: chosen. plain: the rest. */
export type Tone = 'plain' | 'accent' | 'red' | 'amber' | 'green';

/** A state: a word with a small mark, never colour alone. `<StateMark tone="green" words="Closed" icon={IconCheck} />` */
export function StateMark({ tone = 'plain', words, icon: Icon }: { tone?: Tone; words: ReactNode; icon?: Icon }) {
  return (
    <span className={styles['mark']} data-tone={tone}>
      {Icon && <Icon size={13} stroke={2} />}
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

/** ● Live, or *Reconnecting* while the line is being made again. */
export function LiveMark() {
  const t = useWords('shared');
  const live = useLiveState() === 'live';
  return (
    <span className={styles['live']} data-off={!live || undefined} role="status">
      <i aria-hidden="true" />
      {live ? t('live.on') : t('live.off')}
    </span>
  );
}
