import { DueMark, StateMark, useFormat, useMaybeViewer, useNow, useWords } from '@app/shared-web';
import { nowOf, type Standing } from '../board/now';

/** The one thing about a moment that matters now, as a mark: *04:12 left*, *no one holds it*, *told 6 min ago*. */
export function NowPill({ moment }: { moment: Standing }) {
  const t = useWords('moments');
  const format = useFormat();
  const me = useMaybeViewer()?.person.id;
  const now = useNow(moment.promisedAt ? 'second' : 'minute');
  const said = nowOf(moment, now);
  switch (said.says) {
    case 'no_one_holds_it':
      return <StateMark tone="red" words={t('now.nobody')} />;
    case 'promise_over':
      return <StateMark tone="red" words={t('now.promise_over', { time: format.duration(60 * Math.max(1, Math.floor((now - Date.parse(said.at)) / 60_000))) })} />;
    case 'answer_due':
      return <DueMark due={said.at} since={said.since} />;
    case 'came_back':
      return <StateMark tone="amber" words={t(moment.holder?.person?.id === me ? 'now.back_you' : 'now.back')} />;
    case 'tell_customer':
      return <StateMark tone="amber" words={t('now.tell_customer')} />;
    case 'customer_told':
      return <StateMark tone="green" words={t('now.customer_told')} />;
    case 'not_told':
      return <StateMark tone={said.pressing ? 'amber' : 'plain'} words={t('now.not_told')} />;
    case 'told':
      return <StateMark words={t('now.told', { ago: format.ago(said.at, Math.max(now, Date.parse(said.at))) })} />;
    case 'over':
      return <StateMark tone={said.state === 'CLOSED' ? 'green' : 'plain'} words={t(`state.${said.state}`)} />;
  }
}
