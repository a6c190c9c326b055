import { type LedgerEntry, LedgerTail, PushStream } from '@app/shared-api';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { NotificationArrival } from './notification.entity';
import { notificationEvents } from './notification.events';
import { NotificationsService } from './notifications.service';

type Stream = PushStream<NotificationArrival>;

/** Pushes inbox changes to open screens: one statement a batch, for all who watch in this process. */
@Injectable()
export class Arrivals implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly watching = new Map<string, Set<Stream>>();
  private unfollow: (() => void) | null = null;

  constructor(
    private readonly tail: LedgerTail,
    private readonly notifications: NotificationsService,
  ) {}

  onApplicationBootstrap(): void {
    this.unfollow = this.tail.follow((entries, cursor) => this.push(entries, cursor));
  }

  onModuleDestroy(): void {
    this.unfollow?.();
    for (const stream of [...this.watching.values()].flatMap((streams) => [...streams])) stream.end();
  }

  /** The person's arrivals: first how it stands now, so that nothing of a break is lost, then each change. */
  async of(personId: string): Promise<Stream> {
    const streams = this.watching.get(personId) ?? new Set<Stream>();
    const stream: Stream = new PushStream(() => {
      streams.delete(stream);
      if (streams.size === 0) this.watching.delete(personId);
    });
    this.watching.set(personId, streams.add(stream));
    await this.tell([personId], await this.tail.position());
    return stream;
  }

  private async push(entries: LedgerEntry[], cursor: string): Promise<void> {
    const told = entries.filter(({ kind }) => kind === notificationEvents.told).flatMap(({ data }) => data['personIds'] as string[]);
    const watched = [...new Set(told)].filter((id) => this.watching.has(id));
    if (watched.length > 0) await this.tell(watched, cursor);
  }

  private async tell(personIds: string[], cursor: string): Promise<void> {
    for (const [personId, standing] of await this.notifications.unreadOf(personIds)) {
      for (const stream of this.watching.get(personId) ?? []) {
        // Each arrival says how it stands: only the newest matters to a screen that was slow.
        stream.pending.length = 0;
        stream.push({ cursor, ...standing });
      }
    }
  }
}
