import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { Content } from '../../src/files/content.ts';
import { convertAll, type Reported } from './write-and-report.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'postil-report-'));
const content = new Content(folder);
afterAll(() => rmSync(folder, { recursive: true }));

function writeSource(name: string, title: string) {
  const text = 'The ferry went to Tolsay in the morning, and it came back in the evening with the post.';
  const source = path.join(content.folders.sources, `${name}.txt`);
  writeFileSync(source, `---\ntitle: ${title}\n---\n${text}\n\n${text.toUpperCase()}\n`);
}

async function printed(reported: Reported): Promise<string[]> {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  await convertAll(content, 0.9, reported);
  const lines = log.mock.calls.map(([line]) => String(line).replace(/^.*[\\/]|:.*$/g, ''));
  log.mockRestore();
  return lines;
}

test('every source is reported, or only those whose articles changed', async () => {
  mkdirSync(content.folders.sources);
  writeSource('ferry', 'The ferry');
  writeSource('gates', 'The gates');
  expect(await printed('all')).toHaveLength(3);
  expect(await printed('changes')).toEqual([]);
  writeSource('gates', 'The lock gates');
  expect(await printed('changes')).toEqual([expect.stringContaining('gates.md updated')]);
});
