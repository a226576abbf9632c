import { LETTER, MARK, NUMBER } from '../../text/characters.ts';
import { codeAt } from '../../text/code-units.ts';
import { fold } from '../../text/fold.ts';
import { runsIn } from '../../text/runs.ts';

/** The words of an article's text, folded. */
export interface ArticleWords {
  /** How often each occurs. */
  counts: ReadonlyMap<string, number>;
  /** Those that occur in lower case and are therefore hardly names. */
  lowercase: ReadonlySet<string>;
}

/** What is read of an article: so many lines, and so many characters of each. */
const MAX_LINES_READ = 40;
const MAX_CHARACTERS_READ = 600;

/** Counts the words in the lines of an article. */
export function readArticleWords(texts: readonly string[]): ArticleWords {
  const counts = new Map<string, number>();
  const lowercase = new Set<string>();
  for (const [word, times] of countWrittenWords(texts.slice(0, MAX_LINES_READ))) {
    const folded = fold(word);
    counts.set(folded, (counts.get(folded) ?? 0) + times);
    if (startsLowercase(word)) lowercase.add(folded);
  }
  return { counts, lowercase };
}

/** Counts words as they are written: each is folded once then, however often it occurs. */
function countWrittenWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of runsIn(text.slice(0, MAX_CHARACTERS_READ), LETTER | MARK | NUMBER))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function startsLowercase(word: string): boolean {
  const code = codeAt(word, 0);
  if (code <= 0x7f) return code >= 0x61;
  const first = String.fromCodePoint(code);
  return first !== first.toUpperCase();
}
