import { expect, test } from 'vitest';
import { analyzeDocument } from '../../src/entities/recognizer/document/analyze-document.ts';
import type { NameLexicon } from '../../src/entities/recognizer/lexicon/lexicon.ts';
import { WordReader } from '../../src/entities/recognizer/document/words.ts';
import { alignLabels } from './labeled-text.ts';

const LEXICON: NameLexicon = { flags: () => 0, statistics: () => undefined, maxPhraseLength: 3 };

function label(text: string, names: Record<string, string>) {
  const entities = Object.entries(names).map(([name, type]) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    type,
  }));
  const document = analyzeDocument(text, new WordReader(LEXICON, new Set()), LEXICON);
  return { document, spans: alignLabels({ id: 'text', text, entities }, document) };
}

test.each<[string, Record<string, string>, string[]]>([
  ['Sen. Ada Vale spoke.', { 'Sen. Ada Vale': 'person' }, ['person Ada Vale']],
  ['The President spoke.', { 'The President': 'person' }, []],
  ['the Nile Bank’s head', { 'the Nile Bank’s': 'organization' }, ['organization Nile Bank']],
  ['a Peruvian ship', { Peruvian: 'misc' }, ['group Peruvian']],
  ['It cost much on Monday.', { Monday: 'date' }, []],
  ['US-backed troops', { US: 'place' }, ['place US']],
])('%s', (text, names, expected) => {
  const { document, spans } = label(text, names);
  const { tokens } = document;
  expect(
    spans.map(({ first, last, type }) => `${type} ${text.slice(tokens[first]!.start, tokens[last]!.end)}`),
  ).toEqual(expected);
});
