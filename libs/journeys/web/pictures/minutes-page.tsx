import { Button, EmptyState, PlainTable, useFormat, useWords } from '@app/shared-web';
import { useAddress } from '@app/shared-web/filters';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { kindIcons, pageOf } from '../kinds';
import { BehindPanel } from './behind-panel';
import { Choice, oneOf } from './choice';
import { type Bar, type BarGroup, groupings, type Grouping, minutesOf, type MinutesPicture, mostTimeIn, type Share } from './minutes';
import { PicturePage } from './picture-page';
import { useJourneyPicture } from './use-journey-picture';
import styles from './minutes.module.css';

/** How a bar and what is left out stand in the address. */
const leftOut = 'unknown';
const keyOf = (group: BarGroup, bar: Bar): string => `${group.key}.${bar.application?.id ?? ''}`;

/** Where the minutes of the work along a journey go, application by application. */
export default function MinutesPage() {
  const t = useWords('pictures');
  const format = useFormat();
  const address = useAddress();
  const grouping = oneOf(groupings, address.get('by'), 'all');
  const { model, complete, pill, instead } = useJourneyPicture(address);
  const picture = useMemo(() => model && minutesOf(model, grouping), [model, grouping]);
  const most = picture && mostTimeIn(picture);
  const hours = useHours();
  const nameOf = (bar: Bar) => bar.application?.name ?? t('minutes.no_application');
  const groupName = (group: BarGroup) => group.name ?? t(grouping === 'all' ? 'minutes.by.all' : 'minutes.none_lead');
  const nothing = picture && picture.groups.length === 0 && <EmptyState icon={kindIcons.ACTIVITY} title={t('none.work')} detail={t('none.work_detail')} />;
  return (
    <PicturePage
      picture="minutes"
      name={model?.journey.name}
      address={address}
      finding={picture && most && t('minutes.finding', { name: most.name, hours: hours(most.minutes), share: format.percent(most.minutes / picture.minutes) })}
      filters={
        <>
          {pill}
          <Choice label={t('minutes.by.label')} values={groupings} chosen={grouping} usual="all" say={(each) => t(`minutes.by.${each}`)} onChoose={(by) => address.set({ by, open: null })} />
        </>
      }
      instead={instead ?? nothing}
      notes={[
        `${t('minutes.unit')} ${t('minutes.spread')}`,
        t('minutes.scope'),
        picture && picture.unknown.length > 0 && (
          <>
            {t('minutes.unknown', { count: picture.unknown.length })}{' '}
            <Button kind="link" onClick={() => address.open(leftOut)}>
              {t('minutes.show_unknown')}
            </Button>
          </>
        ),
        !complete && t('cut'),
      ]}
      panel={picture && <Opened picture={picture} openId={address.openId} close={address.close} nameOf={nameOf} groupName={groupName} grouping={grouping} />}
      table={() =>
        picture && (
          <PlainTable
            label={t('minutes.title')}
            rows={picture.groups.flatMap((group) => group.bars.map((bar) => ({ group, bar })))}
            keyOf={({ group, bar }) => keyOf(group, bar)}
            columns={[
              { key: 'application', title: t('minutes.application'), cell: ({ bar }) => (bar.application ? <Link to={pageOf(bar.application.id)}>{bar.application.name}</Link> : nameOf(bar)) },
              ...(grouping === 'all' ? [] : [{ key: 'group', title: t(`minutes.group.${grouping}`), cell: ({ group }: { group: BarGroup }) => groupName(group) }]),
              { key: 'hours', title: t('minutes.column'), figure: true, cell: ({ bar }) => hours(bar.minutes) },
              { key: 'share', title: t('minutes.share'), figure: true, cell: ({ bar }) => format.percent(bar.minutes / picture.minutes) },
            ]}
          />
        )
      }
    >
      {() => picture && <Groups picture={picture} grouping={grouping} nameOf={nameOf} groupName={groupName} openId={address.openId} open={address.open} />}
    </PicturePage>
  );
}

/** Minutes as hours: tenths only where there are few. */
function useHours(): (minutes: number) => string {
  const format = useFormat();
  return (minutes) => format.number(minutes / 60, { maximumFractionDigits: minutes < 600 ? 1 : 0 });
}

interface Names {
  nameOf: (bar: Bar) => string;
  groupName: (group: BarGroup) => string;
}

function Opened({ picture, openId, close, nameOf, groupName, grouping }: { picture: MinutesPicture; openId: string | null; close: () => void; grouping: Grouping } & Names) {
  const t = useWords('pictures');
  const format = useFormat();
  const hours = useHours();
  if (openId === leftOut) {
    return <BehindPanel title={t('minutes.unknown', { count: picture.unknown.length })} marks={t('minutes.unknown_title')} subject={openId} onClose={close} nothing="" rows={picture.unknown.map(({ id, name }) => ({ id, name, detail: t('minutes.of_unknown') }))} />;
  }
  const found = picture.groups.flatMap((group) => group.bars.map((bar) => ({ group, bar }))).find(({ group, bar }) => keyOf(group, bar) === openId);
  if (!found) return null;
  const line = ({ activity, minutes, among }: Share) =>
    [t('minutes.hours', { hours: hours(minutes) }), t('minutes.of', { minutes: format.number(activity.minutesPerCase!), cases: format.number(activity.casesPerMonth!) }), among === 0 ? t('minutes.among_none') : t('minutes.among', { count: among })].join(' · ');
  return (
    <BehindPanel
      title={grouping === 'all' ? nameOf(found.bar) : `${nameOf(found.bar)} · ${groupName(found.group)}`}
      marks={t('minutes.behind')}
      subject={openId!}
      onClose={close}
      nothing=""
      rows={found.bar.shares.map((share) => ({ id: share.activity.id, name: share.activity.name, detail: line(share) }))}
    />
  );
}

function Groups({ picture: { groups }, grouping, nameOf, groupName, openId, open }: { picture: MinutesPicture; grouping: Grouping; openId: string | null; open: (id: string) => void } & Names) {
  const t = useWords('pictures');
  const hours = useHours();
  // one scale for all: a bar is as long as another that stands for as much
  const most = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ minutes }) => minutes)));
  return (
    <div className={styles['groups']} data-many={groups.length > 1 || undefined}>
      {groups.map((group) => (
        <section key={group.key} className={styles['group']} aria-label={groupName(group)}>
          {grouping !== 'all' && (
            <h2 className={styles['groupTitle']}>
              {groupName(group)} <span>{t('minutes.of_group', { hours: hours(group.minutes) })}</span>
            </h2>
          )}
          <ul>
            {group.bars.map((bar) => {
              const key = keyOf(group, bar);
              return (
                <li key={key}>
                  <button type="button" className={styles['bar']} data-open={key === openId || undefined} onClick={() => open(key)} title={t('minutes.open', { name: nameOf(bar) })}>
                    <span className={styles['label']}>{nameOf(bar)}</span>
                    <span className={styles['track']} aria-hidden="true">
                      <i data-none={bar.application === null || undefined} style={{ width: `${(100 * bar.minutes) / most}%` }} />
                    </span>
                    <span className={styles['value']}>{t('minutes.hours', { hours: hours(bar.minutes) })}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
