import { describe, expect, it } from 'vitest';
import { findPhrases, toPhraseMatcher } from './phrases.ts';

const MATCHER = toPhraseMatcher({ en: ['by', 'last updated', 'updated'], de: ['geändert'], zh: ['作者'] }, '(?=[:：])');
const phrasesOf = (text: string) => findPhrases(MATCHER, text).map(({ index, end }) => text.slice(index, end));

describe('findPhrases', () => {
  it.each([
    ['by ada', ['by']],
    ['nearby rugby', []],
    ['last updated by ada', ['last updated', 'by']],
    ['zuletzt geandert', ['geandert']],
    ['来源 作者：王', ['作者']],
    ['作者王', []],
  ])('%s', (text, phrases) => {
    expect(phrasesOf(text)).toEqual(phrases);
  });
});
