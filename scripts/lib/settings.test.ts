import { expect, test } from 'vitest';
import { formatProblem } from '../../src/model/problems/problem.ts';
import { settingProblems } from './settings.ts';

const GOOD = { url: 'https://example.org', base: '/', contentDir: 'content' };
const problemsOf = (settings: Partial<typeof GOOD>) =>
  settingProblems({ ...GOOD, ...settings }, (folder) => folder === 'content');

test.each(['https://example.org', 'https://Example.org/', 'http://localhost:8080'])('%s is an address', (url) => {
  expect(problemsOf({ url })).toEqual([]);
});

test.each(['example.org', 'https://example.org/notes', 'ftp://example.org', ''])('"%s" is no address', (url) => {
  expect(problemsOf({ url }).map(formatProblem)).toEqual([
    `postil.config.ts error the site's address is "${url}". Write it as in https://example.org, in "url" or in ` +
      'POSTIL_SITE; a path goes into "base" or POSTIL_BASE. [setting-url]',
  ]);
});

test.each(['/', '/notes/', '/notes/2024.v2/', '/~jo/'])('%s is a path', (base) => {
  expect(problemsOf({ base })).toEqual([]);
});

test.each(['/http:/x.org/notes/', '/../up/', '/my notes/', '/notes?/'])('%s is no path', (base) => {
  expect(problemsOf({ base }).map(({ id }) => id)).toEqual(['setting-base']);
});

test('a folder of content that is not there is told', () => {
  expect(problemsOf({ contentDir: 'contend' }).map(formatProblem)).toEqual([
    'postil.config.ts error there is no folder "contend" for the content. Correct "contentDir" or POSTIL_CONTENT, or ' +
      'make the folder; it may be empty. [setting-content]',
  ]);
});
