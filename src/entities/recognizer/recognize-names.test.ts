import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NAME_TYPES } from './crf/tags.ts';
import { recognizeNames } from './recognize-names.ts';

const ENGLISH = { language: 'en' };

/** Returns `person Ann Vale` for each name with at least this confidence. */
const namesIn = (text: string, minConfidence = 0.5) =>
  recognizeNames(text, ENGLISH)
    .filter(({ confidence }) => confidence >= minConfidence)
    .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

test.each([
  ['Angela Merkel met reporters in Berlin on Monday.', ['person Angela Merkel', 'place Berlin']],
  [
    'The World Health Organization said cases had fallen in Kenya.',
    ['organization World Health Organization', 'place Kenya'],
  ],
  ['Prime Minister Ardal Quinn resigned.', ['person Ardal Quinn']],
  ['A French court heard the case.', ['group French']],
  ['The weather was fine and the harbour was calm.', []],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test('a surname is a person if the full name is elsewhere', () => {
  const text = 'Mayor Teresa Lindqvold opened the bridge in Oslo.\nLindqvold thanked the crews.';
  expect(namesIn(text).filter((name) => name.includes('Lindqvold'))).toEqual([
    'person Teresa Lindqvold',
    'person Lindqvold',
  ]);
});

test('nothing is found in a language the model was not trained on', () => {
  expect(recognizeNames('Angela Merkel lebt in Berlin.', { language: 'de' })).toEqual([]);
  expect(recognizeNames('Angela Merkel lives in Berlin.', { language: 'en-GB' })).not.toEqual([]);
});

test('in any text, names are in order, without overlaps, within a line, with valid types and confidences', () => {
  const word = fc.constantFrom(
    'Ann',
    'Vale',
    'of',
    'the',
    'Bank',
    'in',
    'Oslo',
    '\n',
    '.',
    '"',
    '-',
    'U.S.',
    "'s",
    '🦊',
    'é',
    '1996',
    'NEWS',
  );
  const text = fc.oneof(
    fc.array(word).map((words) => words.join(' ')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (sample) => {
      let previousEnd = 0;
      for (const { start, end, type, confidence } of recognizeNames(sample, ENGLISH)) {
        if (start < previousEnd || end <= start || end > sample.length)
          throw new Error(`out of place: ${start} to ${end}`);
        previousEnd = end;
        expect(sample.slice(start, end)).not.toMatch(/^\s|\n|\s$/);
        expect(NAME_TYPES).toContain(type);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('the same text gives the same names, whatever was read before', () => {
  const text = 'Reuters reported from Nairobi that Wanjiru Otieno had joined the African Union.';
  const first = recognizeNames(text, ENGLISH);
  recognizeNames('Another text about Lagos and Lima, by Ann Vale.', ENGLISH);
  expect(recognizeNames(text, ENGLISH)).toEqual(first);
});
