import { momentEntities, MomentsModule } from '@app/moments-api';
import { NotificationsModule, notificationEntities } from '@app/notifications-api';
import { peopleEntities, PeopleModule } from '@app/people-api';

/** Every wing's module: the one list that a new wing joins. */
export const wings = [PeopleModule, MomentsModule, NotificationsModule];

/** Every wing's tables. */
export const entities = [...peopleEntities, ...momentEntities, ...notificationEntities];
