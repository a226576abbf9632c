import { expect, test } from 'vitest';
import { entityId } from '../../model/ids.ts';
import { agreedPlace, locatePlaces } from './locate-places.ts';

/** Locates the places of articles, given as lists of names; the text after a name follows a bar: `Tripoli|, Lebanon`. */
const located = (...articles: string[][]) => {
  const places = articles.flatMap((names) => [...locatePlaces(names.map(mention))]);
  const agreed = [...Map.groupBy(places, ([id]) => id)].map(([id, ofPlace]) => {
    const { country, latitude } = agreedPlace(ofPlace.map(([, place]) => place)) ?? {};
    return [id, latitude ? `${country}*` : country];
  });
  return Object.fromEntries(agreed) as Record<string, string | undefined>;
};

const mention = (markup: string) => {
  const [name = '', after = '.'] = markup.split('|');
  return { entity: entityId('place', name), name, surface: name, after };
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
