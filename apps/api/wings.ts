import { inventoryTypes, JourneysModule } from '@app/journeys-api';
import { momentEntities, MomentsModule } from '@app/moments-api';
import { NotificationsModule, notificationEntities } from '@app/notifications-api';
import { peopleEntities, PeopleModule } from '@app/people-api';

/** Every wing's module: the one list that a new wing joins. */
export const wings = [PeopleModule, JourneysModule, MomentsModule, NotificationsModule];

/** Every wing's tables. */
export const entities = [...peopleEntities, ...momentEntities, ...notificationEntities];

/** Types that no field names, since an interface stands for them. */
export const namelessTypes = inventoryTypes;
