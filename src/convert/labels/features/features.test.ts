import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Line } from '../../lines/line.ts';
import { readLabelsPage } from '../labels-page.ts';
import { measureLines } from '../measured-lines.ts';
import { addContext, FEATURE_NAMES, lineFeatures, WIDTH } from './features.ts';

const lexicon = { weights: new Float32Array(1 << 8), bias: -0.5 };

function toLines(texts: readonly string[], gap = 0): Line[] {
  return texts.map((text, at) => ({ text, lines: [at + 1, at + 1], indent: 0, gap }));
}

/** Returns the feature of that name, by line. */
function feature(name: string, lines: readonly Line[], odds?: Float32Array): number[] {
  const page = readLabelsPage(measureLines(lines), 'en');
  const values = lineFeatures(page, lexicon);
  if (odds) addContext(page, values, odds);
  const column = FEATURE_NAMES.indexOf(name);
  return lines.map((_, line) => values[line * WIDTH + column]!);
}

const sentence = 'The harbour office said on Monday that the last ferry of the season would leave at noon.';

test('every column has a name of its own and every value is a number, whatever the text', () => {
  expect(new Set(FEATURE_NAMES).size).toBe(WIDTH);
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), fc.nat(2), (texts, gap) => {
      const page = readLabelsPage(measureLines(toLines(texts, gap)), 'und');
      const values = lineFeatures(page, lexicon);
      addContext(
        page,
        values,
        Float32Array.from(texts, (_, at) => (at % 3) - 1),
      );
      expect(values.every(Number.isFinite)).toBe(true);
    }),
  );
});

test('lines below a number of comments get their distance to it, whatever else its line says', () => {
  const lines = toLines([sentence, '59 Comments on “The last ferry of the season leaves at noon”', 'Ida', sentence]);
  expect(feature('since comment count', lines)).toEqual([60, 60, 1, 2]);
  expect(feature('until comment count', lines)).toEqual([1, 60, 60, 60]);
});

test('blocks end at blank rows', () => {
  const [first, ...others] = toLines(['Home', 'News', 'Weather', sentence]);
  const lines = [first!, others[0]!, others[1]!, { ...others[2]!, gap: 1 }];
  expect(feature('block lines', lines)).toEqual([3, 3, 3, 1]);
  expect(feature('block index', lines)).toEqual([0, 1, 2, 0]);
});

test('measures how many words of a line the prose of the page has', () => {
  const known = feature('words known to prose', toLines([sentence, 'Ferry of the season', 'Subscribe today']));
  expect(known[1]).toBe(1);
  expect(known[2]).toBe(0);
});

test('segments are separated by the lines between them', () => {
  const lines = toLines(Array.from({ length: 9 }, () => sentence));
  const odds = Float32Array.of(2, 2, 2, -2, -2, -2, 2, -2, 2);
  expect(feature('segments to largest, gaps of 3', lines, odds)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1]);
  expect(feature('gap before, gaps of 3', lines, odds)).toEqual([-1, -1, -1, -1, -1, -1, 3, 3, 3]);
  expect(new Set(feature('segments to largest, gaps of 8', lines, odds))).toEqual(new Set([0]));
});
