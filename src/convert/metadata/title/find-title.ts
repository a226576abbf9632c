import { rank, unpackRanker, type Ranker } from '../../../learn/ranker.ts';
import type { Finding } from '../found-metadata.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { readBreadcrumbs } from '../section/breadcrumbs.ts';
import { findTitleCandidates } from './title-candidates.ts';
import packedRanker from './title.model.json' with { type: 'json' };

const RANKER = unpackRanker(packedRanker);

/** Below this, the page more likely does not contain its title. */
const MIN_PROBABILITY = 0.1;
/** Words of the shortest line that is hardly a kicker. */
const MIN_WORDS_OF_HEADLINE = 5;

/** A text that could be the title, wherever it is on the page. */
interface PossibleTitle {
  /** The sum over all lines with that text. */
  probability: number;
  /** The most probable line, and how probable that is alone. */
  line: number;
  lineProbability: number;
}

/**
 * Finds the headline of the article and every line that repeats it. `ranker` replaces the trained one while a new one is
 * measured.
 */
export function findTitle(page: MetadataPage, ranker: Ranker = RANKER): Finding<string> | undefined {
  const titlesByKey = findPossibleTitles(page, ranker);
  const [best] = [...titlesByKey.values()].sort((a, b) => b.probability - a.probability);
  if (!best || best.probability < MIN_PROBABILITY) return undefined;
  return withRepetitions(page, headlineAbove(page, best, titlesByKey)?.line ?? best.line);
}

function findPossibleTitles(page: MetadataPage, ranker: Ranker): Map<string, PossibleTitle> {
  const candidates = findTitleCandidates(page);
  const probabilities = rank(
    ranker,
    candidates.map(({ features }) => features),
  );
  const titlesByKey = new Map<string, PossibleTitle>();
  candidates.forEach(({ line }, i) => {
    const probability = probabilities[i] ?? 0;
    const { key } = page.lines[line]!;
    const title = titlesByKey.get(key) ?? { probability: 0, line, lineProbability: 0 };
    title.probability += probability;
    if (probability > title.lineProbability) Object.assign(title, { line, lineProbability: probability });
    titlesByKey.set(key, title);
  });
  return titlesByKey;
}

/**
 * Returns the shorter line above the most probable one if it is at least half as probable: that is the headline, and the
 * line below its standfirst. Measured with rankers that had not seen a page's publisher, this was right for 14 titles of
 * 2,026 and wrong for one.
 */
function headlineAbove(
  { lines }: MetadataPage,
  { probability, line }: PossibleTitle,
  titlesByKey: ReadonlyMap<string, PossibleTitle>,
): PossibleTitle | undefined {
  const above = lines[line - 1];
  const title = above && titlesByKey.get(above.key);
  if (!title || title.probability < probability / 2) return undefined;
  return above.wordCount >= MIN_WORDS_OF_HEADLINE && above.wordCount < lines[line]!.wordCount ? title : undefined;
}

/** Returns a line's title, without breadcrumbs before it, and all lines that are the title and nothing else. */
function withRepetitions({ lines, linesByText }: MetadataPage, line: number): Finding<string> {
  const { text } = lines[line]!;
  const value = readBreadcrumbs(text).at(-1) || text;
  const repetitions = linesByText.get(value) ?? [line];
  return {
    value,
    lines: value === text ? [line, ...repetitions.filter((other) => other !== line)] : [...repetitions],
  };
}
