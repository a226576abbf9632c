import type { Found } from '../found.ts';
import type { Page } from '../page.ts';
import { rank, type Model } from '../ranker/ranker.ts';
import { readTrail } from '../section/trail.ts';
import { titleCandidates } from './title-features.ts';
import model from './title.model.json' with { type: 'json' };

/** Below this the title is more likely not in the text than what was found. */
const LEAST = 0.1;

/** The article's headline, and every line that repeats it. `trained` replaces the model while a new one is measured. */
export function findTitle(page: Page, trained: Model = model): Found<string> | undefined {
  const candidates = titleCandidates(page);
  const probabilities = rank(
    trained,
    candidates.map(({ features }) => features),
  );
  const byKey = new Map<string, { sum: number; best: number; line: number }>();
  candidates.forEach(({ line }, i) => {
    const probability = probabilities[i] ?? 0;
    const { key = '' } = page.lines[line] ?? {};
    const known = byKey.get(key) ?? { sum: 0, best: 0, line };
    known.sum += probability;
    if (probability > known.best) Object.assign(known, { best: probability, line });
    byKey.set(key, known);
  });
  const [key, found] = [...byKey].sort(([, a], [, b]) => b.sum - a.sum)[0] ?? [];
  if (!key || !found || found.sum < LEAST) return undefined;
  return withRepeats(page, found.line);
}

/** The title a line says, without the trail of links before it, and where it stands: that line first, if it is all of it. */
function withRepeats({ lines, places }: Page, line: number): Found<string> {
  const { text } = lines[line]!;
  const value = readTrail(text).at(-1) || text;
  const own = places.get(value) ?? [line];
  return { value, lines: value === text ? [line, ...own.filter((other) => other !== line)] : [...own] };
}
