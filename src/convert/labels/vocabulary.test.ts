import { expect, test } from 'vitest';
import { hashWords, measureLines } from './measured-lines.ts';
import { CATEGORIES, VOCABULARY, countVocabularyHits, type Category } from './vocabulary.ts';

function hits(text: string, category: Category): number {
  const found = countVocabularyHits(measureLines([{ text, lines: [1, 1], indent: 0, gap: 0 }]));
  return found[CATEGORIES.indexOf(category)]!;
}

test('counts the words of phrases, overlapping ones once', () => {
  expect(hits('Sign up for our newsletter', 'newsletter')).toBe(4);
  expect(hits('The senator left the building', 'newsletter')).toBe(0);
});

test('finds phrases whatever their case and punctuation', () => {
  expect(hits('ALL RIGHTS RESERVED!', 'copyright')).toBe(3);
  expect(hits('S’inscrire — créer un compte', 'registration')).toBeGreaterThanOrEqual(3);
});

test('finds phrases of scripts without spaces, each ideograph as a word', () => {
  expect(hits('版权所有 翻印必究', 'copyright')).toBe(4);
  expect(hits('関連記事', 'related')).toBe(4);
});

test('has phrases of every category for the languages most sources are in', () => {
  for (const [category, { phrases }] of Object.entries(VOCABULARY))
    for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'tr', 'ar', 'zh', 'ja'] as const)
      expect(phrases[language].length, `${category} ${language}`).toBeGreaterThan(0);
});

test('has a word to look for in every phrase', () => {
  for (const { phrases } of Object.values(VOCABULARY))
    for (const phrase of Object.values(phrases).flat()) expect(hashWords(phrase).length, phrase).toBeGreaterThan(0);
});
