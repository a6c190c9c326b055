import type {
  ActivityFacts, ApplicationFacts, CapabilityFacts, ItemFacts, ItemFieldsFragment, ItemKind, JourneyFacts, OpportunityFacts, PainPointFacts, TouchpointFacts,
} from '../journeys.generated';

/** What the API takes for each kind; a stage says nothing beyond what every item says. */
interface FactsOf {
  JOURNEY: JourneyFacts;
  STAGE: object;
  TOUCHPOINT: TouchpointFacts;
  ACTIVITY: ActivityFacts;
  CAPABILITY: CapabilityFacts;
  APPLICATION: ApplicationFacts;
  PAIN_POINT: PainPointFacts;
  OPPORTUNITY: OpportunityFacts;
}

/** What a number is a number of. */
export type Unit = 'minutes' | 'hours' | 'money' | 'days';

/** How a fact is written and read. `known` names the fact that says how well it is known, `source` the one that says where it comes from. */
export type Fact<Name extends string = string> = { known?: Name; source?: Name; required?: true } & (
  | { as: 'text'; longest: number; lines?: true }
  | { as: 'choice'; of: keyof WordBook['inventory']['choice']; values: readonly string[] }
  /** A level of a scale, each with its guidance. */
  | { as: 'level'; scale: keyof WordBook['inventory']['level']; least: number; most: number }
  | { as: 'number'; most: number; whole?: true; least?: number; unit?: Unit }
  | { as: 'day' }
);

type Choices = WordBook['inventory']['choice'];

/** The groups of words that have one for every value. */
type GroupWith<V> = { [Group in keyof Choices]: [V] extends [keyof Choices[Group]] ? Group : never }[keyof Choices];

/** A fact’s rule by the type of its value: a choice lists what the API takes and has words for all of it; a number is none of the others. */
type FactFor<V, Name extends string> = [V] extends [number]
  ? Extract<Fact<Name>, { as: 'level' | 'number' }>
  : string extends V
    ? Extract<Fact<Name>, { as: 'text' | 'day' }>
    : Omit<Extract<Fact<Name>, { as: 'choice' }>, 'of' | 'values'> & { of: GroupWith<V>; values: readonly V[] };

type FactsTable = { [K in ItemKind]: { [Name in keyof FactsOf[K] & string]-?: FactFor<NonNullable<FactsOf[K][Name]>, keyof FactsOf[K] & string> } };

const MOST = 999_999_999_999;
const known = { as: 'choice', of: 'evidence', values: ['ASSUMED', 'PARTLY_KNOWN', 'MEASURED'] } as const;
const source = { as: 'choice', of: 'source', values: ['ESTIMATED', 'MEASURED', 'COUNTED'] } as const;
const money = { as: 'number', most: MOST, unit: 'money' } as const;
const day = { as: 'day' } as const;
const level = <Scale extends keyof WordBook['inventory']['level']>(scale: Scale, most: number, least = 1) => ({ as: 'level', scale, least, most }) as const;

