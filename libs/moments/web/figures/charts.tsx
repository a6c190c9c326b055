import { useQuery } from '@apollo/client/react';
import { Figure, SeverityMark, useFormat, useMay, useWords } from '@app/shared-web';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { OpenReadableDocument, type MomentFiguresQuery } from '../moments.generated';
import { HandOffCard } from './hand-off-card';
import { useDepartmentsWithin } from './departments-within';
import { barRows, handOffRows, openFilter, openRows, raisedRows, type Scope } from './links';
import { OpenCard } from './open-card';
import { PartsCard } from './parts-card';
import { writeFigureAddress, type FigureAddress } from './period';
import { rounded } from './spread';
import { SpreadCard } from './spread-card';
import { WeekCard } from './week-card';
import styles from './figures.module.css';

type Figures = MomentFiguresQuery['momentFigures'];

/** Everything on the page under the scope: the few numbers first, then the pictures. */
export function Charts({ figures, timeZone, address, stale, nothing }: { figures: Figures; timeZone: string; address: FigureAddress; stale: boolean; nothing: ReactNode }) {
  const t = useWords('figures');
  const may = useMay();
  const moments = useWords('moments');
  const shared = useWords('shared');
  const mayOpen = may('SEE_BOARD');
  const departmentId = figures.department?.id ?? null;
  const within = useDepartmentsWithin(figures, address);
  const scope: Scope = { departmentId, from: figures.from, to: figures.to, timeZone };
  const rows = (more: Parameters<typeof raisedRows>[1] = {}, of = scope) => (mayOpen ? raisedRows(of, more) : undefined);
  const departmentRows = (id: string | undefined) => (id ? rows({}, { ...scope, departmentId: id }) : undefined);
  return (
    <div className={styles['charts']} data-stale={stale || undefined} aria-busy={stale}>
      <Tiles figures={figures} scope={scope} mayOpen={mayOpen} />
      <div className={styles['grid']}>
        <OpenCard open={within.open} of={within.of} mayOpen={mayOpen} />
        {figures.raised === 0 ? (
          <section className={styles['chart']}>{nothing}</section>
        ) : (
          <>
            <WeekCard weeks={figures.perWeek} scope={scope} mayOpen={mayOpen} />
            <SpreadCard what="acceptance" spread={figures.toAcceptance} raised={figures.raised} rows={mayOpen ? (bar) => barRows(scope, 'accepted', bar) : null} />
            <SpreadCard what="close" spread={figures.toClose} raised={figures.raised} rows={mayOpen ? (bar) => barRows(scope, 'closed', bar) : null} />
            <PartsCard
              by="severity"
              all={figures.raised}
              parts={figures.bySeverity.map((part) => ({
                ...part,
                key: part.severity ?? 'none',
                name: shared(`severity.${part.severity ?? 'none'}`),
                shown: <SeverityMark severity={part.severity ?? null} />,
                to: rows(part.severity ? { severities: [part.severity] } : { unknown: ['severity'] }),
              }))}
            />
            <PartsCard
              by="channel"
              all={figures.raised}
              parts={figures.byChannel.map((part) => ({ ...part, key: part.channel ?? 'none', name: part.channel ? moments(`channel.${part.channel}`) : t('parts.unknown'), to: rows(part.channel ? { channel: part.channel } : { unknown: ['channel'] }) }))}
            />
            {within.byDepartment.length > 0 && (
              <PartsCard
                by="department"
                wide
                all={figures.raised}
                note={within.byDepartment.length === 50 ? t('parts.first') : undefined}
                parts={within.byDepartment.map((part) => ({
                  ...part,
                  key: part.department?.id ?? 'none',
                  name: part.department?.name ?? t('open.none_department'),
                  shown: part.department && (
                    <Link to={`?${writeFigureAddress({ ...address, departmentId: part.department.id })}`} title={t('scope.narrow', { name: part.department.name })}>
                      {part.department.name}
                    </Link>
                  ),
                  to: departmentRows(part.department?.id),
                }))}
              />
            )}
          </>
        )}
        <HandOffCard pairs={figures.handOffs} rows={mayOpen ? (pair, outcome) => handOffRows(scope, pair, outcome) : null} />
      </div>
      <Source figures={figures} />
    </div>
  );
}

/** The few numbers that one comes for. */
function Tiles({ figures, scope, mayOpen }: { figures: Figures; scope: Scope; mayOpen: boolean }) {
  const t = useWords('figures');
  const format = useFormat();
  const { data } = useQuery(OpenReadableDocument, { variables: { filter: openFilter(scope.departmentId) }, skip: !mayOpen });
  const open = figures.open.reduce((sum, row) => sum + row.open, 0);
  const unheld = figures.open.reduce((sum, row) => sum + row.unheld, 0);
  const readable = data?.boardCounts.open;
  const span = (seconds: number | null | undefined) => (seconds == null ? '–' : format.duration(rounded(seconds)));
  const most = (seconds: number | null | undefined) => (seconds == null ? t('spread.none') : t('tile.p90', { time: format.duration(rounded(seconds)) }));
  return (
    <div className={styles['tiles']}>
      <Figure label={t('tile.open')} value={open} {...(mayOpen ? { to: openRows(scope.departmentId) } : {})} {...(readable === undefined ? {} : { mayOpen: Math.min(open, readable) })} />
      <Figure label={t('tile.unheld')} value={unheld} {...(mayOpen && unheld > 0 ? { to: openRows(scope.departmentId, { held: false }) } : {})} />
      <Figure label={t('tile.raised')} value={figures.raised} {...(mayOpen && figures.raised > 0 ? { to: raisedRows(scope) } : {})} />
      <Figure label={t('tile.acceptance')} value={span(figures.toAcceptance.medianSeconds)} note={most(figures.toAcceptance.p90Seconds)} />
      <Figure label={t('tile.close')} value={span(figures.toClose.medianSeconds)} note={most(figures.toClose.p90Seconds)} />
    </div>
  );
}

/** Where the figures come from, how old they are, and how exact. */
function Source({ figures: { lagSeconds, exact } }: { figures: Figures }) {
  const t = useWords('figures');
  const format = useFormat();
  return (
    <footer className={styles['source']}>
      <h2 className={styles['sourceTitle']}>{t('source.title')}</h2>
      <p>
        {lagSeconds > 0 ? t('source.lag', { time: format.duration(lagSeconds) }) : t('source.live')} {t('source.open_age')} {exact ? t('source.exact') : t('source.buckets')} {t('source.odd')} {t('source.rows')}
      </p>
    </footer>
  );
}
