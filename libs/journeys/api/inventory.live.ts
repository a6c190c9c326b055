import { type Change, ChangeStream, declarationOf, type LedgerEntry, LedgerFeed, LedgerTail, MOST_MISSED } from '@app/shared-api';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Which items changed.' })
export class InventoryChange implements Change {
  @Field({ description: 'Where this stands: give it as `after` when you watch again.' })
  cursor!: string;

  @Field(() => [ID], { name: 'itemIds', description: 'The items that changed, or gained or lost a link. Ask for them with inventoryItemsById.' })
  ids!: string[];

  @Field({ description: 'Too much happened meanwhile: load what you show again.' })
  reset!: boolean;
}

/** Tells open screens which items of the inventory changed. Everybody may read all of it, so that nobody is asked who may. */
@Injectable()
export class LiveInventory implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly watching = new Set<ChangeStream>();
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
  async watch(after: string | null): Promise<ChangeStream> {
    const stream: ChangeStream = new ChangeStream(() => void this.watching.delete(stream));
    // Watches before it reads what it missed: what falls between the two comes twice, never not at all.
    this.watching.add(stream);
    if (after) tell(stream, await this.since(after));
    return stream;
  }

  private push(entries: readonly LedgerEntry[], cursor: string): void {
    const change = { cursor, ids: itemsIn(entries), reset: false };
    for (const stream of this.watching) tell(stream, change);
  }

  private async since(after: string): Promise<Change> {
    const from = await this.feed.parse(after);
    const missed = from ? await this.feed.read(from, MOST_MISSED + 1) : null;
    // A cursor from before a restore says nothing about this database.
    if (!missed || missed.entries.length > MOST_MISSED) return { cursor: await this.tail.position(), ids: [], reset: true };
    return { cursor: await this.feed.opaque(missed.cursor), ids: itemsIn(missed.entries), reset: false };
  }
}

/** The items that entries change, each once: a link changes both its ends, a container takes its content along. */
function itemsIn(entries: readonly LedgerEntry[]): string[] {
  const changed = entries.filter(({ subjectType, kind, quiet }) => subjectType === 'inventory_item' && !quiet && declarationOf(kind)?.live);
  return [...new Set(changed.flatMap(({ subjectId, data }) => [subjectId, ...(typeof data['toId'] === 'string' ? [data['toId']] : []), ...((data['itemIds'] as string[] | undefined) ?? [])]))];
}

/** Most of what happens changes no item: that is not worth a message. */
function tell(stream: ChangeStream, change: Change): void {
  if (change.reset || change.ids.length > 0) stream.tell(change);
}
