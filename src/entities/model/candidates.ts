import type { Token } from './tokens.ts';
import { BESIDE, LIKELY, type Word } from './words.ts';

/** 1 for each token that can stand in a name. */
export function findCandidates(tokens: readonly Token[], words: readonly Word[]): Uint8Array {
  const candidate = new Uint8Array(tokens.length);
  for (const [at, word] of words.entries()) if (word.potential === LIKELY) candidate[at] = 1;
  spread(candidate, tokens, words, 1);
  spread(candidate, tokens, words, -1);
  return candidate;
}

/** Words that stand in names only beside others are candidates up to three tokens from one that is likely. */
function spread(candidate: Uint8Array, tokens: readonly Token[], words: readonly Word[], step: 1 | -1): void {
  let distance = 9;
  for (let at = step === 1 ? 0 : tokens.length - 1; at >= 0 && at < tokens.length; at += step) {
    if (words[at]!.potential === LIKELY) distance = 0;
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
