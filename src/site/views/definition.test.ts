import { expect, test } from 'vitest';
import type { MentionSentence } from '../../collection/definitions/introduction.ts';
import { lookUpPlace } from '../../entities/gazetteer/look-up-place.ts';
import { entryFixture } from '../../model/glossary/entry-fixture.ts';
import { sourcePathToSlug } from '../../model/ids.ts';
import { testSite } from '../test-site.ts';
import { definitionView } from './definition.ts';

const introduction: MentionSentence = {
  article: sourcePathToSlug('raids/rutba.txt'),
  language: 'en',
  title: 'Rutba struck',
  anchor: 'm4',
  before: 'They left ',
  surface: 'Rutba',
  after: ', a town in the west.',
};

const site = testSite({ config: { language: 'fr' } });

test('a sentence of an article is quoted with its article, in the article’s language', () => {
  expect(definitionView(site, { introduction, place: lookUpPlace('Rutba') }, 'de')).toEqual({
    origin: 'corpus',
    text: 'They left Rutba, a town in the west.',
    language: 'en',
    originName: 'Aus „Rutba struck“',
    from: {
      href: '/articles/raids/rutba/#m4',
      name: { before: 'Aus „', title: 'Rutba struck', language: 'en', after: '“' },
    },
  });
});

test('an editor writes in the language of the site', () => {
  const entry = entryFixture({ name: 'quai', type: 'term', definition: 'Un lieu pour amarrer.' });
  expect(definitionView(site, { entry }, 'de')).toMatchObject({ origin: 'editor', language: 'fr' });
});

test('a definition of WordNet is English, and names WordNet', () => {
  const entry = entryFixture({
    name: 'quay',
    type: 'term',
    wordnet: 'quay%1:06:00::',
    definition: 'A place to moor.',
  });
  expect(definitionView(site, { entry }, 'de')).toEqual({
    origin: 'wordnet',
    text: 'A place to moor.',
    language: 'en',
    originName: 'Princeton WordNet 3.1',
  });
});

test('open data is described in the language of the page', () => {
  const definition = definitionView(site, { place: lookUpPlace('Iraq') }, 'de');
  expect(definition).toMatchObject({ origin: 'openData', language: 'de' });
});

test('an entity that nobody defines has no definition', () => {
  expect(definitionView(site, {}, 'en')).toBeUndefined();
});
