/** One word, number or sign of a text; `start` and `end` are UTF-16 offsets, `end` exclusive. */
export interface Token {
  start: number;
  end: number;
  /** `text.slice(start, end)`. */
  surface: string;
  /** No white space stands between the token before and this one. */
  glued: boolean;
  /** The number of the line it stands on, from 0. */
  line: number;
  /** It opens a line or follows the end of a sentence. */
  opensSentence: boolean;
}

const ABBREVIATIONS =
  'Mr|Mrs|Ms|Messrs|Dr|St|Sgt|Cpl|Lt|Col|Gen|Maj|Capt|Cmdr|Adm|Brig|Rep|Sen|Gov|Prof|Rev|Hon|Pres|Jr|Sr|Inc|Corp|Co|Ltd|Bros|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Mt|Ft|Ave|Blvd|Dept|Univ|Assn';

/**
 * In order: most words, which are told at a glance; addresses; dotted abbreviations (U.S.); initials and known
 * abbreviations with their full stop; a possessive 's; words with inner apostrophes (O'Brien); numbers; any other sign.
 * Hyphens always stand alone, so that a name inside a compound can be told from the rest of it. No mailbox has a longer
 * name than 64 (RFC 5321): without a limit a long run of dots would be read anew from each of them.
 */
const TOKEN = new RegExp(
  [
    String.raw`[A-Za-z]+(?=[ ,\n])`,
    String.raw`https?:\/\/[^\s<>"”)]+|www\.[^\s<>"”)]+|[\w.+]{1,64}@[\w-]+(?:\.[\w-]+)+`,
    String.raw`(?:\p{L}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})|(?:${ABBREVIATIONS})\.(?!\p{L})`,
    String.raw`(?<=[\p{L}\p{N}.])['’][sS](?![\p{L}\p{N}])`,
    String.raw`\p{L}[\p{L}\p{M}\p{N}_]*(?:['’](?![sS](?![\p{L}\p{N}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`,
    String.raw`\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

const ENDS_SENTENCE = /^[.!?…:;]$/;
const CLOSES = /^["'”’)\]]$/;

/** The tokens of a text in order; every character but white space is in exactly one. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 0;
  let before = 0;
  let ended = true;
  for (const match of text.matchAll(TOKEN)) {
    const surface = match[0];
    const start = match.index;
    const newLine = hasLineBreak(text, before, start);
    if (newLine) line++;
    const opensSentence: boolean = newLine || ended;
    tokens.push({
      start,
      end: start + surface.length,
      surface,
      glued: start === before && start > 0,
      line,
      opensSentence,
    });
    before = start + surface.length;
    ended =
      ENDS_SENTENCE.test(surface) ||
      (opensSentence && !/[\p{L}\p{N}]/u.test(surface)) ||
      (ended && CLOSES.test(surface));
  }
  return tokens;
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true;
  }
  return false;
}
