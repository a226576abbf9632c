import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { writeExpectation } from './write-expectation.ts';

const TEXT =
  'Home\n\nThe bridge reopens\n\nThe council said on Friday that the bridge would carry cars again next week.\n';

let folder: string;
let source: string;
let expected: string;

beforeEach(() => {
  vi.stubEnv('CI', '');
  const root = mkdtempSync(path.join(tmpdir(), 'case-'));
  source = path.join(root, 'bridge.txt');
  writeFileSync(source, TEXT);
  folder = path.join(root, 'bridge');
  expected = path.join(folder, 'expected.json');
});

test('a case is made of a text: its source and its account without reasons', async () => {
  expect(await writeExpectation(folder, { source })).toBe(expected);
  expect(readFileSync(path.join(folder, 'source.txt'), 'utf8')).toBe(TEXT);
  const { blocks } = JSON.parse(readFileSync(expected, 'utf8')) as { blocks: object[] };
  expect(blocks[0]).toEqual({ kind: 'boilerplate', text: 'Home', lines: [1, 1] });
});

test('an expectation is replaced only if that is asked for', async () => {
  await writeExpectation(folder, { source });
  writeFileSync(expected, '{}\n');
  await expect(writeExpectation(folder)).rejects.toThrow(`${expected} exists. --replace writes it again.`);
  expect(readFileSync(expected, 'utf8')).toBe('{}\n');
  await writeExpectation(folder, { replace: true });
  expect(readFileSync(expected, 'utf8')).toContain('"blocks"');
});

test('a source is never overwritten, and one that is missing is asked for', async () => {
  await expect(writeExpectation(folder)).rejects.toThrow(`There is no ${path.join(folder, 'source.txt')}.`);
  await writeExpectation(folder, { source });
  await expect(writeExpectation(folder, { source, replace: true })).rejects.toThrow('Give the case another name');
});

test('in CI nothing is written', async () => {
  vi.stubEnv('CI', 'true');
  await expect(writeExpectation(folder, { source })).rejects.toThrow(`${expected} is not written in CI.`);
  expect(existsSync(folder)).toBe(false);
});
