import type { MetadataPage } from '../metadata-page.ts';
import { clamp } from '../../../learn/clamp.ts';
import type { FeatureGroup } from './feature-group.ts';
import { compareRivals, RIVAL_NAMES } from './competitor-features.ts';
import { isTelling, readTitleWords, type TitleWords } from './word-index.ts';

const OWN_NAMES = [
  'common', 'commonShare', 'sharedNext', 'shared', 'sharedShare', 'othersStart', 'othersEnd',
] as const; // prettier-ignore

/** Lines of the article behind a candidate that are compared with it. */
const COMPARED = 3;
/** Keys of fewer characters start and end as others do by chance. */
const LEAST_KEY = 12;

/** What a line's words have in common with the article's, with those of other lines and of the other candidates. */
export const wordFeatures: FeatureGroup = {
  names: [...OWN_NAMES, ...RIVAL_NAMES],
  fill(page, found, out, width, offset) {
    const known = readTitleWords(page);
    let next = 0;
    const rivals = found.map((line, i) => {
      while (known.kept[next]! <= line) next++;
      const words = describe(page, line, known, known.kept.slice(next, next + COMPARED));
      out.set(words, offset + i * width);
      const [common = 0, commonShare = 0] = words;
      return { line, key: page.lines[line]!.key, common, commonShare };
    });
    const compared = compareRivals(rivals, page.body[0]);
    compared.forEach((values, i) => out.set(values, offset + OWN_NAMES.length + i * width));
  },
};

/** `below`: the lines of the article that a candidate is compared with. */
function describe(
  { lines, vocabulary, places }: MetadataPage,
  line: number,
  { starting, ending, wordsOf }: TitleWords,
  below: readonly number[],
): number[] {
  const { key, keyWords, text } = lines[line]!;
  const own = keyWords.filter(isTelling);
  const same = places.get(text)?.length ?? 1;
  let common = 0;
  for (const word of own) common += Math.min(1, (vocabulary.counts.get(word) ?? -5) / 10 + 0.5);
  const sharedWith = (other: number) => own.filter((word) => wordsOf(other).has(word)).length;
  const [sharedNext = 0, ...following] = below.map(sharedWith);
  const shared = following.reduce((sum, count) => sum + count, sharedNext);
  return [
    common,
    own.length ? common / own.length : 0,
    sharedNext,
    shared,
    own.length ? shared / own.length : 0,
    key.length < LEAST_KEY ? 0 : clamp(starting(key) - same, 5),
    key.length < LEAST_KEY ? 0 : clamp(ending(key) - same, 5),
  ];
}
