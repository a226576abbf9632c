import { expect, test } from 'vitest';
import { entityId } from '../../model/ids.ts';
import { locatePlaces } from './locate-places.ts';

/** Locates the places of articles, given as lists of names; the text after a name follows a bar: `Tripoli|, Lebanon`. */
const located = (...articles: string[][]) => {
  const mentions = articles.map((names) =>
    names.map((markup) => {
      const [name = '', after = '.'] = markup.split('|');
      return { entity: entityId('place', name), name, surface: name, after };
    }),
  );
  const places = [...locatePlaces(mentions)].map(([id, { country, latitude }]) => [
    id,
    latitude ? `${country}*` : country,
  ]);
  return Object.fromEntries(places) as Record<string, string>;
};

test("an article's other places decide", () => {
  expect(located(['Hyderabad', 'Karachi'])['place/hyderabad']).toBe('Pakistan*');
  expect(located(['Hyderabad'], ['Karachi'])['place/hyderabad']).toBeUndefined();
});

test('the place named right after a name decides first', () => {
  expect(located(['Hyderabad|, India, on Monday', 'Karachi'])['place/hyderabad']).toBe('India*');
});

test('only what the articles agree on is kept', () => {
  expect(located(['Hyderabad', 'Karachi'], ['Hyderabad|, India.'])['place/hyderabad']).toBeUndefined();
  expect(located(['Springfield|, Illinois'], ['Springfield|, Missouri'])['place/springfield']).toBe('United States');
});

test('an article in which a place is ambiguous does not contradict another', () => {
  expect(located(['Hyderabad', 'Karachi'], ['Hyderabad'])['place/hyderabad']).toBe('Pakistan*');
});
