export { notifications } from './wing';
