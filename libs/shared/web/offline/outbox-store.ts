import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Why the server will not take a moment as it stands: its code, and the values of its sentence. */
export interface Refusal {
  code: string;
  values: Record<string, string | number>;
}

/**
 * One moment that waits. Everything a person wrote is sealed inside `envelope` and the photos;
 * what stands beside it is only what sending needs. No name, no initials: on a shared phone the
 * next person may open this database.
 */
export interface WaitingMoment {
  clientKey: string;
  pressedAt: string;
  /** Until then the page that made it tries the straight way; should that page die, the queue takes over. */
  notBefore: number;
  attempts: number;
  lastTriedAt: string | null;
  refusal: Refusal | null;
  envelope: string;
}

interface OfflineDatabase extends DBSchema {
  outbox: { key: string; value: WaitingMoment };
  /** Apart, so that counting what waits does not read megabytes. */
  photos: { key: string; value: ArrayBuffer[] };
  kept: { key: string; value: unknown };
}

let opened: Promise<IDBPDatabase<OfflineDatabase>> | null = null;

function database(): Promise<IDBPDatabase<OfflineDatabase>> {
  opened ??= openDB<OfflineDatabase>('throughline-offline', 1, {
    upgrade(db) {
      db.createObjectStore('outbox', { keyPath: 'clientKey' });
      db.createObjectStore('photos');
      db.createObjectStore('kept');
    },
    // A newer version of the app waits for this connection: let it go, the next call opens anew.
    blocking: () => closeDatabase(),
    terminated: () => (opened = null),
  });
  // A failure to open is tried again the next time, not remembered for the life of the page.
  opened.catch(() => (opened = null));
  return opened;
}

/** Closes the connection; the next call opens a new one. */
export function closeDatabase(): void {
  void opened?.then((db) => db.close()).catch(() => undefined);
  opened = null;
}

/** Puts a moment into the queue, and takes out the one that it replaces, in one transaction. Resolves once it is on disk. */
export async function putWaiting(moment: WaitingMoment, photos: ArrayBuffer[], instead?: string): Promise<void> {
  const change = (await database()).transaction(['outbox', 'photos'], 'readwrite', { durability: 'strict' });
  const outbox = change.objectStore('outbox');
  const sealed = change.objectStore('photos');
  const steps: Array<Promise<unknown>> = [outbox.put(moment), sealed.put(photos, moment.clientKey)];
  if (instead && instead !== moment.clientKey) steps.push(outbox.delete(instead), sealed.delete(instead));
  await Promise.all([...steps, change.done]);
}

/** All that waits, the oldest press first. */
export async function allWaiting(): Promise<WaitingMoment[]> {
  const all = await (await database()).getAll('outbox');
  return all.sort((a, b) => (a.pressedAt < b.pressedAt ? -1 : 1));
}

/** One of them, or undefined once it has gone. */
export async function waitingByKey(clientKey: string): Promise<WaitingMoment | undefined> {
  return (await database()).get('outbox', clientKey);
}

/** Its sealed photos, in their order. */
export async function photosOf(clientKey: string): Promise<ArrayBuffer[]> {
  return (await (await database()).get('photos', clientKey)) ?? [];
}

/** Takes a moment out: only after the server has said, by its client key, that it has it. */
export async function removeWaiting(clientKey: string): Promise<void> {
  const change = (await database()).transaction(['outbox', 'photos'], 'readwrite');
  await Promise.all([change.objectStore('outbox').delete(clientKey), change.objectStore('photos').delete(clientKey), change.done]);
}

/** Notes a try, and a refusal if there was one. A moment taken out meanwhile stays out. */
export async function noteAttempt(clientKey: string, at: Date, refusal: Refusal | null): Promise<void> {
  const change = (await database()).transaction('outbox', 'readwrite');
  const moment = await change.store.get(clientKey);
  if (moment) await change.store.put({ ...moment, attempts: moment.attempts + 1, lastTriedAt: at.toISOString(), notBefore: 0, refusal });
  await change.done;
}

/** The page that made it could not send it: the queue may. */
export async function handOver(clientKey: string): Promise<void> {
  const change = (await database()).transaction('outbox', 'readwrite');
  const moment = await change.store.get(clientKey);
  if (moment) await change.store.put({ ...moment, notBefore: 0 });
  await change.done;
}

/** Forgets refusals of which something has changed since, so that they are tried again. */
export async function forgetRefusals(which: (refusal: Refusal) => boolean): Promise<number> {
  const change = (await database()).transaction('outbox', 'readwrite');
  const again = (await change.store.getAll()).filter(({ refusal }) => refusal && which(refusal));
  await Promise.all([...again.map((moment) => change.store.put({ ...moment, refusal: null })), change.done]);
  return again.length;
}

/** Reads one kept thing (the server's key, who writes here, the guessed place). */
export async function readKept<T>(name: string): Promise<T | undefined> {
  return (await (await database()).get('kept', name)) as T | undefined;
}

/** Under which names something is kept. */
export async function keptNames(): Promise<string[]> {
  return (await database()).getAllKeys('kept');
}

/** Keeps one thing under its name; undefined forgets it. */
export async function writeKept(name: string, value: unknown): Promise<void> {
  const db = await database();
  if (value === undefined) await db.delete('kept', name);
  else await db.put('kept', value, name);
}
