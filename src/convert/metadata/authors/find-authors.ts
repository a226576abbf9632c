import type { Found } from '../found.ts';
import { keyOf, type Page } from '../page.ts';
import { rank, type Model } from '../ranker/ranker.ts';
import { authorCandidates, type Landmarks } from './author-candidates.ts';
import { authorFeatures } from './author-features.ts';
import model from './author.model.json' with { type: 'json' };

/** A wrong author is worse than none. */
const LEAST = 0.48;

/**
 * Who wrote the article, as the text says. Candidates that give the same names speak for them together; the lines are
 * those of the most probable one. `trained` replaces the model while a new one is measured.
 */
export function findAuthors(page: Page, at: Landmarks, trained: Model = model): Found<string[]> | undefined {
  const candidates = authorCandidates(page, at);
  const probabilities = rank(trained, authorFeatures(page, candidates, at));
  const byNames = new Map<string, { sum: number; best: number; found: Found<string[]> }>();
  candidates.forEach(({ names, lines }, i) => {
    const probability = probabilities[i] ?? 0;
    const key = names.map(keyOf).sort().join('|');
    const known = byNames.get(key) ?? { sum: 0, best: -1, found: { value: names, lines } };
    known.sum += probability;
    if (probability > known.best) Object.assign(known, { best: probability, found: { value: names, lines } });
    byNames.set(key, known);
  });
  const best = [...byNames.values()].sort((a, b) => b.sum - a.sum)[0];
  return best && best.sum >= LEAST ? best.found : undefined;
}
