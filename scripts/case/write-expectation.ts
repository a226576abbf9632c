import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withoutReasons } from '../../src/convert/account.ts';
import { convert } from '../../src/convert/pipeline.ts';
import { writeAtomically } from '../../src/files/write-atomically.ts';
import { decode } from '../../src/text/decode.ts';

export interface WriteExpectationOptions {
  /** A text to make the case of, copied into its folder as `source.txt`. */
  source?: string | undefined;
  /** Whether an expectation that exists is written again. */
  replace?: boolean | undefined;
}

/**
 * Writes `expected.json` of the case in `folder`: the account of its `source.txt`, for a person to read and correct.
 * Throws an error that says what to do where that would overwrite something or there is no source, and in CI, where
 * expectations are compared only.
 */
export async function writeExpectation(
  folder: string,
  { source, replace = false }: WriteExpectationOptions = {},
): Promise<string> {
  const expected = path.join(folder, 'expected.json');
  if (process.env['CI']) throw new Error(`${expected} is not written in CI. Write it on your machine and commit it.`);
  if (existsSync(expected) && !replace) throw new Error(`${expected} exists. --replace writes it again.`);
  const bytes = readFileSync(source === undefined ? findSource(folder) : copySource(source, folder));
  const { account } = await convert({ file: 'source.txt', decoded: decode(bytes) });
  writeAtomically(expected, `${JSON.stringify(withoutReasons(account), null, 2)}\n`);
  return expected;
}

function findSource(folder: string): string {
  const file = path.join(folder, 'source.txt');
  if (!existsSync(file)) throw new Error(`There is no ${file}. Write the text there, or name a file with --source.`);
  return file;
}

function copySource(source: string, folder: string): string {
  const file = path.join(folder, 'source.txt');
  if (existsSync(file)) throw new Error(`${file} exists. Give the case another name, or leave out --source.`);
  mkdirSync(folder, { recursive: true });
  copyFileSync(source, file);
  return file;
}
