import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findChromium, launchArgs } from './tools/browser.mjs';

// Chromium, an API and a database share the processors of one story.
const workers = Math.max(1, Math.floor(availableParallelism() / 3));

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: (await findChromium()) ?? undefined, args: launchArgs },
  },
});
