import { expect, test } from 'vitest';
import type { RecognizedName } from '../recognized-name.ts';
import { surerWhereTold } from './raise-confidence-by-context.ts';

/** The confidence in `surface`, found with 0.6, in `text`. */
function confidenceIn(text: string, surface: string, type: RecognizedName['type']): number {
  const start = text.indexOf(surface);
  return surerWhereTold(text, { start, end: start + surface.length, type, confidence: 0.6 }).confidence;
}

test('words beside a name that tell its type make it surer', () => {
  expect(confidenceIn('a fire near Hald', 'Hald', 'place')).toBe(0.9);
  expect(confidenceIn('ten miles north of Hald', 'Hald', 'place')).toBe(0.9);
  expect(confidenceIn('the Orrin news agency said', 'Orrin', 'organization')).toBe(0.9);
  expect(confidenceIn('it was Kenya', 'Kenya', 'place')).toBe(0.9);
});

test('for another type they tell nothing, and other words neither', () => {
  expect(confidenceIn('a fire near Hald', 'Hald', 'person')).toBe(0.6);
  expect(confidenceIn('the Orrin news', 'Orrin', 'organization')).toBe(0.6);
  expect(confidenceIn('linear Hald', 'Hald', 'place')).toBe(0.6);
});
