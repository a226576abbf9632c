import type { Found } from '../found-metadata.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { rank, unpackRanker, type Ranker } from '../../../learn/ranker.ts';
import { readTrail } from '../section/breadcrumbs.ts';
import { titleCandidates } from './title-features.ts';
import packedRanker from './title.model.json' with { type: 'json' };

const RANKER = unpackRanker(packedRanker);

/** Below this the title is more likely not in the text than what was found. */
const LEAST = 0.1;

/** Words of the shortest line that is hardly a kicker. */
const LEAST_HEADLINE = 5;

/** How likely a text is the title wherever it stands, and its likeliest line. */
interface Candidate {
  sum: number;
  best: number;
  line: number;
}

/** The article's headline, and every line that repeats it. `ranker` replaces the trained one while a new one is measured. */
export function findTitle(page: MetadataPage, ranker: Ranker = RANKER): Found<string> | undefined {
  const byKey = candidatesByKey(page, ranker);
  const [likeliest] = [...byKey.values()].sort((a, b) => b.sum - a.sum);
  if (!likeliest || likeliest.sum < LEAST) return undefined;
  return withRepeats(page, headlineAbove(page, likeliest, byKey)?.line ?? likeliest.line);
}

function candidatesByKey(page: MetadataPage, ranker: Ranker): Map<string, Candidate> {
  const candidates = titleCandidates(page);
  const probabilities = rank(
    ranker,
    candidates.map(({ features }) => features),
  );
  const byKey = new Map<string, Candidate>();
  candidates.forEach(({ line }, i) => {
    const probability = probabilities[i] ?? 0;
    const { key = '' } = page.lines[line] ?? {};
    const known = byKey.get(key) ?? { sum: 0, best: 0, line };
    known.sum += probability;
    if (probability > known.best) Object.assign(known, { best: probability, line });
    byKey.set(key, known);
  });
  return byKey;
}

/**
 * The shorter line above the likeliest, if it is at least half as likely: that is the headline, and the other its
 * standfirst. Out of fold by publisher this was right for 14 titles of 2,026 and wrong for one.
 */
function headlineAbove({ lines }: MetadataPage, { sum, line }: Candidate, byKey: ReadonlyMap<string, Candidate>) {
  const above = lines[line - 1];
  const candidate = above && byKey.get(above.key);
  if (!candidate || candidate.sum < sum / 2) return undefined;
  return above.words >= LEAST_HEADLINE && above.words < lines[line]!.words ? candidate : undefined;
}

/** The title a line says, without the trail of links before it, and where it stands: that line first, if it is all of it. */
function withRepeats({ lines, places }: MetadataPage, line: number): Found<string> {
  const { text } = lines[line]!;
  const value = readTrail(text).at(-1) || text;
  const own = places.get(value) ?? [line];
  return { value, lines: value === text ? [line, ...own.filter((other) => other !== line)] : [...own] };
}
