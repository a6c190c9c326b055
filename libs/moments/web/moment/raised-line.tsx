import { Ago, PersonName, useViewer, useWords } from '@app/shared-web';
import type { Moment } from './use-moment';
import styles from './moment.module.css';

/** *Raised by Jonas Peltonen at Riverside store, 10 minutes ago.* */
export function RaisedLine({ moment }: { moment: Pick<Moment, 'raiser' | 'location' | 'department' | 'raisedAt' | 'arrivedAt' | 'channel' | 'broughtIn'> }) {
  const t = useWords('moments');
  const { raiser, location, department, raisedAt, arrivedAt, channel, broughtIn } = moment;
  const where = location?.name ?? department?.name;
  const ago = <Ago at={raisedAt} />;
  const me = useViewer().person.id;
  const who = raiser ? <PersonName person={raiser} inline /> : null;
  const late = Date.parse(arrivedAt) - Date.parse(raisedAt) > 5 * 60_000 && !broughtIn;
  return (
    <p className={styles['raised']}>
      {broughtIn
        ? t.rich('page.brought_in', { ago })
        : raiser?.id === me && where
          ? t.rich('page.you_raised_at', { where, ago })
          : who && where
          ? t.rich('page.raised_by_at', { who, where, ago })
          : who
            ? t.rich('page.raised_by', { who, ago })
            : t.rich('page.raised', { ago })}
      {channel && <> · {t(`channel.${channel}`)}</>}
      {late && <> · {t.rich('page.arrived', { ago: <Ago at={arrivedAt} /> })}</>}
    </p>
  );
}
