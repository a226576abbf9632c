import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { listSources } from './sources-fs.ts';
import { writeArticles } from './write-articles.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'postil-'));
const sources = path.join(folder, 'sources');
afterAll(() => rmSync(folder, { recursive: true }));

function writeSource(name: string, title: string) {
  const text = 'The ferry went to Tolsay in the morning, and it came back in the evening with the post.';
  writeFileSync(path.join(sources, `${name}.txt`), `---\ntitle: ${title}\n---\n${text}\n\n${text.toUpperCase()}\n`);
}

async function linesOf(tell: 'all' | 'changes'): Promise<string[]> {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  await writeArticles(listSources(sources).sources, path.join(folder, 'articles'), () => ({}), tell);
  const lines = log.mock.calls.map(([line]) => String(line).replace(/^.*[\\/]|:.*$/g, ''));
  log.mockRestore();
  return lines;
}

test('a run tells of every source, or of those whose article changed', async () => {
  mkdirSync(sources);
  writeSource('ferry', 'The ferry');
  writeSource('gates', 'The gates');
  expect(await linesOf('all')).toHaveLength(3);
  expect(await linesOf('changes')).toEqual([]);
  writeSource('gates', 'The lock gates');
  expect(await linesOf('changes')).toEqual([expect.stringContaining('gates.md updated')]);
});
