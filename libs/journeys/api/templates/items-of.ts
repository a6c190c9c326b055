import type { ItemWish, LinkWish } from '../files/differences';
import type { Columns, Part } from '../files/present';
import { DepartmentPart, ItemKind } from '../item.entity';
import { Relation } from '../link.rules';
import { kinds } from '../kinds';
import { InputSource } from '../pain-point.entity';
import { type AnyWords, type Keys, keysIn, sections, type Structure } from './template';

/** For whom a starting point is made into items. */
export interface For {
  /** The id that an item gets. */
  idOf: (key: string) => string;
  /** The department that plays a part; null: none was named. */
  departmentOf: (role: string) => string | null;
  /** What stands on every item: its owner, who confirmed it, when. */
  everywhere: Columns;
  /** How many of the own money a euro is. */
  money: number;
}

type Section = keyof typeof sections;

/** Where the keys of items stand. */
export const sectionNames = Object.keys(sections) as Section[];

/** A starting point as items and links. */
export function itemsOf(structure: Structure, words: AnyWords, { idOf, departmentOf, everywhere, money }: For): { items: ItemWish[]; links: LinkWish[] } {
  const places = new Map<string, number>();
  const item = (section: Section, key: string, parent: string | null, columns: Columns, departments?: Part[]): ItemWish => {
    const [name, said] = words[section][key]!;
    const position = (places.get(`${section} ${parent}`) ?? 0) + 1;
    places.set(`${section} ${parent}`, position);
    // Of a touchpoint the words say what the customer expects there.
    const text = section === 'touchpoints' ? { expectation: said } : { description: said };
    return { id: idOf(key), kind: sections[section] as ItemKind, columns: { ...everywhere, name, ...text, parent_id: parent && idOf(parent), position, ...columns }, departments };
  };
  const parts = (given: Array<[DepartmentPart, Keys | undefined]>): Part[] => {
    const found = given.flatMap(([part, roles]) => keysIn(roles).flatMap((role) => ({ part, department_id: departmentOf(role) })));
    const named = found.filter((one): one is Part & { part: DepartmentPart } => one.department_id !== null);
    // One department may play several parts here: the first, which is the weightiest, counts.
    return [...new Map([...named].reverse().map((one) => [one.department_id, one])).values()];
  };
  const sum = (euros: number): number => (euros * money < 1000 ? Math.round(euros * money) : Math.round((euros * money) / 1000) * 1000);
  const each = <T>(facts: Readonly<Record<string, T>>, make: (key: string, fact: T) => ItemWish): ItemWish[] => Object.entries(facts).map(([key, fact]) => make(key, fact));

  const items = [
    ...each(structure.journeys, (key, side) => item('journeys', key, null, { side, horizon: 'current', persona: words.journeys[key]![2] })),
    ...each(structure.stages, (key, { in: journey }) => item('stages', key, journey, {})),
    ...each(structure.touchpoints, (key, [at, channel, weight, emotion, known]) =>
      item('touchpoints', key, at, {
        channel,
        weight: weight === 'matters' ? 'moment_that_matters' : 'effortless',
        weight_evidence: 'partly_known',
        expectation_evidence: known === 'assumed' ? 'assumed' : 'partly_known',
        emotion,
        emotion_evidence: known,
      }),
    ),
    ...each(structure.activities, (key, { at, lead, support, informed, minutes, cases, changes }) =>
      item('activities', key, at, { minutes_per_case: minutes, cases_per_month: cases, application_changes: changes }, parts([[DepartmentPart.LEAD, lead], [DepartmentPart.SUPPORT, support], [DepartmentPart.INFORMED, informed]])),
    ),
    ...each(structure.capabilities, (key, [above, now, wanted, importance]) => item('capabilities', key, above, { maturity_now: now, maturity_wanted: wanted, importance })),
    ...each(structure.applications, (key, { lifecycle, days, fit: [functional, technical], by }) =>
      item('applications', key, null, { lifecycle, ...days, functional_fit: functional, technical_fit: technical }, parts([[DepartmentPart.USES, by]])),
    ),
    ...each(structure.pains, (key, { who, cause, severity, state, minutes, times, per, people, rate }) =>
      item('pains', key, null, {
        sufferer: who,
        root_cause: cause,
        severity,
        pain_state: state ?? 'confirmed',
        minutes_lost: minutes,
        minutes_source: InputSource.ESTIMATED,
        occurrences: times,
        occurs_per: per,
        occurrences_source: InputSource.ESTIMATED,
        people_hit: people ?? null,
        hourly_rate: sum(rate),
      }),
    ),
    ...each(structure.opportunities, (key, { value: [customer, business], effort, hours, money: saved, once, yearly }) =>
      item('opportunities', key, null, { customer_value: customer, business_value: business, effort, saving_hours: hours, saving_money: sum(saved), one_off_cost: sum(once), running_cost: sum(yearly) }),
    ),
  ];
  return { items, links: linksOf(structure, words, idOf) };
}

function linksOf(structure: Structure, words: AnyWords, idOf: For['idOf']): LinkWish[] {
  const to = (from: string, relation: Relation, keys: Keys | undefined): LinkWish[] => keysIn(keys).map((key, i) => ({ from_id: idOf(from), to_id: idOf(key), relation, position: i + 1 }));
  const flat = <T>(facts: Readonly<Record<string, T>>, make: (key: string, fact: T) => LinkWish[]): LinkWish[] => Object.entries(facts).flatMap(([key, fact]) => make(key, fact));
  return [
    ...flat(structure.stages, (key, { serves }) => to(key, Relation.SERVES, serves)),
    ...flat(structure.touchpoints, (key, [, , , , , needs]) => to(key, Relation.NEEDS, needs)),
    ...flat(structure.activities, (key, { uses, touches }) => [...to(key, Relation.USES, uses), ...to(key, Relation.TOUCHES, touches)]),
    ...flat(structure.applications, (key, { supports }) => to(key, Relation.SUPPORTS, supports)),
    ...structure.interfaces.map(([from, other, bothWays = false], i) => ({ from_id: idOf(from), to_id: idOf(other), relation: Relation.EXCHANGES, position: i + 1, flows: words.flows[`${from} ${other}`]!, both_ways: bothWays })),
    ...flat(structure.pains, (key, { at }) => to(key, Relation.HURTS, at)),
    ...flat(structure.opportunities, (key, { for: pains }) => to(key, Relation.ADDRESSES, pains)),
  ];
}

/** How many items of each kind a starting point has, in the order of kinds. */
export const countsOf = (structure: Structure): Array<{ kind: ItemKind; count: number }> =>
  Object.values(kinds).map(({ kind }) => ({ kind, count: Object.keys(structure[sectionNames.find((section) => sections[section] === kind)!]).length }));
