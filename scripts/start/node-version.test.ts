import { expect, test } from 'vitest';
import { isRecent } from './node-version.mjs';

test.each([
  ['v20.20.2', false],
  ['v22.17.1', false],
  ['v22.18.0', true],
  ['v24.0.0', true],
])('%s runs TypeScript files without a build step: %s', (version, recent) => {
  expect(isRecent(version)).toBe(recent);
});
