import { Button, IconButton, Page, useNarrow, useWords } from '@app/shared-web';
import { type Address } from '@app/shared-web/filters';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { indexAt, type Picture } from './the-pictures';
import styles from './pictures.module.css';

/** A picture as a page: its title and finding, what it is narrowed down to, the picture or the table behind it, and what its figures are. */
export function PicturePage({ picture, name, finding, address, filters, instead, table, notes, panel, children }: {
  picture: Picture;
  /** Of what it is: the name of a journey. */
  name?: string | undefined;
  finding?: ReactNode;
  address: Address;
  filters?: ReactNode;
  /** Shown while there is no picture: what is missing, or that it comes. */
  instead: ReactNode;
  table: () => ReactNode;
  /** The unit first, then how it was reckoned. */
  notes: ReadonlyArray<ReactNode>;
  panel?: ReactNode;
  children: () => ReactNode;
}) {
  const t = useWords('pictures');
  const narrow = useNarrow();
  const asTable = address.get('as') === 'table';
  const title = t(`${picture}.title`);
  const words = t(asTable ? 'as_picture' : 'as_table');
  const turn = { icon: asTable ? IconChartBar : IconTable, onClick: () => address.set({ as: asTable ? null : 'table' }) };
  return (
    <Page
      title={name ? `${title} · ${name}` : title}
      heading={title}
      subtitle={finding ?? <>&nbsp;</>}
      up={{ to: indexAt, words: t('title') }}
      filters={
        <>
          {filters}
          {!instead && <span className={styles['turn']}>{narrow ? <IconButton {...turn} kind="plain" words={words} /> : <Button {...turn}>{words}</Button>}</span>}
        </>
      }
      panel={panel}
    >
      {instead || (
        <div className={styles['picture']}>
          {asTable ? <div className={styles['card']}>{table()}</div> : children()}
          <div className={styles['notes']}>
            {notes.map((note, index) => note && <p key={index}>{note}</p>)}
          </div>
        </div>
      )}
    </Page>
  );
}
