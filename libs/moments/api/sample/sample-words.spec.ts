import { searchWords } from '@app/shared-api';
import { describe, expect, it } from '@jest/globals';
import { MomentAction, MomentState, type Transition, transitionFor } from '../moment.states';
import { departmentKeys } from './case';
import { allCases, cases, type CaseKey } from './cases';
import { sample as english } from './en';
import { departments, locationKeys } from './organization';
import { plain, sentencesOf, template, textsOf } from './sentences';
import { Staff } from './staff';
import { storyOf, type Verb } from './story';
import { sample as simplified } from './zh-hans';
import { sample as traditional } from './zh-hant';

const languages = [english, simplified, traditional] as const;
const named = (index: number) => ['English', 'Simplified Chinese', 'Traditional Chinese'][index];

/** Sentences that occur more than once under a way of looking at them, with the cases in which they stand. */
function doubled(language: (typeof languages)[number], look: (sentence: string) => string): string[] {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const [key] of allCases)
    for (const sentence of textsOf(language.words[key]).flatMap(sentencesOf)) {
      const first = seen.get(look(sentence));
      if (first !== undefined) twice.push(`${first} = ${key}: ${sentence}`);
      else seen.set(look(sentence), `${key}: ${sentence}`);
    }
  return twice;
}

describe.each(languages.map((language, i) => ({ language, name: named(i) })))('the sample in $name', ({ language }) => {
  it('has words for every step of every case, and none left over', () => {
    for (const [key, facts] of allCases) expect(storyOf(key, facts, language.words[key])).toHaveLength(facts[3].split(' ').filter(Boolean).length);
  });

  it('says no sentence twice', () => expect(doubled(language, plain)).toEqual([]));

  it('says no two sentences that differ only in a number or a name', () => expect(doubled(language, (sentence) => template(sentence, language))).toEqual([]));

  it('employs 406 people, each with a name of their own, in a tree with one top', () => {
    const { all } = new Staff(language);
    expect(all).toHaveLength(406);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
    expect(all.filter(({ manager }) => manager === null)).toHaveLength(1);
    expect(new Set(all.map(({ department }) => department))).toEqual(new Set(departmentKeys));
    expect(new Set(all.map(({ location }) => location))).toEqual(new Set(locationKeys));
  });
});

describe('the languages', () => {
  const texts = (language: (typeof languages)[number]): string[] => Object.values(language.words).flatMap(textsOf);

  it('tell the same cases in their own words: no sentence of one Chinese is a conversion of the other', () => {
    const folded = new Set(texts(simplified).flatMap(sentencesOf).map((sentence) => searchWords(sentence)));
    expect(texts(traditional).flatMap(sentencesOf).filter((sentence) => folded.has(searchWords(sentence)))).toEqual([]);
  });

  it('keep to their own script', () => {
    // What folding changes was Traditional.
    const isFolded = (text: string): boolean => [...searchWords(text)].filter((letter) => /\p{Script=Han}/u.test(letter)).every((letter) => text.includes(letter));
    expect(texts(simplified).filter((text) => !isFolded(text))).toEqual([]);
    expect(texts(traditional).filter((text) => /[们个车单这没时间话让给还见现发钱门货师说请谢订]/u.test(text))).toEqual([]);
  });

  it('use the words of their own country', () => {
    expect(texts(traditional).filter((text) => /視頻|軟件|網絡|短信|屏幕|打印|質量|充值|激活|酒店|快遞|保修|優惠券|出租車|空調|默認|信息|賬戶/u.test(text))).toEqual([]);
    expect(texts(simplified).filter((text) => /影片|软体|网路|简讯|萤幕|列印|品质|储值|饭店|宅配|保固|折价券|计程车|冷气|预设|资讯|门市|顾客服务处/u.test(text))).toEqual([]);
  });
});

const actions: Partial<Record<Verb, MomentAction>> = {
  take: MomentAction.TAKE_UP,
  tell: MomentAction.TELL_CUSTOMER,
  ask: MomentAction.OFFER,
  yes: MomentAction.ACCEPT,
  no: MomentAction.DECLINE,
  back: MomentAction.TAKE_BACK,
  join: MomentAction.JOIN,
  note: MomentAction.NOTE,
  add: MomentAction.ADD,
  rate: MomentAction.CHANGE,
  done: MomentAction.RESOLVE,
  close: MomentAction.CLOSE,
  'close!': MomentAction.CLOSE,
  reopen: MomentAction.REOPEN,
  withdraw: MomentAction.WITHDRAW,
  merge: MomentAction.MERGE,
};

describe('the stories', () => {
  /** Follows a story through the table of states; says what the table, or the field's own rules, do not allow. */
  function problemsWith(key: CaseKey): string[] {
    const problems: string[] = [];
    const must = (holds: boolean, what: string): unknown => holds || problems.push(`${key}: ${what}`);
    let state = MomentState.RAISED;
    let offered = false;
    let told = false;
    for (const { verb, to, into } of storyOf(key, cases[key], english.words[key])) {
      const row: Transition | undefined = verb === 'lapse' ? undefined : transitionFor(state, actions[verb]!);
      const answers = ['yes', 'no', 'lapse', 'back'].includes(verb);
      must(verb === 'lapse' || row !== undefined, `${verb} of what is ${state}`);
      must(offered === answers || !(answers || verb === 'ask' || verb === 'done'), `${verb} while ${offered ? 'something' : 'nothing'} is offered`);
      must(verb !== 'close' || told, 'closed, and the customer was not told');
      must(verb !== 'close!' || !told, 'closed with a reason, though the customer was told');
      must((verb !== 'ask' && verb !== 'join') || to! in departments, `${verb} of no department`);
      must(verb !== 'merge' || into! in cases, 'merged into no case');
      offered = verb === 'ask' || (offered && !answers);
      told = verb === 'tell' || (told && verb !== 'reopen');
      state = row?.to[0] ?? state;
    }
    const open = [MomentState.RAISED, MomentState.ACCEPTED, MomentState.RESOLVED].includes(state);
    must(open === ((cases[key] as readonly unknown[]).length > 4), 'an age stands with what is open, and with nothing else');
    return problems;
  }

  it('are such as the table of states allows', () => expect(allCases.flatMap(([key]) => problemsWith(key))).toEqual([]));
});
