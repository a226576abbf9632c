import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { convert } from './pipeline.ts';
import { decode } from '../text/decode.ts';

const CASES = path.join(import.meta.dirname, 'cases');

/** A folder a shape of text: `source.txt`, and in `expected.json` the account it must give. */
test.each(readdirSync(CASES))('%s', async (name) => {
  const folder = path.join(CASES, name);
  const expected = path.join(folder, 'expected.json');
  expect(existsSync(expected), `no ${expected}: npm run case:convert -- ${name}`).toBe(true);
  const { account } = await convert({
    file: 'source.txt',
    decoded: decode(readFileSync(path.join(folder, 'source.txt'))),
  });
  expect(account).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});
