import { Card, ErrorNotice, Page, SkeletonRows, Slot, useNow, useViewer, useWords } from '@app/shared-web';
import { Follow } from './follow';
import { Waiting } from './waiting';
import { useToday } from './use-today';
import styles from './today.module.css';

/** How a person is greeted: the first of two or more Latin names, a Chinese name as a whole. */
function callName(name: string): string {
  return /\p{Script=Han}/u.test(name) ? name : (name.split(' ')[0] ?? name);
}

function useGreeting(): string {
  const t = useWords('shell');
  const { person } = useViewer();
  const hour = new Date(useNow('minute')).getHours();
  const part = hour >= 4 && hour < 12 ? 'morning' : hour >= 12 && hour < 18 ? 'day' : 'evening';
  return t(`today.${part}`, { name: callName(person.name) });
}

/** The first screen of everybody: what waits for them, most urgent first, each with the one button that settles it. */
export default function TodayPage() {
  const t = useWords('shell');
  const greeting = useGreeting();
  const { data, loading, error, refetch } = useToday();
  const count = data?.today.items.length ?? 0;
  const subtitle = data ? (count > 0 ? t('today.waits', { count }) : t('today.nothing')) : '\u00a0';
  return (
    <Page title={t('today.title')} heading={greeting} subtitle={subtitle} width="today">
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <Slot name="today.start" />
          {error && !data ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
          {loading && !data ? (
            <Card>
              <SkeletonRows rows={3} />
            </Card>
          ) : null}
          {data && <Follow after={data.today.liveCursor} again={refetch} />}
          {data && <Waiting items={data.today.items} onSettled={refetch} />}
          <Slot name="today.main" />
          <Slot name="today.end" />
        </div>
        <div className={styles['side']}>
          <Slot name="today.side" />
        </div>
      </div>
    </Page>
  );
}
