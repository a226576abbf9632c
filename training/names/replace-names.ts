import { lookupForm } from '../../src/entities/recognizer/lexicon/lexicon.ts';
import { tokenise } from '../../src/entities/recognizer/document/tokens.ts';
import { coin, coinInitials } from './coined-names.ts';
import cues from './cues.json' with { type: 'json' };
import type { LabeledText } from './labeled-text.ts';
import { Dice } from '../../src/text/random.ts';

/** Names to put in the place of others, each as it is written. */
export interface NamePool {
  firstNames: readonly string[];
  surnames: readonly string[];
  places: readonly string[];
  villages: readonly string[];
  regions: readonly string[];
  countries: readonly string[];
}

type Entity = LabeledText['entities'][number];

const CUES = new Set(Object.values(cues).flatMap((list) => list.split(' ')));
/** The share of words in names that are replaced, by type: known places and organizations should stay known. */
const SHARES: Record<string, number> = { person: 0.8, organization: 0.4, place: 0.3 };
const SHARE_OF_ACRONYMS = 0.3;

/**
 * The texts with other people, places and organizations in them, one word always replaced by the same within a text: so
 * that names are learned from what surrounds them and what they look like, not by heart.
 */
export function renameAll(texts: readonly LabeledText[], pool: NamePool, seed: number): LabeledText[] {
  const dice = new Dice(seed);
  const firstNames = new Set(pool.firstNames.map(lookupForm));
  return texts.map((text) => {
    const replaced = new Map<string, string>();
    return rewrite(text, (word, type) => {
      const key = `${type} ${word}`;
      let other = replaced.get(key);
      if (other === undefined) {
        other = dice.chance(SHARES[type] ?? 0) ? replacement(type, firstNames.has(lookupForm(word)), pool, dice) : word;
        replaced.set(key, other);
      }
      return other;
    });
  });
}

function replacement(type: string, isFirstName: boolean, pool: NamePool, dice: Dice): string {
  if (type === 'person') return dice.pick(isFirstName ? pool.firstNames : pool.surnames);
  if (type === 'place') return dice.pick(pool.places);
  return dice.chance(SHARE_OF_ACRONYMS) ? coinInitials(dice) : coin(dice.pick(pool.places), dice.pick(pool.surnames));
}

/** Whole places are replaced; of persons and organizations the words that are names of their own. */
function rewrite({ id, text, entities }: LabeledText, replace: (word: string, type: string) => string): LabeledText {
  let written = '';
  let from = 0;
  const moved: Entity[] = [];
  for (const entity of [...entities].sort((a, b) => a.start - b.start)) {
    if (entity.start < from) continue;
    written += text.slice(from, entity.start);
    const start = written.length;
    written += rename(text.slice(entity.start, entity.end), entity.type, replace);
    moved.push({ start, end: written.length, type: entity.type });
    from = entity.end;
  }
  return { id, text: written + text.slice(from), entities: moved };
}

function rename(name: string, type: string, replace: (word: string, type: string) => string): string {
  if (type === 'place' && /^\p{Lu}[\p{L}' -]+$/u.test(name) && !hasCue(name)) return replace(name, type);
  if (type !== 'person' && type !== 'organization') return name;
  let renamed = '';
  let from = 0;
  for (const { start, end, surface } of tokenise(name)) {
    renamed += name.slice(from, start) + (isOwnName(surface) ? replace(surface, type) : surface);
    from = end;
  }
  return renamed + name.slice(from);
}

const hasCue = (name: string) => name.split(/[\s-]/).some((word) => CUES.has(lookupForm(word)));
const isOwnName = (word: string) => /^\p{Lu}\p{L}{2,}$/u.test(word) && !CUES.has(lookupForm(word));
