import DataLoader from 'dataloader';
import type { Actor } from './actor';
import type { Database } from './database';

/** What a batch function may use. */
export interface LoaderContext {
  db: Database;
  actor: Actor | null;
}

/** A loader's definition, shared by all requests; each request has its own instance and cache. */
export interface LoaderDefinition<K, V> {
  name: string;
  batch: (context: LoaderContext, keys: readonly K[]) => Promise<Array<V | null>>;
  /** How many keys one statement answers at most. */
  together: number;
}

/** Defines a loader: one statement for all keys that one operation asks for, as far as they go together. */
export function defineLoader<K, V>(name: string, batch: LoaderDefinition<K, V>['batch'], together = 500): LoaderDefinition<K, V> {
  return { name, batch, together };
}

/** Puts loaded rows into the order of their keys; a missing one is null. */
export function inOrderOf<K, V>(keys: readonly K[], rows: V[], keyOf: (row: V) => K): Array<V | null> {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Groups loaded rows by key, in the order of the keys. */
export function groupedBy<K, V>(keys: readonly K[], rows: V[], keyOf: (row: V) => K): V[][] {
  const byKey = Map.groupBy(rows, keyOf);
  return keys.map((key) => byKey.get(key) ?? []);
}

/** The loaders of one operation. */
export class LoaderRegistry {
  private readonly loaders = new Map<LoaderDefinition<never, unknown>, DataLoader<unknown, unknown>>();

  constructor(private readonly context: LoaderContext) {}

  of<K, V>(definition: LoaderDefinition<K, V>): DataLoader<K, V | null> {
    const known = this.loaders.get(definition as never);
    if (known) return known as DataLoader<K, V | null>;
    const made = new DataLoader<K, V | null>((keys) => definition.batch(this.context, keys), { maxBatchSize: definition.together });
    this.loaders.set(definition as never, made as never);
    return made;
  }
}
