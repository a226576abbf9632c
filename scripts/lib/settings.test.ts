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
      `postil.config.ts error the site's address is "${url}". Write it as in https://example.org, in "url" or in ` +
        'POSTIL_SITE; a path goes into "base" or POSTIL_BASE. [setting-url]',
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
    'postil.config.ts error there is no folder "contend" for the content. Correct "contentDir" or POSTIL_CONTENT, or ' +
      'make the folder; it may be empty. [setting-content]',
  ]);
});
