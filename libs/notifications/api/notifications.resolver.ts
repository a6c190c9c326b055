import { type Actor, Audience, CurrentActor, PageArgs } from '@app/shared-api';
import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { Arrivals } from './arrivals';
import { Notification, NotificationArrival, NotificationPage } from './notification.entity';
import { NotificationsService } from './notifications.service';

@ArgsType()
class InboxArgs extends PageArgs {
  @Field({ defaultValue: false, description: 'Only the unread ones.' })
  @IsBoolean()
  unreadOnly: boolean = false;
}

@ArgsType()
class MarkReadArgs {
  @Field(() => [ID], { description: 'Which ones, at most 100.' })
  @IsUUID('all', { each: true, message: 'One of these is no id.' })
  @ArrayMaxSize(100, { message: 'Mark at most 100 at once.' })
  ids!: string[];
}

@ArgsType()
class ArrivalArgs {
  @Field(() => String, { nullable: true, description: 'The cursor of the last arrival; every subscription begins with how it stands.' })
  @IsOptional()
  after?: string;
}

/** The viewer's inbox. */
@Resolver(() => Notification)
export class NotificationsResolver {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly arrivals: Arrivals,
  ) {}

  @Query(() => NotificationPage, { name: 'notifications', description: "The viewer's inbox, newest first." })
  @Audience('signedIn')
  async inbox(@CurrentActor() actor: Actor, @Args() args: InboxArgs): Promise<NotificationPage> {
    return this.notifications.inbox(actor, args);
  }

  @Query(() => Int, { description: 'How many the viewer has not read, at most 100.' })
  @Audience('signedIn')
  async unreadNotifications(@CurrentActor() actor: Actor): Promise<number> {
    return this.notifications.unreadCount(actor);
  }

  @Mutation(() => Int, { description: 'Marks some as read; returns how many were unread.' })
  @Audience('signedIn')
  async markRead(@CurrentActor() actor: Actor, @Args() { ids }: MarkReadArgs): Promise<number> {
    return this.notifications.markRead(actor, ids);
  }

  @Mutation(() => Int, { description: 'Marks all as read; returns how many were unread.' })
  @Audience('signedIn')
  async markAllRead(@CurrentActor() actor: Actor): Promise<number> {
    return this.notifications.markAllRead(actor);
  }

  @Subscription(() => NotificationArrival, { description: 'How the inbox stands, at once and whenever it changes.', resolve: (arrival: NotificationArrival) => arrival })
  @Audience('signedIn')
  notificationArrived(@CurrentActor() actor: Actor, @Args() _args: ArrivalArgs): Promise<AsyncIterableIterator<NotificationArrival>> {
    return this.arrivals.of(actor.personId);
  }
}
