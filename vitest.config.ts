import { defineConfig } from 'vitest/config';

/** Long enough never to be what a test is about, on any machine. */
const testTimeout = 120_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', testTimeout, include: ['{src,scripts,training}/**/*.test.ts'] } },
      { test: { name: 'site', testTimeout, include: ['tests/site/**/*.test.ts'] } },
    ],
  },
});
