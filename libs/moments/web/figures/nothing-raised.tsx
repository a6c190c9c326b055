import { useQuery } from '@apollo/client/react';
import { Button, buttonLook, EmptyState, serverNow, useFormat, useMay, useWords } from '@app/shared-web';
import { IconChartBar } from '@tabler/icons-react';
import { Link } from 'react-router';
import { FigureReachDocument } from '../moments.generated';
import { dayIn, lastWeeks } from './period';

/** No weeks with anything in them: says when there was something, as far as the viewer may know, and leads there. */
export function NothingRaised({ departmentId, timeZone, show }: { departmentId: string | null; timeZone: string; show: (span: { from: string; to: string }) => void }) {
  const t = useWords('figures');
  const format = useFormat();
  const may = useMay();
  // not into the cache: the board keeps its pages under the same names
  const { data } = useQuery(FigureReachDocument, { variables: { filter: departmentId ? { departmentId } : {} }, fetchPolicy: 'no-cache' });
  const [first, last] = [data?.oldest.nodes[0]?.raisedAt, data?.newest.nodes[0]?.raisedAt];
  return (
    <EmptyState
      icon={IconChartBar}
      title={t('none')}
      detail={first && last ? t('none_reach', { from: format.date(first), to: format.date(last) }) : t('none_detail')}
      action={
        <>
          {first && last ? (
            <Button kind="main" onClick={() => show({ from: dayIn(timeZone, first), to: dayIn(timeZone, last) })}>
              {t('none_show')}
            </Button>
          ) : (
            <Button kind="main" onClick={() => show(lastWeeks(52, timeZone, serverNow()))}>
              {t('none_year')}
            </Button>
          )}{' '}
          {may('IMPORT_MOMENTS') && (
            <Link to="/moments/import" {...buttonLook('plain')}>
              {t('import')}
            </Link>
          )}
        </>
      }
    />
  );
}
