export * from './api-client';
export * from './template';
export * from './test-app';
