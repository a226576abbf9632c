import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lineCounter } from './repeated-lines-fs.ts';
import { sourceFile } from './sources-fs.ts';

test('a line counts once for each other source it stands in', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sources-'));
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write('a.txt', 'Follow the Harbour Courier\nIt rained all night.\n');
  write('b.txt', '  Follow the Harbour Courier \r\nFollow the Harbour Courier\r\n');
  write('c.txt', 'Follow the Harbour\u200b Courier');
  const counter = lineCounter(folder);
  const inside = counter(sourceFile(path.join(folder, 'a.txt'), folder));
  expect(inside('Follow the Harbour Courier')).toBe(2);
  expect(inside('It rained all night.')).toBe(0);
  expect(counter(sourceFile('elsewhere.txt', folder))('It rained all night.')).toBe(1);
  rmSync(folder, { recursive: true });
});
