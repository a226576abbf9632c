import { defineConfig, devices } from '@playwright/test';
import type { SiteOptions } from './tests/browser/site-test.ts';

const executablePath = process.env.POSTIL_CHROMIUM ?? '/usr/bin/chromium';
const isRoot = process.getuid?.() === 0;

const FIREFOX = '**/firefox/*.spec.ts';

/** Chromium speaks to its maker by itself; the tests listen for requests to other hosts, so it must not. */
const QUIET = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export default defineConfig<SiteOptions, SiteOptions>({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  // A machine with more to do is slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    screenshot: 'on',
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: isRoot ? ['--no-sandbox', ...QUIET] : QUIET },
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
