export { people } from './wing';
