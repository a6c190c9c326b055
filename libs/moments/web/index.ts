export { moments } from './wing';
