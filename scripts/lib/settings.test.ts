import { expect, test } from 'vitest';
import { formatProblem } from '../../src/model/problems/problem.ts';
import { findSettingProblems } from './settings.ts';

const GOOD = { url: 'https://example.org', base: '/', contentDir: 'content' };
const problemsOf = (settings: Partial<typeof GOOD>) =>
  findSettingProblems({ ...GOOD, ...settings }, (folder) => folder === 'content');

test.each(['https://example.org', 'https://Example.org/', 'http://localhost:8080'])(
  '%s is accepted as an address',
  (url) => {
    expect(problemsOf({ url })).toEqual([]);
  },
);

test.each(['example.org', 'https://example.org/notes', 'ftp://example.org', ''])(
  '"%s" is rejected as an address',
  (url) => {
    expect(problemsOf({ url }).map(formatProblem)).toEqual([
      `postil.config.ts error the address of the site is not valid: "${url}". Set "url" or POSTIL_SITE to an address such as ` +
        'https://example.org; a path belongs in "base" or POSTIL_BASE. [setting-url]',
    ]);
  },
);

test.each(['/', '/notes/', '/notes/2024.v2/', '/~jo/'])('%s is accepted as a base path', (base) => {
  expect(problemsOf({ base })).toEqual([]);
});

test.each(['/http:/x.org/notes/', '/../up/', '/my notes/', '/notes?/'])('%s is rejected as a base path', (base) => {
  expect(problemsOf({ base }).map(({ id }) => id)).toEqual(['setting-base']);
});

test('a content folder that does not exist is reported', () => {
  expect(problemsOf({ contentDir: 'contend' }).map(formatProblem)).toEqual([
    'postil.config.ts error the content folder "contend" does not exist. Correct "contentDir" or POSTIL_CONTENT, or ' +
      'create the folder; it may be empty. [setting-content]',
  ]);
});
