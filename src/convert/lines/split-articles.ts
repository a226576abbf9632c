import { anyOf } from '../../text/phrases.ts';
import { endsSentence } from '../../text/sentences.ts';
import { hasAtMostWords, countWords } from '../../text/words.ts';
import type { Line } from './line.ts';
import separators from './separators.json' with { type: 'json' };

/** The lines of a source, split into its articles. */
export interface SplitSource {
  /** Lines above, below and between the articles. */
  outside: Line[];
  /** The lines of each article; one article for nearly all sources. */
  articles: Line[][];
}

/** `2 of 10 DOCUMENTS`, `Document 2 of 10` */
const ARTICLE_NUMBER = new RegExp(
  `^\\d{1,5} of \\d{1,5} DOCUMENTS?$|^(?:${anyOf(separators.articles)}) \\d{1,5} (?:${anyOf(separators.of)}|/) \\d{1,5}$`,
  'u',
);
const RULER = new RegExp(`^(?:${separators.rulers.join('|')})$`, 'u');
const HEADLINE_NEVER_ENDS_IN = /[.!?…。！？:;,]["”’»)\]]*$/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** Characters in paragraphs that an article has, and characters that make a line a paragraph. */
const MIN_ARTICLE_LENGTH = 400;
const MIN_PARAGRAPH_LENGTH = 80;
const MAX_WORDS_OF_HEADLINE = 16;
/** A line of one or two words may be the heading of a section. */
const MIN_WORDS_OF_HEADLINE = 3;
/** Fewer headlines may be those of one article's sections. */
const MIN_HEADLINES = 4;
/** Share of the lines below headlines that must be sentences. */
const MIN_SENTENCES = 0.95;
/** A typed magazine has so many pieces, each with so many blank rows above a title of so many words. */
const MIN_PIECES = 3;
const MIN_GAP_ABOVE_PIECE = 3;
const MAX_WORDS_OF_PIECE_TITLE = 14;

/** Splits a source that holds several articles. Nearly every source is one article, so certain evidence is required. */
export function splitArticles(lines: readonly Line[]): SplitSource {
  return (
    splitAtNumbers(lines) ??
    splitAtRulers(lines) ??
    splitAtHeadlines(lines) ??
    splitAtPieces(lines) ?? { outside: [], articles: [[...lines]] }
  );
}

/** Splits the export of a database, which numbers its articles: `2 of 10 DOCUMENTS`. */
function splitAtNumbers(lines: readonly Line[]): SplitSource | undefined {
  const starts = findIndexes(lines, ({ text }) => ARTICLE_NUMBER.test(text));
  if (!starts.length) return undefined;
  const articles = sliceAt(lines, starts).map(([, ...articleLines]) => articleLines);
  const cover = lines.slice(0, starts[0]);
  const numbers = starts.map((i) => lines[i]!);
  const outside = [...markAll(cover, 'cover of the export'), ...markAll(numbers, 'number of the article')];
  return { outside, articles };
}

/** Splits at ruled lines, if there is an article between any two of them. */
function splitAtRulers(lines: readonly Line[]): SplitSource | undefined {
  const rulers = findIndexes(lines, ({ text }) => RULER.test(text));
  if (!rulers.length) return undefined;
  const parts = [lines.slice(0, rulers[0]), ...sliceAt(lines, rulers).map(([, ...part]) => part)];
  const articles = parts.filter((part) => part.length);
  if (articles.length < 2 || !articles.every((part) => isHeadline(part[0]!) && isArticle(part))) return undefined;
  const ruledLines = rulers.map((i) => lines[i]!);
  return { outside: markAll(ruledLines, 'ruled line'), articles: articles.map((part) => [...part]) };
}

/**
 * Splits at headlines after blank rows, if there are no blank rows anywhere else but above sections: groups of lines
 * that begin with one or two words belong to the article above.
 */
function splitAtHeadlines(lines: readonly Line[]): SplitSource | undefined {
  const starts = findIndexes(lines, ({ gap }, i) => i === 0 || gap > 0);
  const groups = sliceAt(lines, starts);
  const paragraphs = groups.flatMap((group) => group.slice(1));
  const sentences = paragraphs.filter(({ text }) => endsSentence(text)).length;
  if (!groups.every((group) => group.length > 1) || sentences < paragraphs.length * MIN_SENTENCES) return undefined;
  const headlines = starts.filter((i) => isHeadline(lines[i]!));
  if (headlines[0] !== 0 || headlines.length < MIN_HEADLINES) return undefined;
  return { outside: [], articles: sliceAt(lines, headlines) };
}

/** Splits a typed magazine at its titles, in capitals below several blank rows, if enough pieces are long enough. */
function splitAtPieces(lines: readonly Line[]): SplitSource | undefined {
  const paragraphs = lines.filter(({ text }) => text.length >= MIN_PARAGRAPH_LENGTH);
  const wrapped = paragraphs.filter(({ lines: [first, last] }) => last > first);
  if (wrapped.length < paragraphs.length / 2) return undefined;
  const starts = findIndexes(
    lines,
    ({ text, gap }) =>
      gap >= MIN_GAP_ABOVE_PIECE && hasAtMostWords(text, MAX_WORDS_OF_PIECE_TITLE) && CAPITALS.test(text),
  );
  const parts = sliceAt(lines, starts);
  const articles = parts.filter(isArticle);
  if (articles.length < MIN_PIECES) return undefined;
  const others = [lines.slice(0, starts[0]), ...parts.filter((part) => !isArticle(part))].flat();
  return { outside: markAll(others, 'between the articles'), articles };
}

/** Returns the lines from each start up to the next. */
function sliceAt(lines: readonly Line[], starts: readonly number[]): Line[][] {
  return starts.map((start, i) => lines.slice(start, starts[i + 1]));
}

function findIndexes(lines: readonly Line[], test: (line: Line, index: number) => boolean): number[] {
  return lines.flatMap((line, i) => (test(line, i) ? [i] : []));
}

function markAll(lines: readonly Line[], boilerplate: string): Line[] {
  return lines.map((line) => ({ ...line, boilerplate }));
}

function isHeadline({ text }: Line): boolean {
  if (!hasAtMostWords(text, MAX_WORDS_OF_HEADLINE) || countWords(text) < MIN_WORDS_OF_HEADLINE) return false;
  return !HEADLINE_NEVER_ENDS_IN.test(text);
}

function isArticle(lines: readonly Line[]): boolean {
  const paragraphs = lines.filter(({ text, boilerplate }) => !boilerplate && text.length >= MIN_PARAGRAPH_LENGTH);
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0) >= MIN_ARTICLE_LENGTH;
}
