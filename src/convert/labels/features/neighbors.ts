import { SENTENCE_END } from '../../../text/characters.ts';
import type { FeatureGroup } from './feature-group.ts';

const OFFSETS = [-3, -2, -1, 1, 2, 3];
const NAMES_OF_EACH = ['words', 'stop share', 'capitalized share', 'ends a sentence', 'prose', 'gap'];

const names = OFFSETS.flatMap((by) => NAMES_OF_EACH.map((name) => `${name} at ${by}`));

/** The words, the layout and the end of the three lines before and the three lines after. */
export const neighborFeatures: FeatureGroup = {
  names,
  fill({ lines, columns, stops, prose }, out, width, offset) {
    for (let line = 0; line < lines.length; line++) {
      let column = line * width + offset;
      for (const by of OFFSETS) {
        const neighbor = line + by;
        if (neighbor < 0 || neighbor >= lines.length) {
          out.fill(-1, column, column + NAMES_OF_EACH.length);
        } else {
          const words = Math.max(1, columns.words[neighbor]!);
          out[column] = words;
          out[column + 1] = stops[neighbor]! / words;
          out[column + 2] = columns.capitalized[neighbor]! / words;
          out[column + 3] = columns.last[neighbor] === SENTENCE_END ? 1 : 0;
          out[column + 4] = prose[neighbor]!;
          out[column + 5] = lines[neighbor]!.gap;
        }
        column += NAMES_OF_EACH.length;
      }
    }
  },
};
