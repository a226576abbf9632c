import type { Token } from './tokens.ts';
import { BESIDE, LIKELY, type Word } from './words.ts';

/** How casing counts words that are always in small letters. */
const SMALL = 1;

/** 1 for each token that can stand in a name. */
export function findCandidates(tokens: readonly Token[], words: readonly Word[]): Uint8Array {
  const likely = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) if (isLikely(tokens, words, at)) likely[at] = 1;
  const candidate = likely.slice();
  spread(candidate, likely, tokens, words, 1);
  spread(candidate, likely, tokens, words, -1);
  return candidate;
}

function isLikely(tokens: readonly Token[], words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.potential !== LIKELY) return false;
  const next = words[at + 1];
  if (word.upper && next) return !isMoney(next, tokens[at + 1]!);
  // "There was", "If so": a common word that only opens a sentence.
  return !(tokens[at]!.opensSentence && word.casing === SMALL && word.flags === 0 && next && !next.capital);
}

/** "US$5" and "US dollars" name a currency. */
const isMoney = ({ form }: Word, { glued }: Token) =>
  (form === '$' && glued) || form === 'dollars' || form === 'dollar';

/** Words that stand in names only beside others are candidates up to three tokens from one that is likely. */
function spread(
  candidate: Uint8Array,
  likely: Uint8Array,
  tokens: readonly Token[],
  words: readonly Word[],
  step: 1 | -1,
): void {
  let distance = 9;
  for (let at = step === 1 ? 0 : tokens.length - 1; at >= 0 && at < tokens.length; at += step) {
    if (likely[at]) distance = 0;
    else if (distance < 3 && (words[at]!.potential === BESIDE || followsHyphen(tokens, at))) {
      distance++;
      candidate[at] = 1;
    } else distance = 9;
    if (step === 1 ? tokens[at + 1]?.opensSentence : tokens[at]!.opensSentence) distance = 9;
  }
}

/** As the second part of "Moon Jae-in". */
const followsHyphen = (tokens: readonly Token[], at: number) =>
  tokens[at]!.glued && tokens[at - 1]?.surface === '-' && tokens[at - 1]!.glued;
