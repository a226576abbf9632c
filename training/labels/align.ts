/** How much of a line is gold text. */
export interface LineMatch {
  /** The share of the line's words that are gold text, from 0 to 1. */
  share: number;
  /** False if the words are gold text but also occur elsewhere in the page, or out of order. */
  certain: boolean;
}

/** A span of the gold text, in words, that a line may be; `end` is exclusive. */
interface Candidate {
  line: number;
  start: number;
  end: number;
  /** How many words of the line the span covers. */
  covered: number;
}

/** How many words in a row are looked up in the gold text. */
const RUN_LENGTH = 4;
const MAX_CANDIDATES = 12;
/** How many words may be inserted in a line or missing from it. */
const MAX_SHIFT = 12;
/** How many earlier candidates may precede a candidate in a chain. */
const MAX_CHAIN_GAP = 600;
const MAX_OVERLAP = 0.3;

/**
 * Finds the lines of a page that are the gold text; both are given as words. Looks up each line in the gold text and
 * takes the heaviest sequence of spans that is in the order of both. Of a paragraph that occurs twice in the page, the
 * copy among its neighbors wins, because it continues them.
 */
export function alignLines(lines: readonly (readonly string[])[], gold: readonly (readonly string[])[]): LineMatch[] {
  const words = gold.flat();
  const bounds = new Set([0]);
  gold.reduce((sum, { length }) => (bounds.add(sum + length), sum + length), 0);
  const index = indexRuns(words);
  const candidates = lines.flatMap((words, line) => findCandidates(words, line, index, bounds));
  const matches = lines.map((): LineMatch => ({ share: 0, certain: true }));
  const isTaken = new Uint8Array(words.length);
  for (const { line, start, end, covered } of findHeaviestChain(candidates)) {
    matches[line]!.share = Math.min(1, covered / lines[line]!.length);
    isTaken.fill(1, start, end);
  }
  matchLinesOutsideChain(matches, lines, index, isTaken);
  return matches;
}

/** The positions in the gold text of every run of one to `RUN_LENGTH` words. */
type RunIndex = ReadonlyMap<string, readonly number[]>;

function indexRuns(words: readonly string[]): RunIndex {
  const index = new Map<string, number[]>();
  for (let size = 1; size <= RUN_LENGTH; size++)
    for (let start = 0; start + size <= words.length; start++) {
      const run = words.slice(start, start + size).join(' ');
      const positions = index.get(run);
      if (positions) positions.push(start);
      else index.set(run, [start]);
    }
  return index;
}

function findCandidates(
  words: readonly string[],
  line: number,
  index: RunIndex,
  bounds: ReadonlySet<number>,
): Candidate[] {
  if (words.length === 0) return [];
  if (words.length < RUN_LENGTH) return findShortCandidates(words, line, index, bounds);
  return findDiagonals(words, index).map((diagonal, _, all) => {
    const near = all.filter(({ offset }) => Math.abs(offset - diagonal.offset) <= MAX_SHIFT);
    const runs = near.reduce((sum, { runs }) => sum + runs, 0);
    return {
      line,
      start: Math.min(...near.map(({ start }) => start)),
      end: Math.max(...near.map(({ end }) => end)),
      covered: Math.min(words.length, runs + RUN_LENGTH - 1),
    };
  });
}

/** A few words may occur by chance: they must be a whole paragraph, or begin or end one. */
function findShortCandidates(
  words: readonly string[],
  line: number,
  index: RunIndex,
  bounds: ReadonlySet<number>,
): Candidate[] {
  return (index.get(words.join(' ')) ?? [])
    .map((start) => ({ line, start, end: start + words.length }))
    .filter(({ start, end }) => bounds.has(start) || bounds.has(end))
    .slice(0, MAX_CANDIDATES)
    .map((span) => {
      const isParagraph = bounds.has(span.start) && bounds.has(span.end);
      return { ...span, covered: words.length * (isParagraph ? 1 : 0.6) };
    });
}

/** The runs that a line shares with the gold text at one offset between their positions in both. */
interface Diagonal {
  offset: number;
  runs: number;
  start: number;
  end: number;
}

/** Returns the diagonals with the most runs. */
function findDiagonals(words: readonly string[], index: RunIndex): Diagonal[] {
  const diagonals = new Map<number, Diagonal>();
  for (let at = 0; at + RUN_LENGTH <= words.length; at++)
    for (const position of (index.get(words.slice(at, at + RUN_LENGTH).join(' ')) ?? []).slice(0, MAX_CANDIDATES)) {
      const offset = position - at;
      const diagonal = diagonals.get(offset) ?? { offset, runs: 0, start: position, end: position };
      diagonals.set(offset, { ...diagonal, runs: diagonal.runs + 1, end: position + RUN_LENGTH });
    }
  return [...diagonals.values()].sort((a, b) => b.runs - a.runs).slice(0, MAX_CANDIDATES);
}

/** Returns the sequence of candidates with the most words in total, with lines rising and spans that hardly overlap. */
function findHeaviestChain(candidates: readonly Candidate[]): Candidate[] {
  const sums: number[] = [];
  const predecessors: number[] = [];
  let best = -1;
  candidates.forEach((candidate, index) => {
    sums[index] = candidate.covered;
    predecessors[index] = -1;
    for (let other = index - 1; other >= Math.max(0, index - MAX_CHAIN_GAP); other--) {
      const previous = candidates[other]!;
      if (previous.line === candidate.line || previous.start >= candidate.start) continue;
      const overlap = Math.max(0, previous.end - candidate.start);
      if (overlap > MAX_OVERLAP * (candidate.end - candidate.start)) continue;
      // A copy that continues where the previous line ended is the one inside the text.
      const bonus = previous.end === candidate.start ? (candidate.line - previous.line < 4 ? 2 : 1) : 0;
      const sum = sums[other]! + candidate.covered - overlap + bonus;
      if (sum > sums[index]) {
        sums[index] = sum;
        predecessors[index] = other;
      }
    }
    if (best < 0 || sums[index] > sums[best]!) best = index;
  });
  const chain: Candidate[] = [];
  for (let index = best; index >= 0; index = predecessors[index]!) chain.unshift(candidates[index]!);
  return chain;
}

/**
 * Matches lines outside the chain whose words are gold text: they are part of the article if no line of the chain is that
 * text, and uncertain otherwise.
 */
function matchLinesOutsideChain(
  matches: LineMatch[],
  lines: readonly (readonly string[])[],
  index: RunIndex,
  isTaken: Uint8Array,
): void {
  lines.forEach((words, line) => {
    const match = matches[line]!;
    if (match.share > 0 || words.length < RUN_LENGTH) return;
    let inGold = 0;
    let free = 0;
    for (let at = 0; at + RUN_LENGTH <= words.length; at++) {
      const positions = index.get(words.slice(at, at + RUN_LENGTH).join(' '));
      if (positions === undefined) continue;
      inGold++;
      if (positions.some((start) => isTaken[start] === 0 && isTaken[start + RUN_LENGTH - 1] === 0)) free++;
    }
    const runs = words.length - RUN_LENGTH + 1;
    match.certain = inGold < runs / 2;
    if (free > runs / 2) match.share = free / runs;
  });
}
