import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from './lib/run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sample-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the sample articles are what their sources give', () => {
  cpSync(path.join(ROOT, 'content'), folder, { recursive: true });
  const env = { ...process.env, POSTIL_CONTENT: folder };
  const run = spawnSync(process.execPath, ['scripts/convert.ts'], { cwd: ROOT, env, encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  const changed = readdirSync(path.join(folder, 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .filter((name) => read(folder, name) !== read(path.join(ROOT, 'content'), name));
  expect(changed).toEqual([]);
});

/** An article without what tells where its source stands, and the addChecksum that covers it. */
function read(content: string, name: string): string {
  return readFileSync(path.join(content, 'articles', name), 'utf8').replace(/^(?:source|generated): .*$/gm, '');
}
