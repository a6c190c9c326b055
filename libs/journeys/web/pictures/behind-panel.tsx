import { SeverityMark, SidePanel, useFormat, useViewer, useWords } from '@app/shared-web';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { pageOf } from '../kinds';
import type { Pain } from './items';
import styles from './pictures.module.css';

/** What stands behind a figure: items, each with a line about it, each opening its own page. */
export function BehindPanel({ title, marks, rows, nothing, subject, onClose }: {
  title: ReactNode; marks: ReactNode; rows: ReadonlyArray<{ id: string; name: string; detail: ReactNode }>; nothing: string; subject: string; onClose: () => void;
}) {
  return (
    <SidePanel title={title} marks={marks} subject={subject} onClose={onClose}>
      {rows.length === 0 && <p className={styles['mute']}>{nothing}</p>}
      <ul className={styles['behind']}>
        {rows.map(({ id, name, detail }) => (
          <li key={id}>
            <Link to={pageOf(id)}>{name}</Link>
            <span className={styles['behindDetail']}>{detail}</span>
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}

/** The pain points behind a figure. */
export function PainsPanel({ title, pains, subject, onClose }: { title: ReactNode; pains: readonly Pain[]; subject: string; onClose: () => void }) {
  const t = useWords('pictures');
  const format = useFormat();
  const { currency } = useViewer().organization;
  const cost = ({ cost: { moneyPerYear } }: Pain) => (moneyPerYear === null ? t('behind.unknown_cost') : t('behind.cost', { amount: format.number(Math.round(moneyPerYear)), currency }));
  return (
    <BehindPanel
      title={title}
      marks={t('pains', { count: pains.length })}
      subject={subject}
      onClose={onClose}
      nothing={t('behind.nothing')}
      rows={pains.map((pain) => ({ id: pain.id, name: pain.name, detail: <><SeverityMark severity={pain.severity} /> {cost(pain)}</> }))}
    />
  );
}
