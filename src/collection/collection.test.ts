import { describe, expect, test, vi } from 'vitest';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { entryFixture } from '../model/glossary/entry-fixture.ts';
import { entityId, type ArticleSlug } from '../model/ids.ts';
import { testArticle, testCollection } from './test-collection.ts';

const cork = entityId('place', 'Cork');
const ada = entityId('person', 'Ada Reed');

const FLOOD = testArticle('flood', {
  published: '2019-05-04',
  text: ['[person Ada Reed] left [place Cork], a city in the south.', '[place Cork] was quiet.'],
});
const FAIR = testArticle('fair', { published: '2019-06-30', text: ['[place Cork] danced.'] });
const LETTER = testArticle('letter', { text: ['Nobody is named.'] });

describe('articles', () => {
  test('are sorted: the latest first, those without a date last, by title', () => {
    const note = testArticle('a-note', { title: 'Æther' });
    const { articles } = testCollection([LETTER, FLOOD, note, FAIR]);
    expect(articles.map(({ slug }) => slug)).toEqual(['fair', 'flood', 'a-note', 'letter']);
  });

  test('are found by slug', () => {
    expect(testCollection([FLOOD, FAIR]).articleBySlug.get('flood' as ArticleSlug)).toBe(FLOOD);
  });
});

describe('entities', () => {
  test('are those that are mentioned or have an entry, from A to Z, whatever their type', () => {
    const entries = [entryFixture({ name: 'barge', type: 'term' })];
    const { entities } = testCollection([FLOOD], entries);
    expect([...entities.keys()]).toEqual([ada, 'term/barge', cork]);
  });

  test('know where they are mentioned, the latest article first', () => {
    const { mentioned } = testCollection([FLOOD, FAIR]).entities.get(cork) ?? {};
    expect(mentioned?.articles.map(({ slug, mentions }) => [slug, mentions.length])).toEqual([
      ['fair', 1],
      ['flood', 2],
    ]);
    expect(mentioned?.count).toBe(3);
  });

  test('are called what their entry calls them', () => {
    const entry = entryFixture({ name: 'Corcaigh', type: 'place', id: cork });
    expect(testCollection([FLOOD], [entry]).entities.get(cork)).toMatchObject({ name: 'Corcaigh', entry });
  });

  test('have a page if they have an entry or enough articles mention them', () => {
    const hasPage = (...collection: Parameters<typeof testCollection>) =>
      testCollection(...collection).entities.get(cork)?.hasPage;
    expect(hasPage([FLOOD])).toBe(false);
    expect(hasPage([FLOOD, FAIR])).toBe(true);
    expect(hasPage([FLOOD], [entryFixture({ name: 'Cork', type: 'place' })])).toBe(true);
  });

  test('do not include a hidden entry, which is still among the entries', () => {
    const hidden = entryFixture({ name: 'barge', type: 'term', hidden: true });
    const { entities, entries } = testCollection([], [hidden]);
    expect([[...entities], entries]).toEqual([[], [hidden]]);
  });

  test('are introduced by a sentence of the oldest article that has one', () => {
    const later = testArticle('later', { published: '2020-01-01', text: ['They saw [place Cork], a town.'] });
    expect(testCollection([later, FLOOD]).entities.get(cork)?.introduction).toMatchObject({
      article: 'flood',
      title: 'flood',
      anchor: 'm2',
      before: 'Ada Reed left ',
      after: ', a city in the south.',
    });
  });

  test('have a place where open data knows one', () => {
    const { entities } = testCollection([FLOOD]);
    expect(entities.get(cork)?.place).toMatchObject({ name: 'Cork', countryCode: 'IE' });
    expect(entities.get(ada)?.place).toBeUndefined();
  });
});

test('a sentence is read when an introduction or a place is asked for', () => {
  const sentences = vi.fn(() => ', a city.');
  const [mention] = FAIR.annotations;
  const watched = Object.defineProperty({ ...mention! }, 'after', { get: sentences });
  const { entities } = testCollection([{ ...FAIR, annotations: [watched] }]);
  expect(entities.get(cork)).toMatchObject({ name: 'Cork', hasPage: false });
  expect(sentences).not.toHaveBeenCalled();
  expect(entities.get(cork)?.introduction).toMatchObject({ article: 'fair' });
  expect(sentences).toHaveBeenCalled();
});

test('the mentions of an article that is as before are not grouped again', () => {
  const mentionsOf = (...articles: AnnotatedArticle[]) =>
    testCollection(articles)
      .entities.get(cork)
      ?.mentioned?.articles.find(({ slug }) => slug === 'flood');
  const first = mentionsOf(FLOOD, FAIR);
  expect(mentionsOf(FLOOD, { ...FAIR, title: 'The fair' })).toBe(first);
  expect(mentionsOf({ ...FLOOD }, FAIR)).not.toBe(first);
});

test('what all articles show together is computed when asked for, and once', () => {
  const filler = Array.from({ length: 9 }, (_, i) => testArticle(`filler-${i}`, { text: [`[place Town ${i}]`] }));
  const boat = (slug: string) => testArticle(slug, { text: ['[person Ada Reed] was aboard [work Gull].'] });
  const collection = testCollection([FLOOD, FAIR, boat('x'), boat('y'), ...filler]);
  expect(collection.timeline).toBe(collection.timeline);
  expect(collection.related.get('x' as ArticleSlug)).toBe(collection.related.get('x' as ArticleSlug));
  expect(collection.related.get('x' as ArticleSlug)?.[0]).toMatchObject({ slug: 'y', shared: ['work/gull', ada] });
  expect(collection.coOccurrences.get(ada)).toMatchObject([{ id: 'work/gull', count: 2 }]);
  expect(collection.firstLastMentions.get(cork)).toMatchObject({ first: { slug: 'flood' }, last: { slug: 'fair' } });
  expect(collection.timeline.map(({ date }) => date)).toEqual(['2019-05-04', '2019-06-30']);
  expect(collection.archive.years).toMatchObject([{ year: '2019', count: 2 }]);
});
