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

/** Categories of boilerplate: for each the phrases that are typical of it, by language, and the reason that an editor is given. */
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
 * By the joined hashes of its words, a bit for each category that has a phrase. The beginnings of phrases have no bits;
 * they are in the table so that a search ends at the first word that continues no phrase.
 */
const PHRASES = new HashTable(readPhrases(), NO_PHRASE);

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

/** Counts the words of every line that are in phrases of every category: `hits[line * CATEGORIES.length + category]`. */
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
        const bits = PHRASES.get(hash);
        if (bits === NO_PHRASE) break;
        if (bits !== 0) addHits(hits, line * size, covered, bits, at, next + 1);
      }
    }
  }
  return hits;
}

/**
 * Counts the words `from` (inclusive) to `to` (exclusive) for the categories of `bits`. Words before `covered[category]`
 * have been counted: each word counts once for a category.
 */
function addHits(hits: Float32Array, row: number, covered: Int32Array, bits: number, from: number, to: number): void {
  for (let remaining = bits; remaining !== 0; remaining &= remaining - 1) {
    const category = 31 - Math.clz32(remaining & -remaining);
    hits[row + category]! += Math.max(0, to - Math.max(from, covered[category]!));
    if (to > covered[category]!) covered[category] = to;
  }
}
