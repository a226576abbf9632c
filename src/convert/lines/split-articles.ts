import type { Line } from './line.ts';
import { endsSentence } from '../../text/sentences.ts';
import separators from './separators.json' with { type: 'json' };
import { hasAtMost, wordCount } from '../../text/words.ts';

/** A source cut into its articles. */
export interface Split {
  /** Lines above, below and between the articles. */
  outside: Line[];
  /** The lines of each article; one for nearly all sources. */
  articles: Line[][];
}

const NUMBERED = new RegExp(separators.numbered.join('|'), 'u');
const RULER = new RegExp(separators.rulers.join('|'), 'u');
const SENTENCE_END = /[.!?…。！？:;,]["”’»)\]]*$/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;
/** Characters of text that make an article, and of a line that makes a paragraph. */
const LEAST_TEXT = 400;
const LEAST_PARAGRAPH = 80;
/** Fewer headlines could as well head the sections of one article. */
const FEWEST_HEADLINES = 4;
const FEWEST_PIECES = 3;
const MOSTLY = 0.95;

/** Cuts a source that holds several articles; nearly every source is one, and certain signs are asked of any other. */
export function splitArticles(lines: readonly Line[]): Split {
  return byNumbers(lines) ?? byRulers(lines) ?? byHeadlines(lines) ?? byPieces(lines) ?? asOne(lines);
}

function asOne(lines: readonly Line[]): Split {
  return { outside: [], articles: [[...lines]] };
}

/** `2 of 10 DOCUMENTS`, as exports of databases count them. */
function byNumbers(lines: readonly Line[]): Split | undefined {
  const starts = indexesOf(lines, ({ text }) => NUMBERED.test(text));
  if (!starts.length) return undefined;
  const articles = cut(lines, starts).map(([, ...rest]) => rest);
  const cover = lines.slice(0, starts[0]);
  const marks = starts.map((i) => lines[i]!);
  return { outside: [...apart(cover, 'cover of the export'), ...apart(marks, 'number of the article')], articles };
}

/** Ruled lines, where an article stands between any two. */
function byRulers(lines: readonly Line[]): Split | undefined {
  const rulers = indexesOf(lines, ({ text }) => RULER.test(text));
  if (!rulers.length) return undefined;
  const parts = [lines.slice(0, rulers[0]), ...cut(lines, rulers).map(([, ...rest]) => rest)];
  const articles = parts.filter((part) => part.length);
  if (articles.length < 2 || !articles.every((part) => isHeadline(part[0]!) && isArticle(part))) return undefined;
  const marks = rulers.map((i) => lines[i]!);
  return { outside: apart(marks, 'ruled line'), articles: articles.map((part) => [...part]) };
}

/**
 * Blank rows between the articles only, each with a headline as its first line. Groups of lines below one or two words
 * are sections of the article above.
 */
function byHeadlines(lines: readonly Line[]): Split | undefined {
  const starts = indexesOf(lines, ({ gap }, i) => i === 0 || gap > 0);
  const groups = cut(lines, starts);
  const paragraphs = groups.flatMap((group) => group.slice(1));
  const sentences = paragraphs.filter(({ text }) => endsSentence(text)).length;
  if (!groups.every((group) => group.length > 1) || sentences < paragraphs.length * MOSTLY) return undefined;
  const heads = starts.filter((i) => isHeadline(lines[i]!));
  if (heads[0] !== 0 || heads.length < FEWEST_HEADLINES) return undefined;
  return { outside: [], articles: cut(lines, heads) };
}

/** The pieces of a typed magazine: a title in capitals below three blank rows or more, and text enough for an article. */
function byPieces(lines: readonly Line[]): Split | undefined {
  const paragraphs = lines.filter(({ text }) => text.length >= LEAST_PARAGRAPH);
  const wrapped = paragraphs.filter(({ lines: [first, last] }) => last > first);
  if (wrapped.length < paragraphs.length / 2) return undefined;
  const starts = indexesOf(lines, ({ text, gap }) => gap >= 3 && hasAtMost(text, 14) && CAPITALS.test(text));
  const parts = cut(lines, starts);
  const articles = parts.filter(isArticle);
  if (articles.length < FEWEST_PIECES) return undefined;
  const others = [lines.slice(0, starts[0]), ...parts.filter((part) => !isArticle(part))].flat();
  return { outside: apart(others, 'between the articles'), articles };
}

/** The lines from each start to before the next. */
function cut(lines: readonly Line[], starts: readonly number[]): Line[][] {
  return starts.map((start, i) => lines.slice(start, starts[i + 1]));
}

function indexesOf(lines: readonly Line[], test: (line: Line, index: number) => boolean): number[] {
  return lines.flatMap((line, i) => (test(line, i) ? [i] : []));
}

function apart(lines: readonly Line[], boilerplate: string): Line[] {
  return lines.map((line) => ({ ...line, boilerplate }));
}

function isHeadline({ text }: Line): boolean {
  return hasAtMost(text, 16) && wordCount(text) > 2 && !SENTENCE_END.test(text);
}

function isArticle(lines: readonly Line[]): boolean {
  const paragraphs = lines.filter(({ text, boilerplate }) => !boilerplate && text.length >= LEAST_PARAGRAPH);
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0) >= LEAST_TEXT;
}
