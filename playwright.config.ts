import { defineConfig, devices } from '@playwright/test';
import type { SiteOptions } from './tests/browser/site-test.ts';

const executablePath = process.env.POSTIL_CHROMIUM ?? '/usr/bin/chromium';
const isRoot = process.getuid?.() === 0;

const FIREFOX = '**/firefox/*.spec.ts';

/** Keeps Chromium from calling its maker: the tests fail on requests to other hosts. */
const NO_BACKGROUND_REQUESTS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig<SiteOptions, SiteOptions>({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  // Long enough that a slow or busy machine never fails a test.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    screenshot: 'on',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: isRoot ? ['--no-sandbox', ...NO_BACKGROUND_REQUESTS] : NO_BACKGROUND_REQUESTS,
    },
  },
  testIgnore: FIREFOX,
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], siteName: 'root' } },
    { name: 'phone', use: { ...devices['Pixel 7'], siteName: 'root' } },
    {
      name: 'sub-path',
      testIgnore: [FIREFOX, '**/looks.spec.ts'],
      use: { ...devices['Desktop Chrome'], siteName: 'path' },
    },
    { name: 'firefox', testIgnore: [], testMatch: FIREFOX, use: { siteName: 'root' } },
  ],
});
