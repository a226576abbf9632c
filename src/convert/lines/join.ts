import { isUnspaced } from './columns.ts';

const HYPHEN_AT_END = /(\p{L}+)-$/u;
const LONGEST_WORD = 100;
const LOWER_START = /^(\p{Ll}+)/u;
/** Hyphens at this share of the line ends were put there to break words. */
const HYPHENATED = 0.02;

/** How words that a line end broke are put together again, judged by the whole text. */
export type Join = (before: string, after: string) => string;

/**
 * Says how to join the lines of a text. Texts that break words are told by the number of hyphens at line ends; in others
 * a hyphen at a line end belongs to its word, as it does where the word stands hyphenated elsewhere.
 */
export function joinerFor(texts: readonly string[]): Join {
  const breaks = texts.filter((text) => endOf(text)).length > Math.max(2, texts.length * HYPHENATED);
  const whole = breaks ? texts.join(' ').toLowerCase() : '';
  return (before, after) => {
    const head = endOf(before);
    const tail = head && LOWER_START.exec(after)?.[1];
    if (head && tail) {
      const keepsHyphen = !breaks || whole.includes(`${head}-${tail}`.toLowerCase());
      return (keepsHyphen ? before : before.slice(0, -1)) + after;
    }
    return needsSpace(before, after) ? `${before} ${after}` : before + after;
  };
}

/** The letters before a hyphen at the end. */
function endOf(text: string): string | undefined {
  return text.endsWith('-') ? HYPHEN_AT_END.exec(text.slice(-LONGEST_WORD))?.[1] : undefined;
}

function needsSpace(before: string, after: string): boolean {
  return !(isUnspaced(before.at(-1) ?? '') || isUnspaced(after[0] ?? ''));
}
