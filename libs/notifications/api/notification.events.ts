import { ledgerKinds } from '@app/shared-api';

/** `told`: a batch of people was told something, and their open screens should look. Carries their ids; passes after a day. */
export const notificationEvents = ledgerKinds('notifications', { told: { keepDays: 1, live: true } });
