export { moments } from './wing';
export { evidenceWords } from './evidence/words-source';
