import { repairMisread, type PlacedCharacter } from './misread.ts';

/** A text reduced to what stays the same when it is cleaned and re-wrapped; `starts[i]` to `ends[i]` is where `key[i]` stood. */
export interface FoldedText {
  key: string;
  /** UTF-16 offsets into the text; one for each code unit of `key`. */
  starts: number[];
  ends: number[];
}

/** White space, controls, soft hyphens, joiners; and hyphens, which come and go where lines are joined. */
const UNSTABLE = /[\s\p{Cc}\p{Cf}\u2010\u2011-]/u;
/** ASCII that folds to itself. */
const PLAIN = /[!-,.-~]/;
const ALIKE: Record<string, string> = { '‘': "'", '’': "'", ʼ: "'", '“': '"', '”': '"', '–': '—' };

/** Folds white space, hyphens, quotation marks, ligatures and accents, keeping the way back; with `repair`, misread UTF-8 too. */
export function foldText(text: string, repair: boolean): FoldedText {
  const folded: FoldedText = { key: '', starts: [], ends: [] };
  const characters = charactersOf(text);
  for (const { character, start, end } of repair ? repairMisread(characters) : characters) {
    for (const unit of foldCharacter(character).split('')) {
      folded.key += unit;
      folded.starts.push(start);
      folded.ends.push(end);
    }
  }
  return folded;
}

function charactersOf(text: string): PlacedCharacter[] {
  let start = 0;
  return Array.from(text, (character) => ({ character, start, end: (start += character.length) }));
}

function foldCharacter(character: string): string {
  if (PLAIN.test(character)) return character;
  if (UNSTABLE.test(character)) return '';
  return ALIKE[character] ?? character.normalize('NFKD').replace(/\s/gu, '');
}
