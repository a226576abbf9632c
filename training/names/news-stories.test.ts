import { expect, test } from 'vitest';
import { newsStories } from './news-stories.ts';

const POOL = {
  firstNames: ['Ines', 'Tomas'],
  surnames: ['Varga', 'Lindt'],
  places: ['Lima', 'Oslo'],
  villages: ['Voss', 'Hald'],
  regions: ['Junin'],
  countries: ['Peru'],
};

const stories = newsStories(200, POOL, 1);
const namesIn = ({ text, entities }: (typeof stories)[number]) =>
  entities.map(({ start, end, type }) => ({ name: text.slice(start, end), type }));

test('every slot of every story is filled, and labels are where the names are', () => {
  for (const story of stories) {
    expect(story.text).not.toMatch(/[{}]|undefined/);
    for (const { name } of namesIn(story)) expect(name).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u);
  }
  expect(new Set(stories.flatMap(namesIn).map(({ type }) => type))).toEqual(
    new Set(['person', 'organization', 'place', 'group', 'event', 'work', 'misc']),
  );
});

test('the same seed gives the same stories', () => {
  expect(newsStories(5, POOL, 3)).toEqual(newsStories(5, POOL, 3));
  expect(newsStories(5, POOL, 3)).not.toEqual(newsStories(5, POOL, 4));
});

test('an organization recurs by its initials', () => {
  const initials = stories.flatMap(({ text }) => [...text.matchAll(/(\p{Lu}[\p{L}’' -]+) \((\p{Lu}{2,})\)/gu)]);
  expect(initials.length).toBeGreaterThan(20);
  for (const [, name = '', short = ''] of initials) expect(name.replace(/\P{Lu}/gu, '')).toContain(short);
});
