import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { decode } from '../text/decode.ts';
import { withoutReasons } from './account.ts';
import { convert } from './pipeline.ts';

const CASES = path.join(import.meta.dirname, 'cases');

/** Each case is a folder: `source.txt`, and in `expected.json` its account without reasons. */
test.each(readdirSync(CASES))('%s', async (name) => {
  const expected = path.join(CASES, name, 'expected.json');
  expect(existsSync(expected), `no ${expected}: npm run case:convert -- ${name}`).toBe(true);
  const bytes = readFileSync(path.join(CASES, name, 'source.txt'));
  const { account } = await convert({ file: 'source.txt', decoded: decode(bytes) });
  expect(withoutReasons(account)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});
