import { declarationOf, type LedgerEntry, LedgerFeed, LedgerTail, PushStream } from '@app/shared-api';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Which items changed.' })
export class InventoryChange {
  @Field({ description: 'Where this stands: give it as `after` when you watch again.' })
  cursor!: string;

  @Field(() => [ID], { description: 'The items that changed, or gained or lost a link. Ask for them with inventoryItemsById.' })
  itemIds!: string[];

  @Field({ description: 'Too much happened meanwhile: load what you show again.' })
  reset!: boolean;
}

/** How many entries somebody is told who comes back; behind more they load again. */
const CATCH_UP = 1_000;
/** How many items one message names at most. */
const MOST_IDS = 500;

/** Tells open screens which items of the inventory changed. Everybody may read all of it, so that nobody is asked who may. */
@Injectable()
export class LiveInventory implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly watching = new Set<PushStream<InventoryChange>>();
  private unfollow: (() => void) | null = null;

  constructor(
    private readonly feed: LedgerFeed,
    private readonly tail: LedgerTail,
  ) {}

  onApplicationBootstrap(): void {
    this.unfollow = this.tail.follow((entries, cursor) => this.push(entries, cursor));
  }

  onModuleDestroy(): void {
    this.unfollow?.();
    for (const stream of [...this.watching]) stream.end();
  }

  /** What changes from now on, or from a cursor on. */
  async watch(after: string | null): Promise<PushStream<InventoryChange>> {
    const stream: PushStream<InventoryChange> = new PushStream(() => void this.watching.delete(stream));
    // Watches before it reads what it missed: what falls between the two comes twice, never not at all.
    this.watching.add(stream);
    if (after) deliver(stream, await this.since(after));
    return stream;
  }

  private push(entries: readonly LedgerEntry[], cursor: string): void {
    const itemIds = itemsIn(entries);
    if (itemIds.length > 0) for (const stream of this.watching) deliver(stream, { cursor, itemIds, reset: false });
  }

  private async since(after: string): Promise<InventoryChange> {
    const from = await this.feed.parse(after);
    const missed = from ? await this.feed.read(from, CATCH_UP + 1) : null;
    // A cursor from before a restore says nothing about this database.
    if (!missed || missed.entries.length > CATCH_UP) return { cursor: await this.tail.position(), itemIds: [], reset: true };
    return { cursor: await this.feed.opaque(missed.cursor), itemIds: itemsIn(missed.entries), reset: false };
  }
}

/** The items that entries change, each once: a link changes both its ends, a container takes its content along. */
function itemsIn(entries: readonly LedgerEntry[]): string[] {
  const changed = entries.filter(({ subjectType, kind, quiet }) => subjectType === 'inventory_item' && !quiet && declarationOf(kind)?.live);
  return [...new Set(changed.flatMap(({ subjectId, data }) => [subjectId, ...(typeof data['toId'] === 'string' ? [data['toId']] : []), ...((data['itemIds'] as string[] | undefined) ?? [])]))];
}

/** A screen that is slow gets what waited for it in one. */
function deliver(stream: PushStream<InventoryChange>, change: InventoryChange): void {
  const waiting = stream.pending.splice(0);
  const itemIds = [...new Set([...waiting.flatMap((earlier) => earlier.itemIds), ...change.itemIds])];
  const reset = change.reset || waiting.some((earlier) => earlier.reset) || itemIds.length > MOST_IDS;
  if (reset || itemIds.length > 0) stream.push({ cursor: change.cursor, itemIds: reset ? [] : itemIds, reset });
}
