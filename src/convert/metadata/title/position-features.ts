import copyrightWords from '../copyright-words.json' with { type: 'json' };
import { keyOf, type MetadataPage } from '../metadata-page.ts';
import { clamp } from '../../../learn/clamp.ts';
import { anyOf } from '../phrases.ts';
import type { FeatureGroup } from './feature-group.ts';
import { NO_WAY, waysToBody, type Way } from './way-to-body.ts';

const names = [
  'place', 'toBody', 'toStart', 'inBody', 'longBeforeBody', 'longestBeforeBody', 'wordsBeforeBody', 'keptBeforeBody',
  'repeats', 'isFirst', 'repeatedNear', 'repeatedLater', 'repeatedBefore',
  'signed',
] as const; // prettier-ignore

/** “© 2024 Harwick Herald”: lines that say whose the page is. */
const SIGNATURE = new RegExp(anyOf(copyrightWords.pageOwner), 'i');
const LONGEST_SIGNATURE = 200;

/** Where a line stands, and where the same text stands too. */
export const placeFeatures: FeatureGroup = {
  names,
  fill(page, found, out, width, offset) {
    const ways = waysToBody(page);
    const signatures = signaturesOf(page);
    found.forEach((line, i) => out.set(describe(page, line, ways[line] ?? NO_WAY, signatures), offset + i * width));
  },
};

function describe(
  { lines, start, body: [first, last], places }: MetadataPage,
  line: number,
  way: Way,
  signatures: string,
): number[] {
  const { text, key } = lines[line]!;
  const same = places.get(text) ?? [];
  return [
    Math.min(line, 300),
    clamp(first - line, 90),
    clamp(start - line, 90),
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
    Number(key !== '' && signatures.includes(` ${key} `)),
  ];
}

/** The keys of the lines that say whose the page is, in one text. */
function signaturesOf({ lines }: MetadataPage): string {
  const signatures = lines.filter(({ text }) => text.length <= LONGEST_SIGNATURE && SIGNATURE.test(text));
  return signatures.map(({ text }) => ` ${keyOf(text)} `).join('|');
}
