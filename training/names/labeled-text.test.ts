import { expect, test } from 'vitest';
import { readDocument } from '../../src/entities/recognizer/document/analyze-document.ts';
import type { Lexicon } from '../../src/entities/recognizer/lexicon/lexicon.ts';
import { NAME_TYPES, OUTSIDE, UNIT, tagOf } from '../../src/entities/recognizer/crf/tags.ts';
import { WordReader } from '../../src/entities/recognizer/document/words.ts';
import { alignLabels, allowedTags } from './labeled-text.ts';

const LEXICON: Lexicon = { known: () => 0, statistics: () => undefined, longestPhrase: 3 };

function read(text: string, names: Record<string, string>) {
  const entities = Object.entries(names).map(([name, type]) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    type,
  }));
  const reading = readDocument(text, new WordReader(LEXICON, new Set()), LEXICON);
  return { reading, spans: alignLabels({ id: 'text', text, entities }, reading) };
}

test.each<[string, Record<string, string>, string[]]>([
  ['Sen. Ada Vale spoke.', { 'Sen. Ada Vale': 'person' }, ['person Ada Vale']],
  ['The President spoke.', { 'The President': 'person' }, []],
  ['the Nile Bank’s head', { 'the Nile Bank’s': 'organization' }, ['organization Nile Bank']],
  ['a Peruvian ship', { Peruvian: 'misc' }, ['group Peruvian']],
  ['It cost much on Monday.', { Monday: 'date' }, []],
  ['US-backed troops', { US: 'place' }, ['place US']],
])('%s', (text, names, expected) => {
  const { reading, spans } = read(text, names);
  const { tokens } = reading;
  expect(
    spans.map(({ first, last, type }) => `${type} ${text.slice(tokens[first]!.start, tokens[last]!.end)}`),
  ).toEqual(expected);
});

test('a set that labels no groups leaves them open, and binds the rest', () => {
  const { reading, spans } = read('Ada met Peruvians', { Ada: 'person' });
  const [ada, , peruvians] = allowedTags(reading, spans, ['group']);
  expect(ada).toBe(1 << tagOf(NAME_TYPES.indexOf('person'), UNIT));
  expect((peruvians! >>> OUTSIDE) & 1).toBe(1);
  expect((peruvians! >>> tagOf(NAME_TYPES.indexOf('group'), UNIT)) & 1).toBe(1);
  expect((peruvians! >>> tagOf(NAME_TYPES.indexOf('person'), UNIT)) & 1).toBe(0);
});
