import { tokenizeDocument } from '../../src/entities/recognizer/document/tokens.ts';
import { lookupForm } from '../../src/entities/recognizer/lexicon/lexicon.ts';
import { Dice } from '../../src/text/random.ts';
import { coinInitials, coinName } from './coined-names.ts';
import cues from './cues.json' with { type: 'json' };
import type { LabeledName, LabeledText } from './labeled-text.ts';
import type { NamePool } from './name-pool.ts';

const CUES = new Set(Object.values(cues).flatMap((list) => list.split(' ')));
/** The share of words in names that are replaced, by type: most known places and organizations should stay known. */
const REPLACED_SHARES: Record<string, number> = { person: 0.8, organization: 0.4, place: 0.3 };
const ACRONYM_SHARE = 0.3;

/**
 * Returns copies of the texts with other people, places and organizations (mention replacement, Dai and Adel 2020), so
 * that a model learns names from their contexts and spellings, not by heart. In one text, a word is always replaced by
 * the same one.
 */
export function replaceNames(texts: readonly LabeledText[], pool: NamePool, seed: number): LabeledText[] {
  const dice = new Dice(seed);
  const firstNames = new Set(pool.firstNames.map(lookupForm));
  return texts.map((text) => {
    const replacements = new Map<string, string>();
    return rewriteNames(text, (word, type) => {
      const key = `${type} ${word}`;
      let other = replacements.get(key);
      if (other === undefined) {
        const isReplaced = dice.chance(REPLACED_SHARES[type] ?? 0);
        other = isReplaced ? newName(type, firstNames.has(lookupForm(word)), pool, dice) : word;
        replacements.set(key, other);
      }
      return other;
    });
  });
}

function newName(type: string, isFirstName: boolean, pool: NamePool, dice: Dice): string {
  if (type === 'person') return dice.pick(isFirstName ? pool.firstNames : pool.surnames);
  if (type === 'place') return dice.pick(pool.places);
  return dice.chance(ACRONYM_SHARE) ? coinInitials(dice) : coinName(dice.pick(pool.places), dice.pick(pool.surnames));
}

type ReplaceWord = (word: string, type: string) => string;

/** Replaces the names of a text and moves its labels; of overlapping labels only the first is kept. */
function rewriteNames({ id, text, entities }: LabeledText, replace: ReplaceWord): LabeledText {
  let rewritten = '';
  let from = 0;
  const moved: LabeledName[] = [];
  for (const { start, end, type } of [...entities].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    rewritten += text.slice(from, start);
    const newStart = rewritten.length;
    rewritten += rewriteName(text.slice(start, end), type, replace);
    moved.push({ start: newStart, end: rewritten.length, type });
    from = end;
  }
  return { id, text: rewritten + text.slice(from), entities: moved };
}

/** Replaces a place as a whole; of a person or organization only the words that are not common nouns. */
function rewriteName(name: string, type: string, replace: ReplaceWord): string {
  if (type === 'place' && /^\p{Lu}[\p{L}' -]+$/u.test(name) && !hasCue(name)) return replace(name, type);
  if (type !== 'person' && type !== 'organization') return name;
  let rewritten = '';
  let from = 0;
  for (const { start, end, surface } of tokenizeDocument(name)) {
    rewritten += name.slice(from, start) + (isProperNoun(surface) ? replace(surface, type) : surface);
    from = end;
  }
  return rewritten + name.slice(from);
}

const hasCue = (name: string) => name.split(/[\s-]/).some((word) => CUES.has(lookupForm(word)));
const isProperNoun = (word: string) => /^\p{Lu}\p{L}{2,}$/u.test(word) && !CUES.has(lookupForm(word));
