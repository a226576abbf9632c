import type { Page } from '../page.ts';
import { cap } from '../ranker/cap.ts';
import type { FeatureGroup } from './feature-group.ts';
import { NO_WAY, waysToBody, type Way } from './way-to-body.ts';

const names = [
  'place', 'toBody', 'toStart', 'inBody', 'longBeforeBody', 'longestBeforeBody', 'wordsBeforeBody', 'keptBeforeBody',
  'repeats', 'isFirst', 'repeatedNear', 'repeatedLater', 'repeatedBefore',
] as const; // prettier-ignore

/** Where a line stands, and where the same text stands too. */
export const placeFeatures: FeatureGroup = {
  names,
  fill(page, found, out, width, offset) {
    const ways = waysToBody(page);
    found.forEach((line, i) => out.set(describe(page, line, ways[line] ?? NO_WAY), offset + i * width));
  },
};

function describe({ lines, start, body: [first, last], places }: Page, line: number, way: Way): number[] {
  const same = places.get(lines[line]!.text) ?? [];
  return [
    Math.min(line, 300),
    cap(first - line, 90),
    cap(start - line, 90),
    Number(line >= first && line <= last),
    way.longBeforeBody,
    way.longestBeforeBody,
    way.wordsBeforeBody,
    way.keptBeforeBody,
    same.length,
    Number(same[0] === line),
    same.filter((other) => other !== line && Math.abs(other - line) < 12).length,
    Number((same.at(-1) ?? line) - line > 12),
    same.filter((other) => other < line).length,
  ];
}
