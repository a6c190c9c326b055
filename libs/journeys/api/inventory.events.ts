import { ledgerKinds } from '@app/shared-api';

/** What can happen to an item of the inventory. `kind` in the data is the item’s kind; `parentId` what it stands in. */
export const inventoryEvents = ledgerKinds('inventory', {
  /** kind, parentId; `stateTo` for a pain point that somebody reported */
  added: { keepDays: 'forever', live: true },
  /** kind, fields; for a pain point’s state `stateFrom` and `stateTo` */
  changed: { keepDays: 'forever', live: true },
  /** kind, fromId, toId: what it stood in and stands in now */
  moved: { keepDays: 'forever', live: true },
  /** kind, itemIds: what went with it */
  removed: { keepDays: 'forever', live: true },
  /** kind, itemIds: what came back with it */
  restored: { keepDays: 'forever', live: true },
  /** toId, relation */
  linked: { keepDays: 'forever', live: true },
  /** toId, relation */
  unlinked: { keepDays: 'forever', live: true },
  /** kind, toId: the pain point that goes on; mergedIds: what was merged into this one before; itemIds: those, and what its links went over with */
  merged: { keepDays: 'forever', live: true },
});

/** What can happen to what the inventory reckons with. */
export const settingsEvents = ledgerKinds('inventory_settings', {
  /** fields */
  changed: { keepDays: 'forever', live: false },
});

/** The entries that count an item’s version on. */
export const versionEvents = [inventoryEvents.changed, inventoryEvents.moved, inventoryEvents.removed, inventoryEvents.restored, inventoryEvents.merged];
