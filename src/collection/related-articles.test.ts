import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArticleSlug, entityId } from '../model/ids.ts';
import { relatedArticleFinder } from './related-articles.ts';

const article = (slug: string, names: Record<string, number>) => ({
  slug: slug as ArticleSlug,
  entities: Object.entries(names).map(([name, count]) => ({ id: entityId('place', name), count })),
});

const HARBOUR = [
  article('a', { harbour: 3, lighthouse: 2, town: 1 }),
  article('b', { harbour: 1, lighthouse: 1, town: 4 }),
  article('c', { harbour: 1, town: 2, mill: 1 }),
  article('d', { town: 5, mill: 2 }),
  article('e', { town: 1, quarry: 1 }),
];

describe('relatedArticleFinder', () => {
  test('the closest share the rarest names, which are the reason given', () => {
    const [first, second, ...others] = relatedArticleFinder(HARBOUR)('a' as ArticleSlug);
    expect(first).toMatchObject({ slug: 'b', shared: ['place/lighthouse', 'place/harbour'] });
    expect(second).toMatchObject({ slug: 'c', shared: ['place/harbour'] });
    expect(others).toEqual([]);
  });

  test('what all articles name relates none of them', () => {
    expect(relatedArticleFinder(HARBOUR)('e' as ArticleSlug)).toEqual([]);
  });

  test('gives as many articles and reasons as asked for', () => {
    const [only, ...others] = relatedArticleFinder(HARBOUR, { max: 1, maxShared: 1 })('a' as ArticleSlug);
    expect([only?.shared, others]).toEqual([['place/lighthouse'], []]);
  });

  test('a name that many share does not hide the few that name it most', () => {
    const many = Array.from({ length: 300 }, (_, i) => article(`many-${i}`, { strait: 1, [`own-${i}`]: 1 }));
    const two = [article('x', { strait: 9, reef: 1 }), article('y', { strait: 9, reef: 1 })];
    const others = Array.from({ length: 100 }, (_, i) => article(`other-${i}`, { [`else-${i}`]: 1 }));
    const related = relatedArticleFinder([...many, ...two, ...others]);
    expect(related('x' as ArticleSlug)[0]).toMatchObject({ slug: 'y', shared: ['place/reef', 'place/strait'] });
    expect(related('many-7' as ArticleSlug).map(({ slug }) => slug)).toContain('x');
  });

  test('any collection: never itself, scores in order and from 0 to 1, whatever order the articles come in', () => {
    const names = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(names, { maxLength: 12 }), (collection) => {
        const articles = collection.map((counts, i) => article(`s${i}`, counts));
        const related = relatedArticleFinder(articles);
        const backwards = relatedArticleFinder(articles.toReversed());
        for (const { slug } of articles) {
          const list = related(slug);
          expect(list.map((one) => one.slug)).not.toContain(slug);
          expect(list.every(({ score, shared }) => score > 0 && score <= 1 && shared.length > 0)).toBe(true);
          const scores = list.map(({ score }) => Math.round(score * 1e9));
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
          expect(backwards(slug).map(({ score }) => Math.round(score * 1e9))).toEqual(scores);
        }
      }),
    );
  });
});
