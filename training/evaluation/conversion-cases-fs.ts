import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../../src/text/decode.ts';
import { convert } from '../../src/convert/pipeline.ts';
import { writeAtomically } from '../../src/files/write-atomically.ts';

const CASES = 'src/convert/cases';

/**
 * Writes what converting `source.txt` of a case gives as its expectation, for a person to read and correct. Gives the
 * file's name, or nothing where there is one already and it is not to be written `again`.
 */
export async function writeExpectation(name: string, again: boolean): Promise<string | undefined> {
  const expected = path.join(CASES, name, 'expected.json');
  if (existsSync(expected) && !again) return undefined;
  const bytes = readFileSync(path.join(CASES, name, 'source.txt'));
  const { account } = await convert({ file: 'source.txt', decoded: decode(bytes) });
  writeAtomically(expected, `${JSON.stringify(account, null, 2)}\n`);
  return expected;
}
