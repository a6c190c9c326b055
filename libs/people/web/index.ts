export { people } from './wing';
export { directoryWords } from './words/source';
