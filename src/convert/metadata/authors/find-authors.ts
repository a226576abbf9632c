import { rank, unpackRanker, type Ranker } from '../../../learn/ranker.ts';
import { comparisonKey } from '../../../text/fold.ts';
import type { Finding } from '../found-metadata.ts';
import type { MetadataPage } from '../metadata-page.ts';
import type { AuthorCandidate, Landmarks } from './author-candidate.ts';
import { findAuthorCandidates } from './author-candidates.ts';
import { authorFeatures } from './author-features.ts';
import packedRanker from './author.model.json' with { type: 'json' };

const RANKER = unpackRanker(packedRanker);

/** The probability the authors need: a wrong author is worse than none. */
const MIN_PROBABILITY = 0.46;
/** Words of a line that is little more than names in brackets. */
const MAX_WORDS_BESIDE_BRACKETS = 8;

/** Names that could be the authors', wherever they are on the page. */
interface PossibleAuthors {
  names: string[];
  /** The sum over all candidates with those names. */
  probability: number;
  /** The lines of the most probable candidate, and how probable that is alone. */
  lines: readonly number[];
  candidateProbability: number;
}

/**
 * Finds who wrote the article, as the text says. The probabilities of candidates with the same names are added. The lines
 * are those of the most probable one, without sentences. `ranker` replaces the trained one while a new one is measured.
 */
export function findAuthors(
  page: MetadataPage,
  landmarks: Landmarks,
  ranker: Ranker = RANKER,
): Finding<string[]> | undefined {
  const candidates = findAuthorCandidates(page, landmarks);
  const probabilities = rank(ranker, authorFeatures(page, candidates, landmarks));
  const [best] = groupByNames(candidates, probabilities).sort((a, b) => b.probability - a.probability);
  if (!best || best.probability < MIN_PROBABILITY) return undefined;
  const sentences = findBracketedSentences(page, candidates);
  return { value: best.names, lines: best.lines.filter((line) => !sentences.has(line)) };
}

function groupByNames(candidates: readonly AuthorCandidate[], probabilities: readonly number[]): PossibleAuthors[] {
  const authorsByKey = new Map<string, PossibleAuthors>();
  candidates.forEach(({ names, lines }, i) => {
    const probability = probabilities[i] ?? 0;
    const key = names.map(comparisonKey).sort().join('|');
    const authors = authorsByKey.get(key) ?? { names, probability: 0, lines: [], candidateProbability: -1 };
    authors.probability += probability;
    if (probability > authors.candidateProbability)
      Object.assign(authors, { names, lines, candidateProbability: probability });
    authorsByKey.set(key, authors);
  });
  return [...authorsByKey.values()];
}

/** Returns the lines that name their author in brackets beside more than a few words: sentences, not bylines. */
function findBracketedSentences({ lines }: MetadataPage, candidates: readonly AuthorCandidate[]): Set<number> {
  const bracketed = candidates.flatMap((candidate) => (candidate.cue === 'brackets' ? candidate.lines : []));
  return new Set(bracketed.filter((line) => lines[line]!.wordCount > MAX_WORDS_BESIDE_BRACKETS));
}
