import { SENTENCE_END } from '../../../text/characters.ts';
import type { FeatureGroup } from './feature-group.ts';

const OFFSETS = [-3, -2, -1, 1, 2, 3];
const OF_EACH = ['words', 'stop share', 'capitalized share', 'ends a sentence', 'prose', 'gap'];

const names = OFFSETS.flatMap((by) => OF_EACH.map((name) => `${name} at ${by}`));

/** The shape of the three lines before and after. */
export const neighborFeatures: FeatureGroup = {
  names,
  fill({ lines, columns, stops, prose }, out, width, offset) {
    for (let line = 0; line < lines.length; line++) {
      let column = line * width + offset;
      for (const by of OFFSETS) {
        const at = line + by;
        if (at < 0 || at >= lines.length) {
          out.fill(-1, column, column + OF_EACH.length);
        } else {
          const words = Math.max(1, columns.words[at]!);
          out[column] = words;
          out[column + 1] = stops[at]! / words;
          out[column + 2] = columns.capitalized[at]! / words;
          out[column + 3] = columns.last[at] === SENTENCE_END ? 1 : 0;
          out[column + 4] = prose[at]!;
          out[column + 5] = lines[at]!.gap;
        }
        column += OF_EACH.length;
      }
    }
  },
};
