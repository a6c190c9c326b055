export * from './import-kind';
export { ImportRun, ImportState } from './import-run.entity';
export { ImportRuns } from './import-runs';
