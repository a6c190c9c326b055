import { useQuery } from '@apollo/client/react';
import { IconChartBar, IconUpload } from '@tabler/icons-react';
import { buttonLook, EmptyState, ErrorNotice, Page, SkeletonRows, useFormat, useMay, useViewer, useWords } from '@app/shared-web';
import { useCallback, useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { MomentFiguresDocument } from '../moments.generated';
import type {} from './words.en';
import { Charts } from './charts';
import { NothingRaised } from './nothing-raised';
import { noonOf, readFigureAddress, writeFigureAddress, type FigureAddress } from './period';
import { ScopeBar } from './scope-bar';

/** The address of the figures, so that whoever gets the link sees the same. */
function useFigureAddress(): [FigureAddress, (change: Partial<FigureAddress>) => void] {
  const [search, setSearch] = useSearchParams();
  const address = useMemo(() => readFigureAddress(search), [search]);
  const change = useCallback((part: Partial<FigureAddress>) => setSearch((before) => writeFigureAddress({ ...readFigureAddress(before), ...part }), { preventScrollReset: true }), [setSearch]);
  return [address, change];
}

/** The figures: what is open, how much was raised, how long it took, and who hands to whom. */
export default function FiguresPage() {
  const t = useWords('figures');
  const may = useMay();
  const format = useFormat();
  const { timeZone } = useViewer().organization;
  const [address, change] = useFigureAddress();
  const { data, previousData, error, loading, refetch } = useQuery(MomentFiguresDocument, { variables: { ...address }, skip: !may('SEE_FIGURES') });
  const figures = (data ?? (loading ? previousData : undefined))?.momentFigures;
  if (!may('SEE_FIGURES')) {
    return (
      <Page title={t('title')}>
        <EmptyState icon={IconChartBar} title={t('not_yours')} detail={t('not_yours_detail')} />
      </Page>
    );
  }
  const span = figures && { from: format.date(noonOf(figures.from)), to: format.date(noonOf(figures.to)) };
  return (
    <Page
      title={t('title')}
      subtitle={span ? t('subtitle', span) : <>&nbsp;</>}
      filters={<ScopeBar address={address} change={change} shown={figures ? { department: figures.department ?? null, from: figures.from, to: figures.to } : null} />}
      actions={
        may('IMPORT_MOMENTS') && (
          <Link to="/moments/import" {...buttonLook('plain')}>
            <IconUpload size={18} stroke={1.75} aria-hidden="true" />
            {t('import')}
          </Link>
        )
      }
    >
      {error && !figures && <ErrorNotice error={error} retry={() => void refetch()} />}
      {!figures && !error && <SkeletonRows rows={10} />}
      {figures && <Charts figures={figures} timeZone={timeZone} address={address} stale={loading && !data} nothing={<NothingRaised departmentId={address.departmentId} timeZone={timeZone} show={change} />} />}
    </Page>
  );
}
