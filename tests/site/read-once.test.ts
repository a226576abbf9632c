import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readBuildStats } from '../../scripts/build/build-stats.ts';
import { ROOT } from '../../scripts/lib/run.ts';

const CACHE = path.join(ROOT, '.cache');
mkdirSync(CACHE, { recursive: true });
const folder = mkdtempSync(path.join(CACHE, 'read-once-'));
afterAll(() => rmSync(folder, { recursive: true }));

const markdownFiles = (name: string) =>
  readdirSync(path.join(folder, 'content', name), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );

test('a build decodes and converts each source once, and parses each article once', () => {
  cpSync(path.join(ROOT, 'tests/fixture-site'), path.join(folder, 'content'), { recursive: true });
  const relative = (name: string) => path.relative(ROOT, path.join(folder, name));
  const env = {
    ...process.env,
    POSTIL_CONTENT: relative('content'),
    POSTIL_OUT: relative('dist'),
    POSTIL_CACHE: relative('cache'),
  };
  const { stdout } = spawnSync(process.execPath, ['scripts/build.ts', '--stats'], { cwd: ROOT, env, encoding: 'utf8' });
  const sources = readdirSync(path.join(folder, 'content/sources'), { recursive: true, withFileTypes: true });
  const count = sources.filter((entry) => entry.isFile()).length;
  expect(readBuildStats(stdout)?.work).toEqual({
    decodings: count,
    conversions: count,
    articleParses: markdownFiles('articles').length,
  });
});
