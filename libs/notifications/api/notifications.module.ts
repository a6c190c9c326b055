import { Module } from '@nestjs/common';
import { Arrivals } from './arrivals';
import { NotificationsResolver } from './notifications.resolver';
import { NotificationsService } from './notifications.service';
import { Teller } from './teller';

/** Notifications in the app. Nobody uses this wing: it reads the ledger. */
@Module({ providers: [Arrivals, NotificationsResolver, NotificationsService, Teller] })
export class NotificationsModule {}
