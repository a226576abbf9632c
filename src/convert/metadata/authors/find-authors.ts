import type { Found } from '../found-metadata.ts';
import { keyOf, type MetadataPage } from '../metadata-page.ts';
import { rank, unpackRanker, type Ranker } from '../../../learn/ranker.ts';
import { authorCandidates } from './author-candidates.ts';
import type { AuthorCandidate, Landmarks } from './author-candidate.ts';
import { authorFeatures } from './author-features.ts';
import packedRanker from './author.model.json' with { type: 'json' };

const RANKER = unpackRanker(packedRanker);

/** A wrong author is worse than none. */
const LEAST = 0.46;
/** Words of a line that is names in brackets and hardly more. */
const MOST_BESIDE_BRACKETS = 8;

/**
 * Who wrote the article, as the text says. Candidates that give the same names speak for them together; the lines are
 * those of the most probable one, none where that is a sentence. `ranker` replaces the trained one while a new one is measured.
 */
export function findAuthors(page: MetadataPage, at: Landmarks, ranker: Ranker = RANKER): Found<string[]> | undefined {
  const candidates = authorCandidates(page, at);
  const probabilities = rank(ranker, authorFeatures(page, candidates, at));
  const byNames = new Map<string, { sum: number; best: number; found: Found<string[]> }>();
  const sentences = bracketedSentences(page, candidates);
  candidates.forEach(({ names, lines }, i) => {
    const probability = probabilities[i] ?? 0;
    const key = names.map(keyOf).sort().join('|');
    const known = byNames.get(key) ?? { sum: 0, best: -1, found: { value: names, lines: [] } };
    known.sum += probability;
    if (probability > known.best)
      Object.assign(known, {
        best: probability,
        found: { value: names, lines: lines.filter((line) => !sentences.has(line)) },
      });
    byNames.set(key, known);
  });
  const best = [...byNames.values()].sort((a, b) => b.sum - a.sum)[0];
  return best && best.sum >= LEAST ? best.found : undefined;
}

/** The lines that name their author in brackets behind or before more than a few words: sentences, not bylines. */
function bracketedSentences({ lines }: MetadataPage, candidates: readonly AuthorCandidate[]): Set<number> {
  const bracketed = candidates.flatMap((candidate) => (candidate.cue === 'brackets' ? candidate.lines : []));
  return new Set(bracketed.filter((line) => lines[line]!.words > MOST_BESIDE_BRACKETS));
}
