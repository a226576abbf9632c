import { clamp } from '../../../learn/ranker.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { titleCompetitorFeatures, TITLE_COMPETITOR_FEATURES } from './competitor-features.ts';
import type { TitleFeatureGroup } from './feature-group.ts';
import { indexWords, isContentWord, MIN_COMPARED_KEY_LENGTH, type WordIndex } from './word-index.ts';

const WORD_FEATURES = [
  'article words', 'share of article words', 'words of next paragraph', 'words of next paragraphs',
  'share of words of next paragraphs', 'lines with same start', 'lines with same end',
] as const; // prettier-ignore

/** Paragraphs below a line that are compared with it. */
const COMPARED_PARAGRAPHS = 3;
/** A word adds 0 if it is not in the article, else from 0.6 up to 1, the more often it is there. */
const ABSENT_WORD_COUNT = -5;
const FREQUENT_WORD_COUNT = 10;

/** What a line's words have in common with those of the article, of other lines and of the other candidates. */
export const titleWordFeatures: TitleFeatureGroup = {
  names: [...WORD_FEATURES, ...TITLE_COMPETITOR_FEATURES],
  fill(page, lines, out, width, offset) {
    const index = indexWords(page);
    let next = 0;
    const candidates = lines.map((line, i) => {
      while (index.paragraphs[next]! <= line) next++;
      const features = wordFeaturesOf(page, line, index, index.paragraphs.slice(next, next + COMPARED_PARAGRAPHS));
      out.set(features, offset + i * width);
      const [common = 0, commonShare = 0] = features;
      return { line, key: page.lines[line]!.key, common, commonShare };
    });
    titleCompetitorFeatures(candidates, page.body[0]).forEach((features, i) =>
      out.set(features, offset + WORD_FEATURES.length + i * width),
    );
  },
};

/** `paragraphs` are those of the article that the line is compared with. */
function wordFeaturesOf(
  { lines, articleWords, linesByText }: MetadataPage,
  line: number,
  { countSameStart, countSameEnd, wordsOf }: WordIndex,
  paragraphs: readonly number[],
): number[] {
  const { key, keyWords, text } = lines[line]!;
  const contentWords = keyWords.filter(isContentWord);
  const repetitions = linesByText.get(text)?.length ?? 1;
  let common = 0;
  for (const word of contentWords)
    common += Math.min(1, (articleWords.counts.get(word) ?? ABSENT_WORD_COUNT) / FREQUENT_WORD_COUNT + 0.5);
  const countShared = (paragraph: number) => contentWords.filter((word) => wordsOf(paragraph).has(word)).length;
  const sharedByParagraph = paragraphs.map(countShared);
  const shared = sharedByParagraph.reduce((sum, count) => sum + count, 0);
  const isComparable = key.length >= MIN_COMPARED_KEY_LENGTH;
  return [
    common,
    contentWords.length ? common / contentWords.length : 0,
    sharedByParagraph[0] ?? 0,
    shared,
    contentWords.length ? shared / contentWords.length : 0,
    isComparable ? clamp(countSameStart(key) - repetitions, 5) : 0,
    isComparable ? clamp(countSameEnd(key) - repetitions, 5) : 0,
  ];
}
