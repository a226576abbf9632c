import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { settings } from '../../postil.config.ts';
import { isUnedited } from '../../src/model/article-file.ts';
import { ROOT } from '../lib/run.ts';

const SAMPLE_PUBLISHER = 'Postil sample desk';

const folder = mkdtempSync(path.join(tmpdir(), 'postil-sample-'));
afterAll(() => rmSync(folder, { recursive: true }));

// A site with a name of its own is its owner's: its articles may be older than the program, or not yet converted.
test.skipIf(settings.title !== 'Postil')(
  'the articles of the sample collection are what their sources convert to',
  () => {
    cpSync(path.join(ROOT, 'content'), folder, { recursive: true });
    const env = { ...process.env, POSTIL_CONTENT: folder };
    const run = spawnSync(process.execPath, ['scripts/convert.ts'], { cwd: ROOT, env, encoding: 'utf8' });
    expect(run.status, run.stderr).toBe(0);
    const changed = sampleArticles().filter(
      (file) => readArticle(folder, file) !== readArticle(path.join(ROOT, 'content'), file),
    );
    expect(changed).toEqual([]);
  },
);

/** Returns the articles of the sample that nobody has deleted or edited, as paths below the content folder. */
function sampleArticles(): string[] {
  const content = path.join(ROOT, 'content');
  return globSync('articles/**/*.md', { cwd: content }).filter((file) => {
    const text = readFileSync(path.join(content, file), 'utf8');
    return text.includes(`\npublisher: ${SAMPLE_PUBLISHER}\n`) && isUnedited(text);
  });
}

/** Reads an article without the path of its source and the checksum that covers it; `undefined` if there is none. */
function readArticle(content: string, file: string): string | undefined {
  const full = path.join(content, file);
  return existsSync(full) ? readFileSync(full, 'utf8').replace(/^(?:source|generated): .*$/gm, '') : undefined;
}
