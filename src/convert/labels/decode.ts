/**
 * Which lines to keep, given the chance of each to be of the article and its number of words: those that together have
 * the greatest expected F1 in words, taken from the likeliest down. Where all is doubtful more is kept, where much is
 * certain less.
 */
export function likeliestArticle(chances: Float32Array, words: Float32Array): boolean[] {
  const keep = new Array<boolean>(chances.length).fill(false);
  const order = [...chances.keys()].filter((line) => chances[line]! > LEAST).sort((a, b) => chances[b]! - chances[a]!);
  const expected = chances.reduce((sum, chance, line) => sum + chance * words[line]!, 0);
  let found = 0;
  let kept = 0;
  let best = 0;
  let count = 0;
  order.forEach((line, place) => {
    found += chances[line]! * words[line]!;
    kept += words[line]!;
    const f1 = (2 * found) / (kept + expected);
    if (f1 < best) return;
    best = f1;
    count = place + 1;
  });
  for (const line of order.slice(0, count)) keep[line] = true;
  return keep;
}

/** A line less likely than this is never kept. */
const LEAST = 0.2;
