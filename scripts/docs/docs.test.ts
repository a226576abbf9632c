import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../lib/run.ts';
import { GENERATED_PAGES } from './generated-pages.ts';

test.each(Object.entries(GENERATED_PAGES))('%s is up to date; "npm run docs" writes it', (file, generate) => {
  expect(readFileSync(path.join(ROOT, file), 'utf8')).toBe(generate());
});
