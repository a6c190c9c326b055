import { ledgerKinds } from '../ledger';

/** A file came in: its counts. What each row changed is recorded by its wing. */
export const importEvents = ledgerKinds('imports', { done: { keepDays: 'forever', live: false } });
