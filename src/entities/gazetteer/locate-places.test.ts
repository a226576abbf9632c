import { expect, test } from 'vitest';
import { entityId } from '../../model/ids.ts';
import { locatePlaces } from './locate-places.ts';

/** Articles as lists of places; what stands behind a name follows a bar: `Tripoli|, Lebanon`. */
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

test("an article's places decide about each other", () => {
  expect(located(['Hyderabad', 'Karachi'])['place/hyderabad']).toBe('Pakistan*');
  expect(located(['Hyderabad'], ['Karachi'])['place/hyderabad']).toBeUndefined();
});

test('the place named behind it decides first', () => {
  expect(located(['Hyderabad|, India, on Monday', 'Karachi'])['place/hyderabad']).toBe('India*');
});

test('what articles disagree on is not claimed', () => {
  expect(located(['Hyderabad', 'Karachi'], ['Hyderabad|, India.'])['place/hyderabad']).toBeUndefined();
  expect(located(['Springfield|, Illinois'], ['Springfield|, Missouri'])['place/springfield']).toBe('United States');
});

test('an article that cannot tell does not contradict one that can', () => {
  expect(located(['Hyderabad', 'Karachi'], ['Hyderabad'])['place/hyderabad']).toBe('Pakistan*');
});
