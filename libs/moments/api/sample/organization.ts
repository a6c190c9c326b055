import type { WorkingTimeJson } from '@app/people-api';
import type { DepartmentKey } from './case';

/** The twelve locations of the sample retailer. */
export const locationKeys = ['office', 'riverside', 'hillview', 'lakeside', 'airport', 'harbour', 'parkside', 'market', 'station', 'contact', 'warehouse', 'depot'] as const;
/** One of the sample retailer's locations. */
export type LocationKey = (typeof locationKeys)[number];

/** A department of the sample: below which other, where it works, how many work in it, and how many lead a team of it. */
export interface SampleDepartment {
  readonly below: DepartmentKey | null;
  readonly at: LocationKey;
  readonly people: number;
  readonly leads?: number;
  /** Which titles people have there; a department of its own kind has its own. */
  readonly kind?: 'store';
}

const store = (below: DepartmentKey, at: LocationKey, people: number): SampleDepartment => ({ below, at, people, leads: 3, kind: 'store' });

/** The tree: two regions with eight stores, customer service, logistics, digital, finance, and the range. */
export const departments: Readonly<Record<DepartmentKey, SampleDepartment>> = {
  ALL: { below: null, at: 'office', people: 3 },
  STO: { below: 'ALL', at: 'office', people: 2 },
  STN: { below: 'STO', at: 'riverside', people: 4 },
  RIV: store('STN', 'riverside', 26),
  HIL: store('STN', 'hillview', 22),
  LAK: store('STN', 'lakeside', 20),
  AIR: store('STN', 'airport', 21),
  STS: { below: 'STO', at: 'harbour', people: 4 },
  HAR: store('STS', 'harbour', 24),
  PAR: store('STS', 'parkside', 20),
  MAR: store('STS', 'market', 18),
  STA: store('STS', 'station', 14),
  OPS: { below: 'STO', at: 'office', people: 8 },
  SAF: { below: 'STO', at: 'office', people: 6 },
  KIT: { below: 'STO', at: 'hillview', people: 13, leads: 1 },
  CUS: { below: 'ALL', at: 'contact', people: 4 },
  CCX: { below: 'CUS', at: 'contact', people: 22, leads: 2 },
  REF: { below: 'CCX', at: 'contact', people: 9 },
  CHA: { below: 'CCX', at: 'contact', people: 10 },
  REL: { below: 'CUS', at: 'contact', people: 7 },
  WAR: { below: 'CUS', at: 'contact', people: 9 },
  LOG: { below: 'ALL', at: 'warehouse', people: 4 },
  DEL: { below: 'LOG', at: 'depot', people: 17, leads: 2 },
  DIS: { below: 'LOG', at: 'warehouse', people: 14, leads: 1 },
  FLD: { below: 'LOG', at: 'depot', people: 13, leads: 1 },
  STK: { below: 'LOG', at: 'warehouse', people: 7 },
  TRA: { below: 'LOG', at: 'depot', people: 5 },
  DIG: { below: 'ALL', at: 'office', people: 4 },
  WEB: { below: 'DIG', at: 'office', people: 8 },
  APP: { below: 'DIG', at: 'office', people: 6 },
  ORD: { below: 'DIG', at: 'office', people: 8 },
  TIL: { below: 'DIG', at: 'office', people: 6 },
  DES: { below: 'DIG', at: 'office', people: 6 },
  FIN: { below: 'ALL', at: 'office', people: 5 },
  PAY: { below: 'FIN', at: 'office', people: 8 },
  VOU: { below: 'FIN', at: 'office', people: 5 },
  RNG: { below: 'ALL', at: 'office', people: 5 },
  QUA: { below: 'RNG', at: 'office', people: 7 },
  MKT: { below: 'RNG', at: 'office', people: 6 },
  PRI: { below: 'RNG', at: 'office', people: 6 },
};

/** The part of somebody whom the sample names: where they work, and what they are there. */
export interface Part {
  readonly in: DepartmentKey;
  readonly coordinates?: DepartmentKey;
  readonly leads?: true;
  readonly heads?: true;
}

const parts = {
  frontline: { in: 'RIV' },
  manager: { in: 'RIV', leads: true },
  coordinatorNorth: { in: 'STN', coordinates: 'STN' },
  coordinatorNorth2: { in: 'STN', coordinates: 'STN' },
  coordinatorSouth: { in: 'STS', coordinates: 'STS' },
  coordinatorSouth2: { in: 'STS', coordinates: 'STS' },
  coordinatorContact: { in: 'CCX', coordinates: 'CCX' },
  coordinatorContact2: { in: 'CCX', coordinates: 'CCX' },
  coordinatorCustomers: { in: 'CUS', coordinates: 'CUS' },
  coordinatorLogistics: { in: 'LOG', coordinates: 'LOG' },
  coordinatorAll: { in: 'ALL', coordinates: 'ALL' },
  member: { in: 'PAY' },
  head: { in: 'FLD', heads: true },
  programmeLead: { in: 'ALL' },
  administrator: { in: 'DIG' },
} as const satisfies Record<string, Part>;
/** Somebody whom the sample names. */
export type CastKey = keyof typeof parts;
/** Those whom the sample names: all whose part a visitor can take, and all who coordinate. */
export const cast: Readonly<Record<CastKey, Part>> = parts;

/** Who is told of what is offered to a department, where that is not its head alone: so many of its people besides. */
export const receiversBesides: Partial<Record<DepartmentKey, number>> = { PAY: 1, RIV: 1, DEL: 2, FLD: 1, WEB: 1, QUA: 1, CCX: 1, OPS: 1 };

const everyDay = (count: number, spans: WorkingTimeJson['week'][number]): WorkingTimeJson['week'] => Array.from({ length: count }, () => spans);

/** When a kind of place works, in a language's own country; a language may say otherwise. */
export interface SampleHours {
  readonly office: WorkingTimeJson['week'];
  readonly store: WorkingTimeJson['week'];
  readonly contact: WorkingTimeJson['week'];
  readonly warehouse: WorkingTimeJson['week'];
  readonly depot: WorkingTimeJson['week'];
}

/** Shops that close early on Sundays, offices with a free weekend. */
export const europeanHours: SampleHours = {
  office: [...everyDay(5, [['09:00', '17:30']]), [], []],
  store: [...everyDay(6, [['09:00', '20:00']]), [['10:00', '18:00']]],
  contact: [...everyDay(5, [['07:00', '22:00']]), [['08:00', '20:00']], [['09:00', '18:00']]],
  warehouse: [...everyDay(5, [['06:00', '22:00']]), [['06:00', '14:00']], []],
  depot: [...everyDay(5, [['07:00', '19:00']]), [['08:00', '14:00']], []],
};

/** Shops that are open every evening, offices with a long noon break. */
export const asianHours: SampleHours = {
  office: [...everyDay(5, [['09:00', '12:00'], ['13:30', '18:00']]), [], []],
  store: everyDay(7, [['10:00', '22:00']]),
  contact: everyDay(7, [['08:00', '22:00']]),
  warehouse: [...everyDay(6, [['07:00', '12:00'], ['13:00', '21:00']]), []],
  depot: [...everyDay(6, [['08:00', '12:00'], ['13:00', '19:00']]), [['09:00', '15:00']]],
};

/** Which hours a location keeps. */
export const hoursAt = (location: LocationKey): keyof SampleHours =>
  location === 'office' || location === 'contact' || location === 'warehouse' || location === 'depot' ? location : 'store';
