import type { ItemKind } from '../item.entity';

/** How well something is known. */
export type Known = 'assumed' | 'partly_known' | 'measured';
/** Several keys, with blanks between. */
export type Keys = string;

/** A stage: of which journey, and of the other side’s stages those that it serves. */
export interface StageFacts {
  in: string;
  serves?: Keys;
}

/** A touchpoint: its stage, channel, weight, how the customer feels there, and how well that is known. */
export type TouchpointFacts = readonly [at: string, channel: string, weight: 'matters' | 'effortless', emotion: number, evidence: Known, needs?: Keys];

/** An activity: where it is done, by which departments, how long it takes, and what it takes. */
export interface ActivityFacts {
  at: string;
  lead: string;
  support?: Keys;
  informed?: Keys;
  minutes: number;
  cases: number;
  changes: number;
  uses: Keys;
  touches: Keys;
}

/** A capability: the one above, maturity now and wanted, importance. */
export type CapabilityFacts = readonly [above: string | null, now: number, wanted: number, importance: number];

/** An application: where it is in its life, how well it fits, who uses it, what it supports, and to what it sends data. */
export interface ApplicationFacts {
  lifecycle: 'plan' | 'phase_in' | 'active' | 'phase_out' | 'end_of_life';
  /** Its days in the order of its life, those that are known. */
  days?: Partial<Record<'plan_on' | 'phase_in_on' | 'active_on' | 'phase_out_on' | 'end_of_life_on', string>>;
  fit: readonly [functional: number, technical: number];
  by: Keys;
  supports: Keys;
}

/** An interface: from where, to where, and whether data flows both ways. What flows is a word. */
export type Interface = readonly [from: string, to: string, bothWays?: true];

/** A pain point: where it hurts, whom, why, how badly, and what its cost is reckoned from. Money is in euros; a language turns it into its own. */
export interface PainFacts {
  at: Keys;
  who: 'customer' | 'employee' | 'both';
  cause: 'skill' | 'system';
  severity: 8 | 4 | 2 | 1;
  state?: 'confirmed' | 'worked_on';
  minutes: number;
  times: number;
  per: 'month' | 'person_day';
  people?: number;
  rate: number;
}

/** An opportunity: which pain points it addresses, its values, its effort, and what it saves and costs. */
export interface OpportunityFacts {
  for: Keys;
  value: readonly [customer: number, business: number];
  effort: number;
  hours: number;
  money: number;
  once: number;
  yearly: number;
}

type Of<T> = Readonly<Record<string, T>>;

/** A starting point as facts; its words stand by language under the same keys. */
export interface Structure {
  roles: readonly string[];
  journeys: Of<'customer' | 'employee'>;
  stages: Of<StageFacts>;
  touchpoints: Of<TouchpointFacts>;
  activities: Of<ActivityFacts>;
  capabilities: Of<CapabilityFacts>;
  applications: Of<ApplicationFacts>;
  interfaces: readonly Interface[];
  pains: Of<PainFacts>;
  opportunities: Of<OpportunityFacts>;
}

type Flow<T extends Interface> = T extends readonly [infer From extends string, infer To extends string, ...unknown[]] ? `${From} ${To}` : never;
type Named<T> = Readonly<Record<keyof T, readonly [name: string, description: string]>>;

/** The words of a starting point in one language: a key without words fails the build. */
export interface WordsOf<T extends Structure> {
  /** What it is called, and what it is of. */
  title: string;
  about: string;
  /** A department’s part: what it is usually called, and what else. */
  roles: Readonly<Record<T['roles'][number], readonly [string, ...string[]]>>;
  journeys: Readonly<Record<keyof T['journeys'], readonly [name: string, description: string, persona: string]>>;
  stages: Named<T['stages']>;
  /** With what the customer expects there. */
  touchpoints: Named<T['touchpoints']>;
  activities: Named<T['activities']>;
  capabilities: Named<T['capabilities']>;
  applications: Named<T['applications']>;
  /** What flows between two applications. */
  flows: Readonly<Record<Flow<T['interfaces'][number]>, string>>;
  pains: Named<T['pains']>;
  opportunities: Named<T['opportunities']>;
}

/** The words of any starting point. */
export interface AnyWords {
  title: string;
  about: string;
  roles: Of<readonly [string, ...string[]]>;
  journeys: Of<readonly [string, string, string]>;
  stages: Of<readonly [string, string]>;
  touchpoints: Of<readonly [string, string]>;
  activities: Of<readonly [string, string]>;
  capabilities: Of<readonly [string, string]>;
  applications: Of<readonly [string, string]>;
  flows: Of<string>;
  pains: Of<readonly [string, string]>;
  opportunities: Of<readonly [string, string]>;
}

/** Under which name the items of a kind stand in a starting point. */
export const sections = {
  journeys: 'journey',
  stages: 'stage',
  touchpoints: 'touchpoint',
  activities: 'activity',
  capabilities: 'capability',
  applications: 'application',
  pains: 'pain_point',
  opportunities: 'opportunity',
} as const satisfies Record<string, `${ItemKind}`>;

/** The keys of a list of keys. */
export const keysIn = (keys: Keys | undefined): string[] => keys?.split(' ').filter(Boolean) ?? [];