/** Every fact of every kind, in the order in which people read and write them. A fact that the API knows and this does not fails the build. */
export const facts: FactsTable = {
  JOURNEY: {
    side: { as: 'choice', of: 'side', values: ['CUSTOMER', 'EMPLOYEE'], required: true },
    horizon: { as: 'choice', of: 'horizon', values: ['CURRENT', 'FUTURE'], required: true },
    persona: { as: 'text', longest: 200 },
  },
  STAGE: {},
  TOUCHPOINT: {
    channel: { as: 'choice', of: 'channel', values: ['IN_PERSON', 'PHONE', 'EMAIL', 'CHAT', 'WEB', 'APP', 'SOCIAL', 'DELIVERY', 'OTHER'] },
    weight: { as: 'choice', of: 'weight', values: ['MOMENT_THAT_MATTERS', 'EFFORTLESS'], known: 'weightEvidence' },
    weightEvidence: known,
    expectation: { as: 'text', longest: 2000, lines: true, known: 'expectationEvidence' },
    expectationEvidence: known,
    emotion: { ...level('emotion', 3, -3), known: 'emotionEvidence' },
    emotionEvidence: known,
  },
  ACTIVITY: {
    minutesPerCase: { as: 'number', most: MOST, unit: 'minutes' },
    casesPerMonth: { as: 'number', most: 1_000_000_000, whole: true },
    applicationChanges: { as: 'number', most: 1000, whole: true },
  },
  CAPABILITY: {
    maturityNow: level('maturity', 5),
    maturityWanted: level('maturity', 5),
    importance: level('importance', 5),
  },
  APPLICATION: {
    lifecycle: { as: 'choice', of: 'lifecycle', values: ['PLAN', 'PHASE_IN', 'ACTIVE', 'PHASE_OUT', 'END_OF_LIFE'] },
    planOn: day,
    phaseInOn: day,
    activeOn: day,
    phaseOutOn: day,
    endOfLifeOn: day,
    functionalFit: level('functional', 4),
    technicalFit: level('technical', 4),
  },
  PAIN_POINT: {
    sufferer: { as: 'choice', of: 'sufferer', values: ['CUSTOMER', 'EMPLOYEE', 'BOTH'] },
    rootCause: { as: 'choice', of: 'cause', values: ['SKILL', 'SYSTEM'] },
    severity: { as: 'choice', of: 'severity', values: ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] },
    minutesLost: { as: 'number', most: MOST, unit: 'minutes', source: 'minutesSource' },
    minutesSource: source,
    occurrences: { as: 'number', most: MOST, source: 'occurrencesSource' },
    occursPer: { as: 'choice', of: 'per', values: ['MONTH', 'PERSON_DAY'] },
    occurrencesSource: source,
    peopleHit: { as: 'number', most: 100_000_000, whole: true },
    workingDays: { as: 'number', most: 366, least: 1, whole: true, unit: 'days' },
    hourlyRate: money,
  },
  OPPORTUNITY: {
    customerValue: level('value', 5),
    businessValue: level('value', 5),
    effort: level('effort', 5),
    savingHours: { as: 'number', most: MOST, unit: 'hours' },
    savingMoney: money,
    oneOffCost: money,
    runningCost: money,
  },
};

type NamesOf<T> = T extends object ? keyof T & string : never;

/** The name of any fact. */
export type FactName = NamesOf<FactsOf[ItemKind]>;

/** The facts of a kind, in their order. */
export const factsOf = (kind: ItemKind): ReadonlyArray<readonly [name: FactName, fact: Fact]> => Object.entries(facts[kind]) as unknown as ReadonlyArray<[FactName, Fact]>;

/** Those that are shown and written beside another: how well it is known, where it comes from. */
export const isBeside = (kind: ItemKind, name: FactName): boolean => factsOf(kind).some(([, fact]) => fact.known === name || fact.source === name);

const ofCosts: ReadonlySet<FactName> = new Set<FactName>(['minutesLost', 'occurrences', 'occursPer', 'peopleHit', 'workingDays', 'hourlyRate']);

/** Those that a cost is made of: they are shown with it, and not once more among the others. */
export const isOfCost = (name: FactName): boolean => ofCosts.has(name);

/** What an item says of a fact. */
export const saidOf = (item: ItemFieldsFragment, name: FactName): string | number | null => (item as unknown as Record<string, string | number | null | undefined>)[name] ?? null;

const inputNames = { JOURNEY: 'journey', TOUCHPOINT: 'touchpoint', ACTIVITY: 'activity', CAPABILITY: 'capability', APPLICATION: 'application', PAIN_POINT: 'painPoint', OPPORTUNITY: 'opportunity' } as const;

/** Facts as the API takes them: under the name of their kind; undefined where nothing is said. */
export function factsInput(kind: ItemKind, said: Readonly<Record<string, unknown>>): ItemFacts | undefined {
  return kind === 'STAGE' || Object.keys(said).length === 0 ? undefined : { [inputNames[kind]]: said };
}
