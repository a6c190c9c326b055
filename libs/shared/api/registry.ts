import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Actor } from './actor';
import type { LedgerEntry } from './ledger';

/** Something that waits for one person, with the button that settles it on Today. */
export interface TodayItem {
  /** Stable, such as the offer's id. */
  id: string;
  /** Names the words and the button in the wing's web half: 'moments.offer'. */
  kind: string;
  subjectType: string;
  subjectId: string;
  values: Record<string, string>;
  dueAt: Date | null;
  since: Date;
  /** The severity weights 8, 4, 2, 1. */
  urgency: number;
}

/** What one ledger entry tells one person. */
export interface Telling {
  entryId: string;
  personId: string;
  /** Names the words in the wing's web half: 'moments.accepted'. */
  kind: string;
  subjectType: string;
  subjectId: string;
  values: Record<string, string>;
  urgent: boolean;
}

/** Something found by words. */
export interface SearchHit {
  kind: string;
  id: string;
  title: string;
  detail: string | null;
  at: Date | null;
}

/** Marks a provider that knows what waits for a person: `waitingFor(actor, limit)`. */
export const WaitsForMe = DiscoveryService.createDecorator<{ wing: string }>();
/** Marks a provider that knows whom ledger entries tell: `tell(entries)`. */
export const Tells = DiscoveryService.createDecorator<{ wing: string }>();
/** Marks a provider that finds things by words, as far as the actor may know them: `find(actor, words, limit)`. */
export const Finds = DiscoveryService.createDecorator<{ wing: string; kind: string }>();
/** Marks time-driven work: `runDue(now)`, called every two seconds, returns how much it did. */
export const EngineTask = DiscoveryService.createDecorator<{ name: string }>();
/** Marks a reader of the ledger with a cursor kept in the database: `fold(entries)`, in the cursor's transaction. */
export const FeedReader = DiscoveryService.createDecorator<{ name: string }>();
/** Marks queued work: `run(data, signal)`. */
export const JobHandler = DiscoveryService.createDecorator<{ name: string }>();
/** Marks who knows which of a wing's subjects an actor may read the files of: `mayRead(actor, subjectIds)`. */
export const FileOwner = DiscoveryService.createDecorator<{ subjectType: string }>();

/** Behind `WaitsForMe`: at most `limit` things that the actor has to do. */
export interface WaitsForMeProvider {
  waitingFor(actor: Actor, limit: number): Promise<TodayItem[]>;
}
/** Behind `Tells`: who is to be told what of these entries. */
export interface TellsProvider {
  tell(entries: LedgerEntry[]): Promise<Telling[]>;
}
/** Behind `Finds`: at most `limit` hits that the actor may know of. */
export interface FindsProvider {
  find(actor: Actor, words: string, limit: number): Promise<SearchHit[]>;
}
/** Behind `EngineTask`: does what is due by `now`, and answers how much it did. */
export interface EngineTaskProvider {
  runDue(now: Date): Promise<number>;
}
/** Behind `FeedReader`: takes the next entries in. If it rejects, the cursor stays, and they come again. */
export interface FeedReaderProvider {
  fold(entries: LedgerEntry[]): Promise<void>;
}
/** Behind `JobHandler`: does one job; it has to stop when `signal` is aborted, and a rejection is tried again up to five times. */
export interface JobHandlerProvider {
  run(data: unknown, signal: AbortSignal): Promise<void>;
}
/** Behind `FileOwner`: those of the subjects whose files the actor may read. */
export interface FileOwnerProvider {
  mayRead(actor: Actor, subjectIds: string[]): Promise<Set<string>>;
}

type Marker<O> = ReturnType<typeof DiscoveryService.createDecorator<O>>;

/** Collects what the wings registered by decorator; doubles are refused at start. */
@Injectable()
export class Registry {
  constructor(private readonly discovery: DiscoveryService) {}

  /** Every provider with this mark, with its options, ordered by them. */
  all<P, O>(marker: Marker<O>, needs: keyof P & string): Array<{ provider: P; options: O }> {
    const found = this.discovery
      .getProviders({ metadataKey: marker.KEY })
      .filter((wrapper) => wrapper.instance)
      .map((wrapper) => ({ provider: wrapper.instance as P, options: this.discovery.getMetadataByDecorator(marker, wrapper) as O }));
    const seen = new Set<string>();
    for (const { provider, options } of found) {
      const key = JSON.stringify(options);
      const name = (provider as object).constructor.name;
      if (seen.has(key)) throw new Error(`${name} registers ${key}, which another provider registered before.`);
      if (typeof provider[needs] !== 'function') throw new Error(`${name} registers ${key} but has no ${needs}().`);
      seen.add(key);
    }
    return found.sort((a, b) => (JSON.stringify(a.options) < JSON.stringify(b.options) ? -1 : 1));
  }
}
