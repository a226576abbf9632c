import { defineConfig } from 'vitest/config';
import { FIXTURE_SETTINGS } from './scripts/testing/test-sites.ts';

/** Long enough that a slow or busy machine never fails a test. */
const testTimeout = 120_000;

/** No test depends on the settings of the site's owner. */
const env = { POSTIL_SETTINGS: JSON.stringify(FIXTURE_SETTINGS) };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', testTimeout, env, include: ['{src,scripts,training}/**/*.test.ts'] } },
      { test: { name: 'site', testTimeout, env, include: ['tests/site/**/*.test.ts'] } },
    ],
  },
});
