import { useQuery } from '@apollo/client/react';
import { pageOf } from '@app/journeys-web';
import { ItemName } from '@app/journeys-web/items';
import { Button, ErrorNotice, IconButton, Keys, Section, useNarrow, useShortcuts, useWords } from '@app/shared-web';
import { IconBolt, IconPlus, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { TieSuggestionsDocument, WhereItHappenedDocument, type HappeningFragment, type PlaceFragment, type TieSuggestionsQuery } from '../moments.generated';
import { AnotherPlace } from './another-place';
import styles from './evidence.module.css';
import { useReportFrom } from './use-report-from';
import { useTying } from './use-tying';
import type {} from './words.en';

type Suggestion = TieSuggestionsQuery['tieSuggestions'][number];
type Tying = ReturnType<typeof useTying>;

/** On a moment: where in the inventory it happened, said with one key each. */
export default function WhereItHappened({ id }: { id?: string }) {
  return id ? <OfMoment id={id} /> : null;
}

function OfMoment({ id }: { id: string }) {
  const t = useWords('evidence');
  const { data, error, refetch } = useQuery(WhereItHappenedDocument, { variables: { id } });
  const moment = data?.moment;
  const report = useReportFrom(id);
  const here = useRef<HTMLDivElement>(null);
  const says = useTying(id);
  // what was pressed goes away: the focus stays here
  const stay = (say: (item: PlaceFragment) => Promise<void>) => (item: PlaceFragment) => {
    if (here.current?.contains(document.activeElement)) here.current.focus();
    return say(item);
  };
  const tying: Tying = { tie: stay(says.tie), untie: stay(says.untie) };
  if (!moment) return error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null;
  const mayTie = moment.viewerCan.includes('TIE');
  return (
    <Section title={t('where.title')}>
      <div ref={here} tabIndex={-1} className={`${styles['where']} ${styles['here']}`}>
        {moment.ties.length > 0 ? <Ties moment={moment} mayTie={mayTie} tying={tying} /> : <p className={styles['mute']}>{t('where.none')}</p>}
        {mayTie && <Suggestions moment={moment} tying={tying} />}
        <Button kind="quiet" icon={IconBolt} onClick={() => report(moment)}>
          {t('where.report')}
        </Button>
      </div>
    </Section>
  );
}

function Ties({ moment, mayTie, tying }: { moment: HappeningFragment; mayTie: boolean; tying: Tying }) {
  const t = useWords('evidence');
  const why = (tie: HappeningFragment['ties'][number]) => {
    const within = tie.within ? t('where.within', { place: tie.within.name }) : null;
    const rule = tie.origin === 'RULE' ? (moment.category ? t('where.by_rule', { category: moment.category }) : t('where.by_rule_plain')) : null;
    return [within, rule].filter(Boolean).join(' · ');
  };
  return (
    <ul className={styles['ties']}>
      {moment.ties.map((tie) => (
        <li key={tie.item.id}>
          <Link to={pageOf(tie.item.id)} className={styles['place']}>
            <ItemName kind={tie.item.kind} name={tie.item.name} detail={why(tie)} />
          </Link>
          {mayTie && <IconButton icon={IconX} words={t('where.untie', { item: tie.item.name })} onClick={() => void tying.untie(tie.item)} />}
        </li>
      ))}
    </ul>
  );
}

function Suggestions({ moment, tying }: { moment: HappeningFragment; tying: Tying }) {
  const t = useWords('evidence');
  const narrow = useNarrow();
  // what it was tied to changes what is suggested
  const tied = moment.ties.map(({ item }) => item.id);
  const { data, previousData } = useQuery(TieSuggestionsDocument, { variables: { momentId: moment.id }, fetchPolicy: 'cache-and-network' });
  const suggestions = (data ?? previousData)?.tieSuggestions.filter(({ item }) => !tied.includes(item.id)) ?? [];
  useShortcuts(suggestions.map(({ item }, place) => ({ keys: String(place + 1), words: t('where.tie', { item: item.name }), run: () => void tying.tie(item) })));
  return (
    <>
      {suggestions.length > 0 && (
        <div>
          <p className={styles['label']}>{t('where.suggestions')}</p>
          <ul className={styles['suggestions']}>
            {suggestions.map((suggestion, place) => (
              <li key={suggestion.item.id}>
                <button type="button" className={styles['suggestion']} onClick={() => void tying.tie(suggestion.item)} {...(narrow ? {} : { 'aria-keyshortcuts': String(place + 1) })}>
                  {!narrow && <Keys keys={String(place + 1)} />}
                  <ItemName kind={suggestion.item.kind} name={suggestion.item.name} detail={<Why suggestion={suggestion} />} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <SomewhereElse without={tied} onChoose={(item) => void tying.tie(item)} />
    </>
  );
}

/** By typing, for whatever is not suggested; once chosen, the field goes. */
function SomewhereElse({ without, onChoose }: { without: readonly string[]; onChoose: (item: PlaceFragment) => void }) {
  const t = useWords('evidence');
  const [choosing, setChoosing] = useState(false);
  const choose = (item: PlaceFragment) => {
    onChoose(item);
    setChoosing(false);
  };
  return choosing ? (
    <AnotherPlace label={t('where.add')} placeholder={t('where.find')} without={without} onChoose={choose} autoFocus />
  ) : (
    <Button kind="quiet" icon={IconPlus} onClick={() => setChoosing(true)}>
      {t('where.add')}
    </Button>
  );
}

/** Why it is suggested: where it stands, how many similar moments, which words. */
function Why({ suggestion: { within, similar, words } }: { suggestion: Suggestion }) {
  const t = useWords('evidence');
  const reason = similar > 0 ? t('where.similar', { count: similar }) : words.length > 0 ? t('where.words', { words: words.slice(0, 3).join(', ') }) : null;
  return <>{[within && t('where.within', { place: within.name }), reason].filter(Boolean).join(' · ')}</>;
}
