import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from './lib/run.ts';

function runGlossary(...args: string[]) {
  const env = { ...process.env, POSTIL_CONTENT: 'tests/fixture-site' };
  return spawnSync(process.execPath, ['scripts/glossary.ts', ...args], { cwd: ROOT, env, encoding: 'utf8' });
}

test('entities without a definition are listed, most mentioned first', () => {
  const { stdout, stderr, status } = runGlossary();
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout).toMatch(/^mentions +articles +type +name\n(?:\d+ +\d+ +\w+ +.+\n)*\d+ without a definition\. /);
});

test('a draft of a name that no article lists needs a type', () => {
  const { stderr, status } = runGlossary('draft', 'Nobody At All');
  expect(stderr).toBe(
    'No article lists "Nobody At All". Give its type with --type, one of person, organization, place, group, event, ' +
      'work, term.\n',
  );
  expect(status).toBe(1);
});
