import { Notification } from './notification.entity';

export { NotificationsModule } from './notifications.module';
/** The wing's tables. */
export const notificationEntities = [Notification];
