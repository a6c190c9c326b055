// Bringing a file in, for every wing that has something to bring in. Comes with the wing's page, not with the first screen.
export { ImportsPage } from './imports-page';
export { FileDrop } from './file-drop';
export { saveFile } from './report-file';
export { sendFile } from './upload';
export type { ImportKind, ImportSubject, MeaningProps, OriginForm } from './subject';
export type { ImportWholeFragment as ImportedRun } from '../shared.generated';
export type {} from './words.en';
