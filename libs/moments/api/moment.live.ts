import { type Change, ChangeStream, Database, type FeedCursor, type LedgerEntry, LedgerFeed, LedgerTail, MOST_MISSED, declarationOf, viewersOf } from '@app/shared-api';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { momentEvents } from './moment.events';
import { knewBefore, knows, whoeverMay } from './moment.policy';
import type { Standing } from './moment.standings';

/** Which moments changed. */
@ObjectType({ description: 'Which moments changed, of those that the viewer may know.' })
export class MomentChange implements Change {
  @Field({ description: 'Where this stands: give it as `after` when you watch again.' })
  cursor!: string;

  @Field(() => [ID], { name: 'momentIds', description: 'The moments that changed. Ask for them with momentsById; what does not come back has left your sight.' })
  ids!: string[];

  @Field({ description: 'Too much happened meanwhile: load what you show again.' })
  reset!: boolean;
}

/** A screen that watches; `from` is where it was when it comes back. */
interface Watcher {
  personId: string;
  stream: ChangeStream;
  from: FeedCursor | null;
  gone: boolean;
}

/**
 * Tells open screens which moments changed. One hub a process follows the ledger; a batch of entries costs one policy
 * statement, however many watch. Batches and returns are worked on one after another, so that who comes back gets
 * everything up to where the hub stands, and everything after it from the hub: nothing lost, nothing doubled.
 */
@Injectable()
export class LiveMoments implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly watching = new Map<string, Set<Watcher>>();
  private coming: Watcher[] = [];
  private turn: Promise<unknown> = Promise.resolve();
  private at: FeedCursor = { tx: '0', id: '0' };
  private unfollow: (() => void) | null = null;

  constructor(
    private readonly db: Database,
    private readonly feed: LedgerFeed,
    private readonly tail: LedgerTail,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // Before the first batch can come: what is read between the two comes twice in a return, never not at all.
    this.unfollow = this.tail.follow((entries, cursor) => this.inTurn(() => this.push(entries, cursor)));
    await this.inTurn(async () => void (this.at = await this.feed.end()));
  }

  onModuleDestroy(): void {
    this.unfollow?.();
    for (const { stream } of [...this.watching.values()].flatMap((watchers) => [...watchers])) stream.end();
  }

  /** How many screens watch in this process. */
  get size(): number {
    return [...this.watching.values()].reduce((sum, watchers) => sum + watchers.size, 0);
  }

  /** What changes from now on, or from a cursor on. */
  async watch(personId: string, after: string | null): Promise<ChangeStream> {
    const from = after ? await this.feed.parse(after) : null;
    const watcher: Watcher = { personId, from, gone: false, stream: new ChangeStream(() => this.leave(watcher)) };
    this.coming.push(watcher);
    await this.inTurn(() => this.welcome());
    // A cursor from before a restore says nothing about this database.
    if (after && !from) watcher.stream.tell({ cursor: await this.tail.position(), ids: [], reset: true });
    return watcher.stream;
  }

  private leave(watcher: Watcher): void {
    watcher.gone = true;
    const watchers = this.watching.get(watcher.personId);
    watchers?.delete(watcher);
    if (watchers?.size === 0) this.watching.delete(watcher.personId);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async push(entries: LedgerEntry[], cursor: string): Promise<void> {
    this.at = (await this.feed.parse(cursor)) ?? this.at;
    try {
      const known = await this.whoKnows([...this.watching.keys()], entries);
      for (const [personId, momentIds] of known) for (const watcher of this.watching.get(personId) ?? []) watcher.stream.tell({ cursor, ids: momentIds, reset: false });
    } catch (error) {
      // The database went away in between: nobody knows who may know, so that everybody loads again.
      for (const watcher of [...this.watching.values()].flatMap((watchers) => [...watchers])) watcher.stream.tell({ cursor, ids: [], reset: true });
      throw error;
    }
  }

  /** Lets all in who came meanwhile, each with what happened since they left: one reading and one policy statement for all of them. */
  private async welcome(): Promise<void> {
    const coming = this.coming.splice(0);
    const returning = coming.filter(({ from }) => from && isBefore(from, this.at)).sort((a, b) => (isBefore(a.from!, b.from!) ? -1 : 1));
    const { entries, tooFar } = await this.since(returning);
    const cursor = await this.feed.opaque(this.at);
    const known = await this.whoKnowsEach(returning.slice(tooFar), entries);
    returning.forEach((watcher, i) => {
      if (i < tooFar) return watcher.stream.tell({ cursor, ids: [], reset: true });
      const momentIds = (known.get(watcher.personId) ?? []).flatMap(({ momentId, last }) => (isBefore(watcher.from!, last) ? [momentId] : []));
      if (momentIds.length > 0) watcher.stream.tell({ cursor, ids: momentIds, reset: false });
    });
    for (const watcher of coming.filter(({ gone }) => !gone)) this.watching.set(watcher.personId, (this.watching.get(watcher.personId) ?? new Set()).add(watcher));
  }

  /** The entries that the longest away missed, up to where the hub stands; who missed too many is left out, the longest away first. */
  private async since(returning: readonly Watcher[]): Promise<{ entries: LedgerEntry[]; tooFar: number }> {
    for (let tooFar = 0; tooFar < returning.length; tooFar++) {
      const from = returning[tooFar]!.from!;
      // The same place was too far away a moment ago.
      if (tooFar > 0 && !isBefore(returning[tooFar - 1]!.from!, from)) continue;
      const { entries } = await this.feed.read(from, MOST_MISSED + 1);
      const missed = entries.filter((entry) => !isBefore(this.at, entry));
      if (missed.length <= MOST_MISSED) return { entries: missed.filter(({ quiet }) => !quiet), tooFar };
    }
    return { entries: [], tooFar: returning.length };
  }

  private async whoKnows(personIds: string[], entries: LedgerEntry[]): Promise<Map<string, string[]>> {
    const changed = changesIn(entries);
    if (changed.length === 0 || personIds.length === 0) return new Map();
    const rows = await this.db.prepared<{ personId: string; momentIds: string[] }>(whoMayKnow, [personIds, JSON.stringify(changed)]);
    return new Map(rows.map(({ personId, momentIds }) => [personId, momentIds]));
  }

  private async whoKnowsEach(watchers: readonly Watcher[], entries: LedgerEntry[]): Promise<Map<string, Array<{ momentId: string; last: FeedCursor }>>> {
    const last = new Map(entries.map((entry) => [entry.subjectId, entry]));
    const known = await this.whoKnows([...new Set(watchers.map(({ personId }) => personId))], entries);
    return new Map([...known].map(([personId, ids]) => [personId, ids.map((momentId) => ({ momentId, last: last.get(momentId)! }))]));
  }
}

