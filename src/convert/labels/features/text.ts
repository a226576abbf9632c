import { COMMA, SENTENCE_END } from '../../../text/characters.ts';
import type { FeatureGroup } from './feature-group.ts';

const names = [
  'characters', 'words', 'stops', 'stop share', 'capitalized share', 'upper share', 'digit share', 'unspaced share',
  'sentence ends', 'comma share', 'quotes', 'separator share', 'other share', 'longest word', 'mean word', 'years',
  'colons', 'at signs', 'first class', 'last class', 'ends a sentence', 'ends with colon', 'first unit', 'words a sentence',
  'numbers', 'pronouns',
] as const; // prettier-ignore

/** The characters and words of the line itself. */
export const textFeatures: FeatureGroup = {
  names,
  fill({ lines, columns, stops, pronouns }, out, width, offset) {
    for (let line = 0; line < lines.length; line++) {
      const row = line * width + offset;
      const characters = columns.characters[line]!;
      const words = Math.max(1, columns.words[line]!);
      const last = columns.last[line]!;
      out[row] = characters;
      out[row + 1] = words;
      out[row + 2] = stops[line]!;
      out[row + 3] = stops[line]! / words;
      out[row + 4] = columns.capitalized[line]! / words;
      out[row + 5] = columns.upper[line]! / characters;
      out[row + 6] = columns.digits[line]! / characters;
      out[row + 7] = columns.unspaced[line]! / characters;
      out[row + 8] = columns.ends[line]!;
      out[row + 9] = columns.commas[line]! / words;
      out[row + 10] = columns.quotes[line]!;
      out[row + 11] = columns.separators[line]! / words;
      out[row + 12] = columns.others[line]! / words;
      out[row + 13] = columns.longest[line]!;
      out[row + 14] = characters / words;
      out[row + 15] = columns.years[line]!;
      out[row + 16] = columns.colons[line]!;
      out[row + 17] = columns.ats[line]!;
      out[row + 18] = columns.first[line]!;
      out[row + 19] = last;
      out[row + 20] = last === SENTENCE_END ? 1 : 0;
      out[row + 21] = last === COMMA ? 1 : 0;
      out[row + 22] = Math.min(255, lines[line]!.text.charCodeAt(0));
      out[row + 23] = words / Math.max(1, columns.ends[line]!);
      out[row + 24] = columns.numbers[line]! / words;
      out[row + 25] = pronouns[line]! / words;
    }
  },
};
