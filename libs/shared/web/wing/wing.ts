import type { TypePolicies } from '@apollo/client';
import type { ComponentType, ReactNode } from 'react';
import type { WordSource } from '../i18n/translate';
import type { KeysOf, Translate, WordBookName } from '../i18n/words-type';
import type { Viewer } from './viewer';

/** An icon of the one set, Tabler. */
export type Icon = ComponentType<{ size?: number | string; stroke?: number | string; className?: string; 'aria-hidden'?: 'true' }>;

/** A name and its text, as the API sends the values of a timeline entry, a notification or a line on Today. */
export interface NamedText {
  name: string;
  text: string;
}

/** The values of a thing by name: `{ department: 'Payments' }`. */
export type Texts = Readonly<Record<string, string>>;

/** `[{ name, text }]` as `{ name: text }`. */
export function textsOf(values: readonly NamedText[]): Texts {
  return Object.fromEntries(values.map(({ name, text }) => [name, text]));
}

/** Words for a thing: a key of the wing's own book, filled with the thing's values, or a function for whatever needs more. */
export type WordsFor<N extends WordBookName, Thing> = KeyOf<N> | ((thing: Thing, t: [N] extends [never] ? never : Translate<WordBook[N]>) => ReactNode);

/** A key of a wing's book; where any wing is meant (`never`), any string. */
export type KeyOf<N extends WordBookName> = [N] extends [never] ? string : KeysOf<WordBook[N]>;

/** A page of a wing, downloaded when it is first opened. */
export interface WingRoute {
  path: string;
  page: () => Promise<{ default: ComponentType }>;
  /** Shown to people who are not signed in, too. */
  open?: boolean;
  /** Shown without the sidebar and the tab bar (signing in, a sheet to print). */
  bare?: boolean;
  children?: WingRoute[];
}

/** A line of the sidebar, and of the phone's tab bar. */
export interface NavigationEntry<N extends WordBookName = never> {
  to: string;
  /** Where else one is at this line: pages under another address that belong to it. */
  also?: readonly string[];
  words: KeyOf<N>;
  icon: Icon;
  /** Ascending from the top; Today is 0, People 90. */
  order: number;
  /** In the phone's tab bar too (it has room for four, the rest is under More). */
  phone?: boolean;
  shows?: (viewer: Viewer) => boolean;
  /** A hook: the number beside the line, undefined for none. */
  useCount?: () => number | undefined;
}

/** A line on Today, as the API gives it, with its values by name. */
export interface TodayThing {
  id: string;
  kind: string;
  subjectType: string;
  subjectId: string;
  values: Texts;
  dueAt: string | null;
  since: string;
  urgency: number;
}

/** How a kind of line looks on Today: its words, where it leads, and the one button (or two) that settles it. */
export interface TodayKind<N extends WordBookName = never> {
  icon: Icon;
  title: WordsFor<N, TodayThing>;
  detail?: WordsFor<N, TodayThing>;
  to: (thing: TodayThing) => string;
  /** The buttons. Call `settled` when done, with a sentence to announce; the line then leaves. */
  Action: ComponentType<{ thing: TodayThing; settled: (words?: string) => void }>;
}

/** A notification, as the API gives it, with its values by name. */
export interface NotificationThing {
  id: string;
  kind: string;
  subjectType: string;
  subjectId: string;
  values: Texts;
  urgent: boolean;
  at: string;
  readAt: string | null;
}

/** How a kind of notification reads, and what it opens. */
export interface NotificationKind<N extends WordBookName = never> {
  icon: Icon;
  words: WordsFor<N, NotificationThing>;
  detail?: WordsFor<N, NotificationThing>;
  to: (thing: NotificationThing) => string;
}

/** A hit of the search over everything. */
export interface FoundThing {
  kind: string;
  id: string;
  title: string;
  detail: string | null;
  at: string | null;
}

/** How a kind of hit is headed, and what it opens. */
export interface FindKind<N extends WordBookName = never> {
  icon: Icon;
  words: KeyOf<N>;
  to: (hit: FoundThing) => string;
}

/** An entry of a timeline, as `<Timeline>` takes it. */
export interface TimelineThing {
  id: string;
  kind: string;
  at: string;
  actor: { id: string; name: string } | null;
  origin: 'PERSON' | 'ENGINE' | 'IMPORT';
  values: readonly NamedText[];
  words: string | null;
}

/** How an entry of this kind reads: its values by name, with `actor` the name of who did it (*You* for the reader's own). */
export interface TimelineKind<N extends WordBookName = never> {
  icon: Icon;
  tone?: 'plain' | 'red' | 'amber' | 'green';
  words: WordsFor<N, TimelineThing & { texts: Texts }>;
}

/** Something that Ctrl K can run. */
export interface PaletteAction<N extends WordBookName = never> {
  words: KeyOf<N>;
  icon: Icon;
  /** An address to go to, or something to do. */
  run: string | (() => void);
  shows?: (viewer: Viewer) => boolean;
}

/** What fills a slot. It fetches its own data; `id` is what the slot is about (a person, a moment), if anything, and `kind` of which kind that is. */
export interface SlotFilling {
  component: ComponentType<{ id?: string; kind?: string }>;
  order?: number;
  shows?: (viewer: Viewer) => boolean;
}

/** All that a wing gives to the shell. Listed once, in apps/web/src/wings.ts. */
export interface Wing<N extends WordBookName = never> {
  name: [N] extends [never] ? string : N;
  words: WordSource;
  routes?: WingRoute[];
  navigation?: NavigationEntry<N>[];
  /** By slot name: `today.start`, `today.main`, `person.side`, `entrance.sign-in` … */
  slots?: Record<string, SlotFilling[]>;
  /** By the kind of a Today item: `moments.offer`. */
  today?: Record<string, TodayKind<N>>;
  /** A hook that Today calls: `again` asks for Today anew, once for however many of this wing's changes after the cursor came together. */
  useTodayChanges?: (after: string, again: () => Promise<unknown>) => void;
  /** By the kind of a notification. */
  notifications?: Record<string, NotificationKind<N>>;
  /** By the kind of a search hit. */
  finds?: Record<string, FindKind<N>>;
  /** By the kind of a ledger entry: `moment.raised`. */
  timeline?: Record<string, TimelineKind<N>>;
  actions?: PaletteAction<N>[];
  /** Field policies for the wing's types: which fields are keyset pages. */
  cache?: TypePolicies;
  /** For each GraphQL interface of the wing, the types that implement it: without them no fragment on it can be read. */
  interfaces?: Record<string, string[]>;
}

/** Declare a wing: checks its word keys against its own book. */
export function defineWing<N extends WordBookName>(wing: Wing<N>): Wing {
  return wing as unknown as Wing;
}