/** Who neither coordinates, receives, heads nor manages anything is asked less: most who watch are like that. */
const plainly = new Set<Standing>(['raiser', 'mergedRaiser', 'holder', 'offeredPerson', 'responder', 'letGo', 'member', 'opener']);

/** The one statement of a batch: of these moments × these viewers, who may know which. */
const whoMayKnow = `
  WITH viewers AS MATERIALIZED (
    SELECT v.*, v.is_programme_lead OR EXISTS (SELECT FROM role_grant g WHERE g.person_id = v.person_id)
      OR EXISTS (SELECT FROM department_receiver r WHERE r.person_id = v.person_id)
      OR EXISTS (SELECT FROM department d WHERE d.head_id = v.person_id)
      OR EXISTS (SELECT FROM person r WHERE r.manager_id = v.person_id) AS reaches_far
    FROM ${viewersOf('$1')} v
  ), changed AS MATERIALIZED (
    SELECT m.*, c.department_ids, c.person_ids, c.was_unheld FROM jsonb_to_recordset($2::jsonb) AS c(id uuid, department_ids uuid[], person_ids uuid[], was_unheld boolean) JOIN moment m ON m.id = c.id
  )
  SELECT k.person_id AS "personId", array_agg(k.id) AS "momentIds" FROM (
    SELECT v.person_id, m.id FROM changed m CROSS JOIN viewers v WHERE v.reaches_far AND (${knows('m', 'v')} OR ${knewBefore('m', 'v')})
    UNION ALL
    SELECT v.person_id, m.id FROM changed m CROSS JOIN viewers v
    WHERE NOT v.reaches_far AND (${whoeverMay('know', plainly)('m', 'v')} OR v.person_id = ANY (m.person_ids) OR v.department_id = ANY (m.department_ids))
  ) k GROUP BY k.person_id`;

interface Changed {
  id: string;
  department_ids: string[];
  person_ids: string[];
  was_unheld: boolean;
}

/** After these, it is nobody's to take up any more. */
const endsUnheld = new Set<string>([momentEvents.taken_up, momentEvents.withdrawn, momentEvents.merged]);

/** The moments that entries change, each once, with those whom they were taken away from. */
function changesIn(entries: readonly LedgerEntry[]): Changed[] {
  const loud = entries.filter(({ subjectType, kind }) => subjectType === 'moment' && declarationOf(kind)?.live);
  return [...Map.groupBy(loud, ({ subjectId }) => subjectId)].map(([id, of]) => ({
    id,
    department_ids: of.flatMap(({ data }) => (data['departmentIds'] as string[] | undefined) ?? []),
    person_ids: of.flatMap(({ data }) => (data['personIds'] as string[] | undefined) ?? []),
    was_unheld: of.some(({ kind }) => endsUnheld.has(kind)),
  }));
}

/** Whether a place in the ledger lies before another. */
const isBefore = (a: FeedCursor, b: FeedCursor): boolean => BigInt(a.tx) < BigInt(b.tx) || (a.tx === b.tx && BigInt(a.id) < BigInt(b.id));
