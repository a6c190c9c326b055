import { IconChevronLeft } from '@tabler/icons-react';
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { announce } from './toast';
import styles from './page.module.css';

/** What a page is made of. */
export interface PageProps {
  title: string;
  /** In place of the plain title on the screen. */
  heading?: ReactNode;
  subtitle?: ReactNode;
  actions?: ReactNode;
  /** The row of filters under the title. */
  filters?: ReactNode;
  /** Where it stands: a link back up. */
  up?: { to: string; words: string };
  children: ReactNode;
  /** Beside it at a desk, over it on a phone: a `<SidePanel>`. */
  panel?: ReactNode;
  foot?: ReactNode;
  /** `table`: to the edges, with a line above. `reading`: lines no longer than one likes to read. `today`: as wide as the first screen. */
  width?: 'padded' | 'table' | 'reading' | 'today';
}

/** What the shell puts at the head of every page: search, and the bell. */
export const PageTools = createContext<ReactNode>(null);

let shownBefore: string | null = null;

/** A screen: sets the document's title, takes the focus to its heading when it was navigated to, and reads out where one is. */
export function Page({ title, heading, subtitle, actions, filters, up, children, panel, foot, width = 'padded' }: PageProps) {
  const { pathname } = useLocation();
  const tools = useContext(PageTools);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Throughline`;
  }, [title]);
  useEffect(() => {
    // not at the first screen: there the browser begins at the top, as people expect
    if (shownBefore !== null && shownBefore !== pathname && !head.current?.closest('main')?.contains(document.activeElement)) {
      head.current?.focus({ preventScroll: true });
      announce(document.title);
    }
    shownBefore = pathname;
  }, [pathname]);
  return (
    <div className={styles['frame']}>
      <div className={styles['page']} data-width={width}>
        <header className={styles['head']}>
          <div className={styles['titles']}>
            {up && (
              <Link to={up.to} className={styles['crumb']}>
                <IconChevronLeft size={14} stroke={2} aria-hidden="true" />
                {up.words}
              </Link>
            )}
            <h1 ref={head} tabIndex={-1} className={styles['title']}>
              {heading ?? title}
            </h1>
            {subtitle && <p className={styles['subtitle']}>{subtitle}</p>}
          </div>
          {tools && <div className={styles['tools']}>{tools}</div>}
          {actions && <div className={styles['actions']}>{actions}</div>}
        </header>
        {filters && <div className={styles['filters']}>{filters}</div>}
        <div className={styles['body']} data-width={width}>
          {children}
        </div>
        {foot && (
          <footer className={styles['foot']} data-desk>
            {foot}
          </footer>
        )}
      </div>
      {panel}
    </div>
  );
}

/** A framed group of rows, hairlines between them. */
export function Card({ children }: { children: ReactNode }) {
  return <div className={styles['card']}>{children}</div>;
}

/** A group with a small heading, and perhaps a link at its end. */
export function Section({ title, action, children }: { title: ReactNode; action?: ReactNode; children: ReactNode }) {
  return (
    <section>
      <h2 className={styles['sectionTitle']}>
        {title}
        {action}
      </h2>
      {children}
    </section>
  );
}

/** Names and values: `<Facts facts={[['Holder', <PersonName … />]]} />`; a null value is left out. */
export function Facts({ facts }: { facts: ReadonlyArray<readonly [name: ReactNode, value: ReactNode]> }) {
  return (
    <dl className={styles['facts']}>
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value], index) => (
          <div key={index} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
