/**
 * The offline queue: what was raised without a network waits here, sealed for the server alone.
 * Used by the raise entry, the shell and the service worker; it knows nothing of moments.
 */
export { askForBackgroundSend, keepSending, registerServiceWorker, sendsInBackground } from './background';
export { backgroundTag, CannotKeep, flushOutbox, keepForSending, onWaitingChange, type OutboxState, outboxState, type Pressed, type SentMoment, takeOut, tryRefusedAgain, waitingCount } from './outbox';
export { forgetAllDraftPhotos, forgetDraftPhotos, forgetStrayDraftPhotos, keepDraftPhotos, openDraftPhotos } from './draft-photos';
export { allWaiting, handOver, photosOf, type Refusal, waitingByKey, type WaitingMoment } from './outbox-store';
export { openPhoto, type ServerKey } from './seal';
export { useOutbox } from './use-outbox';
export { currentWriter, draftName, forgetAtSignOut, forgetWriter, keepPlace, keepServerKey, keepWriter, needsToken, readPlace, readServerKey, type SessionKind, type Writer, writerIsActive } from './writer';
