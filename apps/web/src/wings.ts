import { journeys } from '@app/journeys-web';
import { moments } from '@app/moments-web';
import { notifications } from '@app/notifications-web';
import { people } from '@app/people-web';
import type { Wing } from '@app/shared-web';

/** Every wing of the client, in the order in which what is found is shown. A new wing is one line here. */
export const wings: readonly Wing[] = [moments, journeys, people, notifications];
