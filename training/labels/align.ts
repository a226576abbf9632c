/** How much of a line is gold text. */
export interface LineMatch {
  /** Share of the line's words that are, from 0 to 1. */
  share: number;
  /** False where the words are gold text but stand elsewhere too, or out of order. */
  certain: boolean;
}

/** A stretch of gold that a line may be: its words from `start` up to, not including, `end`. */
interface Candidate {
  line: number;
  start: number;
  end: number;
  covered: number;
}

const RUN = 4;
const MOST_CANDIDATES = 12;
/** So many words may be added or left out within a line. */
const SLACK = 12;

/**
 * Which lines of a page are the gold text, both as words. Every line gets the places in gold where it could stand;
 * of those the heaviest sequence in the order of both texts is taken. Of a text that stands twice in the page the
 * copy among its neighbors wins, since it continues them.
 */
export function alignLines(lines: readonly (readonly string[])[], gold: readonly (readonly string[])[]): LineMatch[] {
  const words = gold.flat();
  const bounds = new Set([0]);
  gold.reduce((sum, { length }) => (bounds.add(sum + length), sum + length), 0);
  const places = indexRuns(words);
  const candidates = lines.flatMap((line, index) => candidatesOf(line, index, places, bounds));
  const chosen = heaviestChain(candidates);
  const matches = lines.map((): LineMatch => ({ share: 0, certain: true }));
  const taken = new Uint8Array(words.length);
  for (const { line, start, end, covered } of chosen) {
    matches[line]!.share = Math.min(1, covered / lines[line]!.length);
    taken.fill(1, start, end);
  }
  markRest(matches, lines, places, taken);
  return matches;
}

type Places = ReadonlyMap<string, readonly number[]>;

/** Where every run of one to four words begins. */
function indexRuns(words: readonly string[]): Places {
  const places = new Map<string, number[]>();
  for (let size = 1; size <= RUN; size++)
    for (let at = 0; at + size <= words.length; at++) {
      const key = words.slice(at, at + size).join(' ');
      const known = places.get(key);
      if (known) known.push(at);
      else places.set(key, [at]);
    }
  return places;
}

function candidatesOf(
  line: readonly string[],
  index: number,
  places: Places,
  bounds: ReadonlySet<number>,
): Candidate[] {
  if (line.length === 0) return [];
  if (line.length < RUN) {
    // A few words say little by themselves: they must be a whole paragraph, or begin or end one.
    return (places.get(line.join(' ')) ?? [])
      .filter((start) => bounds.has(start) || bounds.has(start + line.length))
      .slice(0, MOST_CANDIDATES)
      .map((start) => {
        const whole = bounds.has(start) && bounds.has(start + line.length);
        return { line: index, start, end: start + line.length, covered: line.length * (whole ? 1 : 0.6) };
      });
  }
  const diagonals = new Map<number, Diagonal>();
  for (let at = 0; at + RUN <= line.length; at++)
    for (const place of (places.get(line.slice(at, at + RUN).join(' ')) ?? []).slice(0, MOST_CANDIDATES)) {
      const diagonal = diagonals.get(place - at) ?? { offset: place - at, runs: 0, start: place, end: place };
      diagonals.set(place - at, { ...diagonal, runs: diagonal.runs + 1, end: place + RUN });
    }
  return [...diagonals.values()]
    .sort((a, b) => b.runs - a.runs)
    .slice(0, MOST_CANDIDATES)
    .map((best, _, all) => {
      const near = all.filter(({ offset }) => Math.abs(offset - best.offset) <= SLACK);
      const runs = near.reduce((sum, diagonal) => sum + diagonal.runs, 0);
      return {
        line: index,
        start: Math.min(...near.map(({ start }) => start)),
        end: Math.max(...near.map(({ end }) => end)),
        covered: Math.min(line.length, runs + RUN - 1),
      };
    });
}

/** Runs a line shares with gold at one distance of their places in both. */
interface Diagonal {
  offset: number;
  runs: number;
  start: number;
  end: number;
}

/** The sequence of candidates with the most words in all, lines rising and gold stretches not overlapping by much. */
function heaviestChain(candidates: readonly Candidate[]): Candidate[] {
  const sums: number[] = [];
  const before: number[] = [];
  let best = -1;
  candidates.forEach((candidate, index) => {
    sums[index] = candidate.covered;
    before[index] = -1;
    for (let other = index - 1; other >= Math.max(0, index - 600); other--) {
      const previous = candidates[other]!;
      if (previous.line === candidate.line || previous.start >= candidate.start) continue;
      const overlap = Math.max(0, previous.end - candidate.start);
      if (overlap > 0.3 * (candidate.end - candidate.start)) continue;
      // A copy that goes on where the one before ended is the one in the run of the text.
      const joined = previous.end === candidate.start ? (candidate.line - previous.line < 4 ? 2 : 1) : 0;
      const sum = sums[other]! + candidate.covered - overlap + joined;
      if (sum > sums[index]) {
        sums[index] = sum;
        before[index] = other;
      }
    }
    if (best < 0 || sums[index] > sums[best]!) best = index;
  });
  const chain: Candidate[] = [];
  for (let at = best; at >= 0; at = before[at]!) chain.unshift(candidates[at]!);
  return chain;
}

/** Lines outside the chain whose words are gold: article where gold has them nowhere else, uncertain otherwise. */
function markRest(
  matches: LineMatch[],
  lines: readonly (readonly string[])[],
  places: Places,
  taken: Uint8Array,
): void {
  lines.forEach((line, index) => {
    const match = matches[index]!;
    if (match.share > 0 || line.length < RUN) return;
    let inGold = 0;
    let free = 0;
    for (let at = 0; at + RUN <= line.length; at++) {
      const found = places.get(line.slice(at, at + RUN).join(' '));
      if (found === undefined) continue;
      inGold++;
      if (found.some((place) => taken[place] === 0 && taken[place + RUN - 1] === 0)) free++;
    }
    const runs = line.length - RUN + 1;
    match.certain = inGold < runs / 2;
    if (free > runs / 2) match.share = free / runs;
  });
}
