import { expect, test } from 'vitest';
import { sourcePathToSlug } from '../article/ids.ts';
import { lookUpPlace } from '../entities/gazetteer/look-up-place.ts';
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
    href: '/articles/raids/rutba/#m4',
  });
});

test('open data speaks the language of the page', () => {
  expect(definitionView({ place: lookUpPlace('Iraq') }, 'de')).toMatchObject({ origin: 'openData', language: 'de' });
});

test('of what nobody defines nothing is said', () => {
  expect(definitionView({}, 'en')).toBeUndefined();
});
