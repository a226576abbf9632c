import { describe, expect, it } from 'vitest';
import { phrasesIn, readPhrases } from './phrases.ts';

const PHRASES = readPhrases({ en: 'by, last updated, updated', de: 'geändert', zh: '作者' }, '(?=[:：])');
const found = (text: string) => phrasesIn(PHRASES, text).map(({ index, end }) => text.slice(index, end));

describe('phrasesIn', () => {
  it.each([
    ['by ada', ['by']],
    ['nearby rugby', []],
    ['last updated by ada', ['last updated', 'by']],
    ['zuletzt geandert', ['geandert']],
    ['来源 作者：王', ['作者']],
    ['作者王', []],
  ])('%s', (text, phrases) => {
    expect(found(text)).toEqual(phrases);
  });
});
