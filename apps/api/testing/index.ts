export * from './api-client';
export * from './importing';
export * from './refusal';
export * from './template';
export * from './test-app';
