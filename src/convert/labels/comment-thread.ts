import words from './comment-threads.json' with { type: 'json' };
import type { LabelsPage } from './labels-page.ts';
import { CATEGORIES } from './vocabulary.ts';

const alternatives = (byLanguage: Record<string, string[]>) => Object.values(byLanguage).flat().join('|');
const HEADING = new RegExp(
  `(?<!\\p{L})(?:${alternatives(words.headings)})(?!\\p{L})|${alternatives(words.unspacedHeadings)}`,
  'iu',
);
/** Words in the headings of lists of comments from all over a site. */
const LIST_HEADING = new RegExp(alternatives(words.listHeadings), 'iu');
const SENTENCE_END = /[.!?。！？]$/;
const MAX_WORDS_OF_HEADING = 14;
/** A heading with more words than this gives the number of comments. */
const MAX_WORDS_WITHOUT_COUNT = 5;

/** The words of certain article text that must come before the thread. */
const MIN_ARTICLE_WORDS = 80;
const MIN_CERTAIN_PROBABILITY = 0.7;

/** Within this many lines below its heading, a thread has at least so many posts: their times, their buttons, and text. */
const MAX_LINES_BELOW_HEADING = 60;
const MIN_TIMES_AND_BUTTONS = 4;
const MIN_TIMES = 3;
const MIN_TEXT_LINES = 2;
const MIN_WORDS_OF_TEXT = 4;
const MAX_WORDS_OF_TIME = 16;
const MAX_WORDS_OF_BUTTON = 5;

const COMMENTS = CATEGORIES.indexOf('comments');
const DATE = CATEGORIES.indexOf('date');
const TIME = new RegExp(String.raw`\d[:.]\d\d|\d{4}|\b(?:${alternatives(words.relativeTimes)})\b`);
const CLOCK_OR_DAY = /\d{1,2}:\d\d|\d{4}[-/.年]\d/;

/**
 * Returns the line with which the readers' comments begin, or the number of lines if there are none: a heading such as
 * “59 comments on …” after the article, and below it what posts have, a time or a button to reply. Everything below is
 * comments, however much it reads like an article. `probabilities` are those of each line to be part of the article.
 */
export function findStartOfComments(page: LabelsPage, probabilities: Float32Array): number {
  let articleWords = 0;
  for (let line = 0; line < probabilities.length; line++) {
    if (articleWords >= MIN_ARTICLE_WORDS && isHeading(page, line) && isThread(page, line + 1)) return line;
    if (probabilities[line]! > MIN_CERTAIN_PROBABILITY) articleWords += page.columns.words[line]!;
  }
  return probabilities.length;
}

function isHeading(page: LabelsPage, line: number): boolean {
  const count = countTokens(page, line);
  if (count > MAX_WORDS_OF_HEADING) return false;
  if (count > MAX_WORDS_WITHOUT_COUNT && page.columns.numbers[line] === 0) return false;
  const { text } = page.lines[line]!;
  return !SENTENCE_END.test(text) && HEADING.test(text) && !LIST_HEADING.test(text);
}

function isThread(page: LabelsPage, start: number): boolean {
  const counts = { time: 0, button: 0, text: 0 };
  for (let line = start; line < Math.min(page.lines.length, start + MAX_LINES_BELOW_HEADING); line++) {
    const part = partOfPost(page, line);
    if (part) counts[part]++;
  }
  const { time, button, text } = counts;
  return time + button >= MIN_TIMES_AND_BUTTONS && time >= MIN_TIMES && text >= MIN_TEXT_LINES;
}

/** Returns what a line of a thread is: the time of a post, perhaps with its author, its buttons, or its text. */
function partOfPost(page: LabelsPage, line: number): 'time' | 'button' | 'text' | undefined {
  const count = countTokens(page, line);
  const hits = (category: number) => page.hits[line * CATEGORIES.length + category]!;
  if (count <= MAX_WORDS_OF_TIME && page.columns.numbers[line]! > 0) {
    const { text } = page.lines[line]!;
    if ((hits(DATE) > 0 && TIME.test(text)) || CLOCK_OR_DAY.test(text)) return 'time';
  }
  if (count <= MAX_WORDS_OF_BUTTON && hits(COMMENTS) > 0 && hits(COMMENTS) * 2 >= count) return 'button';
  return page.columns.words[line]! >= MIN_WORDS_OF_TEXT ? 'text' : undefined;
}

/** Returns the number of words of a line, each ideograph a word. */
function countTokens({ starts }: LabelsPage, line: number): number {
  return starts[line + 1]! - starts[line]!;
}
