import { HashTable } from '../../text/hash.ts';
import { joinHash, hashWords, type MeasuredLines } from './measured-lines.ts';
import advertisement from './vocabulary/advertisement.json' with { type: 'json' };
import app from './vocabulary/app.json' with { type: 'json' };
import author from './vocabulary/author.json' with { type: 'json' };
import comments from './vocabulary/comments.json' with { type: 'json' };
import cookies from './vocabulary/cookies.json' with { type: 'json' };
import copyright from './vocabulary/copyright.json' with { type: 'json' };
import credit from './vocabulary/credit.json' with { type: 'json' };
import date from './vocabulary/date.json' with { type: 'json' };
import navigation from './vocabulary/navigation.json' with { type: 'json' };
import newsletter from './vocabulary/newsletter.json' with { type: 'json' };
import note from './vocabulary/note.json' with { type: 'json' };
import paywall from './vocabulary/paywall.json' with { type: 'json' };
import player from './vocabulary/player.json' with { type: 'json' };
import registration from './vocabulary/registration.json' with { type: 'json' };
import related from './vocabulary/related.json' with { type: 'json' };
import share from './vocabulary/share.json' with { type: 'json' };
import shop from './vocabulary/shop.json' with { type: 'json' };
import tags from './vocabulary/tags.json' with { type: 'json' };
import technical from './vocabulary/technical.json' with { type: 'json' };

/** Kinds of debris with the phrases that are typical of each, by language, and what to tell an editor about it. */
export const VOCABULARY = {
  registration,
  newsletter,
  share,
  cookies,
  related,
  comments,
  copyright,
  advertisement,
  navigation,
  player,
  tags,
  paywall,
  app,
  credit,
  author,
  date,
  shop,
  technical,
  note,
} satisfies Record<string, { reason: string; phrases: Record<string, string[]> }>;

export type Category = keyof typeof VOCABULARY;
export const CATEGORIES = Object.keys(VOCABULARY) as Category[];

const NO_PHRASE = -1;
/**
 * A bit for each category a phrase belongs to, by the joined hashes of its words; 0 for what phrases only begin with, so
 * that a search ends where no phrase goes on.
 */
const phrases = new HashTable(readPhrases(), NO_PHRASE);

function readPhrases(): Map<number, number> {
  const bits = new Map<number, number>();
  CATEGORIES.forEach((category, bit) => {
    for (const words of Object.values<string[]>(VOCABULARY[category].phrases).flat().map(hashWords)) {
      let hash = 0;
      for (const word of words) {
        hash = joinHash(hash, word);
        bits.set(hash, bits.get(hash) ?? 0);
      }
      bits.set(hash, bits.get(hash)! | (1 << bit));
    }
  });
  return bits;
}

/** How many words of every line belong to phrases of every category: `hits[line * CATEGORIES.length + category]`. */
export function countVocabularyHits({ words, starts }: MeasuredLines): Float32Array {
  const size = CATEGORIES.length;
  const hits = new Float32Array((starts.length - 1) * size);
  const covered = new Int32Array(size);
  for (let line = 0; line + 1 < starts.length; line++) {
    const end = starts[line + 1]!;
    covered.fill(0);
    for (let at = starts[line]!; at < end; at++) {
      let hash = 0;
      for (let next = at; next < end; next++) {
        hash = joinHash(hash, words[next]!);
        const bits = phrases.get(hash);
        if (bits === NO_PHRASE) break;
        if (bits !== 0) cover(hits, line * size, covered, bits, at, next + 1);
      }
    }
  }
  return hits;
}

/** Counts words `from` up to, not including, `to` for the categories in `bits`, each word once a category. */
function cover(hits: Float32Array, row: number, covered: Int32Array, bits: number, from: number, to: number): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    const category = 31 - Math.clz32(left & -left);
    hits[row + category]! += Math.max(0, to - Math.max(from, covered[category]!));
    if (to > covered[category]!) covered[category] = to;
  }
}
