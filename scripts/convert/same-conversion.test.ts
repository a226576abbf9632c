import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openContent } from '../../src/files/content.ts';
import { sourceFile } from '../../src/files/list-files.ts';
import { convertSource, Sources } from '../../src/files/sources.ts';
import { ROOT } from '../lib/run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'postil-same-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Occurs in every source, and reads like the text around it. */
const REPEATED = 'Readers of the Tolsay Lantern can follow every sitting of the harbour board from the gallery.';

function article(topic: string): string {
  return `The ${topic} of Tolsay opens again

By Ada Reed

The ${topic} that closed in the floods of last spring will open on Monday, the harbour board said in a statement.

Repairs to the ${topic} took eleven months and cost twice what the town had expected when the water went down.

${REPEATED}
`;
}

const TOPICS = ['ferry', 'mill', 'bridge', 'school', 'market', 'station', 'library', 'museum'];

function run(...args: string[]): string {
  const env = { ...process.env, POSTIL_CONTENT: folder, FORCE_COLOR: '0' };
  const { stdout } = spawnSync(process.execPath, ['scripts/convert.ts', ...args], { cwd: ROOT, env, encoding: 'utf8' });
  return stdout;
}

test('the article on disk, --json, --explain and check tell of one and the same conversion', async () => {
  mkdirSync(path.join(folder, 'sources'));
  const files = TOPICS.map((topic) => path.join(folder, 'sources', `${topic}.txt`));
  files.forEach((file, i) => writeFileSync(file, article(TOPICS[i]!)));
  run();
  const [file] = files as [string];
  const onDisk = readFileSync(path.join(folder, 'articles', 'ferry.md'), 'utf8').includes(REPEATED);
  const account = JSON.parse(run('--json', file)) as { blocks: { kind: string; text: string }[] };
  const explained =
    run('--explain', file)
      .split('\n')
      .find((line) => line.includes(REPEATED)) ?? '';
  const content = openContent(folder);
  const checked = await convertSource(sourceFile(file, content.folders.sources), content.sources);
  const kept = (blocks: readonly { kind: string; text: string }[]) =>
    blocks.some(({ kind, text }) => text === REPEATED && kind !== 'boilerplate');

  // The line goes because other sources have it: without their count it would stay, and the commands would disagree.
  const alone = await convertSource(sourceFile(file, content.folders.sources), new Sources('nowhere'));
  expect(kept(alone.account.blocks)).toBe(true);
  expect([onDisk, kept(account.blocks), / {2}- /.test(explained), kept(checked.account.blocks)]).toEqual([
    false,
    false,
    true,
    false,
  ]);
});
