import { expect, test } from 'vitest';
import { sourcePathToSlug } from '../../model/ids.ts';
import { entryFixture } from '../../model/glossary/entry-fixture.ts';
import { lookUpPlace } from '../../entities/gazetteer/look-up-place.ts';
import { definitionView, type Introduction } from './definitions.ts';

const introduction: Introduction = {
  article: sourcePathToSlug('raids/rutba.txt'),
  language: 'en',
  title: 'Rutba struck',
  anchor: 'm4',
  before: 'They left ',
  surface: 'Rutba',
  after: ', a town in the west.',
};

test('a sentence of an article is quoted with its article, in the language it was written in', () => {
  expect(definitionView({ introduction, place: lookUpPlace('Rutba') }, 'de')).toEqual({
    origin: 'corpus',
    text: 'They left Rutba, a town in the west.',
    language: 'en',
    originName: 'Aus „Rutba struck“',
    from: {
      href: '/articles/raids/rutba/#m4',
      name: { before: 'Aus „', quoted: 'Rutba struck', language: 'en', after: '“' },
    },
  });
});

test('WordNet speaks English, and is named', () => {
  const data = entryFixture({ name: 'quay', type: 'term', wordnet: 'quay%1:06:00::', definition: 'A place to moor.' });
  const entry = { id: data.id, collection: 'glossary' as const, data };
  expect(definitionView({ entry }, 'de')).toEqual({
    origin: 'wordnet',
    text: 'A place to moor.',
    language: 'en',
    originName: 'Princeton WordNet 3.1',
  });
});

test('open data speaks the language of the page', () => {
  expect(definitionView({ place: lookUpPlace('Iraq') }, 'de')).toMatchObject({ origin: 'openData', language: 'de' });
});

test('of what nobody defines nothing is said', () => {
  expect(definitionView({}, 'en')).toBeUndefined();
});
