import { expect, test } from 'vitest';
import { senseOf, sensesOf } from './wordnet.ts';

test('the meanings of a word are sentences, without the examples, the commonest first', () => {
  const senses = sensesOf('Lantern');
  expect(senses.map(({ key, part }) => [key, part])).toEqual([['lantern%1:06:00::', 'noun']]);
  for (const { gloss } of [...senses, ...sensesOf('safe')]) expect(gloss).toMatch(/^[^"]+\.$/);
  expect(new Set(sensesOf('safe').map(({ part }) => part))).toEqual(new Set(['noun', 'adj']));
});

test('two words are one term', () =>
  expect(sensesOf('car bomb').map(({ key }) => key)).toEqual(['car_bomb%1:06:00::']));

test.each(['Isis', 'Lisbon', 'Ada Lovelace', 'no such word'])('%s is not explained', (name) =>
  expect(sensesOf(name)).toEqual([]),
);

test('a sense key finds its meaning, another finds nothing', () => {
  const [quay] = sensesOf('quay');
  expect(senseOf(quay?.key ?? '')).toEqual(quay);
  expect(senseOf('quay%1:06:09::')).toBeUndefined();
});
