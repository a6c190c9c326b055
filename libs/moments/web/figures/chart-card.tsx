import { Button, IconButton, useNarrow, useWords } from '@app/shared-web';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import styles from './figures.module.css';

/** A picture with its title, what it shows in a sentence, its unit, and the table behind it. */
export function ChartCard({ title, finding, unit, picture, table, wide }: { title: string; finding?: ReactNode; unit: ReactNode; picture: ReactNode; table?: ReactNode; wide?: boolean }) {
  const t = useWords('figures');
  const id = useId();
  const narrow = useNarrow();
  const [asTable, setAsTable] = useState(false);
  const words = t(asTable ? 'picture' : 'table');
  const turn = { icon: asTable ? IconChartBar : IconTable, 'aria-describedby': id, onClick: () => setAsTable(!asTable) };
  return (
    <section className={styles['chart']} data-wide={wide || undefined} aria-labelledby={id}>
      <header className={styles['chartHead']}>
        <div className={styles['chartTitles']}>
          <h2 id={id} className={styles['chartTitle']}>
            {title}
          </h2>
          {finding && <p className={styles['finding']}>{finding}</p>}
        </div>
        {table && (narrow ? <IconButton {...turn} words={words} /> : <Button {...turn} kind="quiet">{words}</Button>)}
      </header>
      <div className={styles['chartBody']}>{asTable ? table : picture}</div>
      <p className={styles['unit']}>{unit}</p>
    </section>
  );
}
