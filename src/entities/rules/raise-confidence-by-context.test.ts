import { expect, test } from 'vitest';
import type { RecognizedName } from '../recognized-name.ts';
import { raiseConfidenceByContext } from './raise-confidence-by-context.ts';

/** The confidence in `surface`, recognized in `text` with 0.6. */
function confidenceIn(text: string, surface: string, type: RecognizedName['type']): number {
  const start = text.indexOf(surface);
  const name: RecognizedName = { start, end: start + surface.length, type, confidence: 0.6, origin: 'model' };
  return raiseConfidenceByContext(text, name).confidence;
}

test('words beside a name that show its type raise its confidence', () => {
  expect(confidenceIn('a fire near Hald', 'Hald', 'place')).toBe(0.9);
  expect(confidenceIn('ten miles north of Hald', 'Hald', 'place')).toBe(0.9);
  expect(confidenceIn('the Orrin news agency said', 'Orrin', 'organization')).toBe(0.9);
  expect(confidenceIn('it was Kenya', 'Kenya', 'place')).toBe(0.9);
});

test('they do not for a name of another type, nor do other words', () => {
  expect(confidenceIn('a fire near Hald', 'Hald', 'person')).toBe(0.6);
  expect(confidenceIn('the Orrin news', 'Orrin', 'organization')).toBe(0.6);
  expect(confidenceIn('linear Hald', 'Hald', 'place')).toBe(0.6);
});
