import { ledgerKinds } from '@app/shared-api';

/** What happens so that the inventory stays true. The subject is the item, where nothing else is said. */
export const upkeepEvents = ledgerKinds('upkeep', {
  /** kind */
  confirmed: { keepDays: 'forever', live: true },
  /** kind, ownerId, toPersonId: whom it went on to; null: the programme leads */
  passed_on: { keepDays: 'forever', live: true },
  /** offerId, cause, fromPersonId, toPersonId */
  offered: { keepDays: 'forever', live: true },
  /** offerId, cause, fromPersonId, toPersonId, ownerId: whose it was */
  offer_accepted: { keepDays: 'forever', live: true },
  /** offerId, cause, fromPersonId, toPersonId */
  offer_declined: { keepDays: 'forever', live: true },
  /** offerId, cause, fromPersonId, toPersonId */
  offer_taken_back: { keepDays: 'forever', live: true },
  /** The subject is the snapshot. */
  snapshot_taken: { keepDays: 'forever', live: true },
  /** Whoever was asked left. offerId, cause, fromPersonId, toPersonId */
  offer_lapsed: { keepDays: 'forever', live: true },
});
