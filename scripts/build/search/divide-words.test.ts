import { expect, test } from 'vitest';
import { CborReader, encodeCbor } from './cbor.ts';
import { divideWords } from './divide-words.ts';

/** Makes words of as many places as 1 of `perFile` of a file. */
const words = (perFile: number, ...texts: string[]) =>
  texts.map((word) => ({
    word: Buffer.from(word).toString('latin1'),
    encoded: encodeCbor([word, [], []]),
    size: Math.ceil(20_000 / perFile),
  }));
const limits = (...args: Parameters<typeof words>) => divideWords(words(...args)).map(({ from, to }) => [from, to]);

test('a file has words until it is full', () => {
  const files = divideWords(words(2, 'a', 'b', 'c', 'd', 'e'));
  expect(files.map(({ content }) => new CborReader(content).readValue())).toEqual([
    [['a', 'b'].map((word) => [word, [], []])],
    [['c', 'd'].map((word) => [word, [], []])],
    [[['e', [], []]]],
  ]);
});

test('its limits are no longer than tells it from its neighbors', () => {
  expect(limits(2, 'hag', 'hagen', 'hagia', 'hear', 'zürich', 'zürn')).toEqual([
    ['hag', 'hage'],
    ['hagi', 'hear'],
    ['z', 'zürn'],
  ]);
});

test('no limit is before the first word of its file', () => {
  expect(limits(2, 'hab', 'harbor', 'marsh', 'moor')).toEqual([
    ['hab', 'harbor'],
    ['m', 'moor'],
  ]);
});

test('without words there is no file', () => {
  expect(divideWords([])).toEqual([]);
});
