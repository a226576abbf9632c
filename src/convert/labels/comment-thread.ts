import type { LabelsPage } from './labels-page.ts';
import vocabulary from './comment-threads.json' with { type: 'json' };
import { CATEGORIES } from './vocabulary.ts';

const spaced = (words: Record<string, string[]>) => Object.values(words).flat().join('|');
const HEAD = new RegExp(
  `(?<!\\p{L})(?:${spaced(vocabulary.heads)})(?!\\p{L})|${spaced(vocabulary.unspacedHeads)}`,
  'iu',
);
/** What is said of lists of comments from all over a site. */
const LIST = new RegExp(spaced(vocabulary.lists), 'iu');
const SENTENCE = /[.!?。！？]$/;
const MOST_HEAD_WORDS = 14;
/** A head of more words says how many comments there are. */
const UNCOUNTED_WORDS = 5;

/** Words of certain article text that must stand above the thread. */
const LEAST_ARTICLE = 80;
const CERTAIN = 0.7;

/** Lines below its head in which a thread shows itself: by so many posts' marks, so many of them times, and talk. */
const REACH = 60;
const FEWEST_MARKS = 4;
const FEWEST_TIMES = 3;
const FEWEST_TALK = 2;
const LEAST_TALK_WORDS = 4;

const COMMENTS = CATEGORIES.indexOf('comments');
const DATE = CATEGORIES.indexOf('date');
const TIME = new RegExp(String.raw`\d[:.]\d\d|\d{4}|\b(?:${spaced(vocabulary.relativeTimes)})\b`);
const CLOCK_OR_DAY = /\d{1,2}:\d\d|\d{4}[-/.年]\d/;

/**
 * The line with which the readers' comments begin, the number of lines where there are none: a head such as “59 comments
 * on …” below the article, and below it what each post carries, its time or a button to reply. All from there on is
 * talk, however much it reads like an article. `chances` are those of each line of being article text.
 */
export function findStartOfComments(page: LabelsPage, chances: Float32Array): number {
  let above = 0;
  for (let line = 0; line < chances.length; line++) {
    if (above >= LEAST_ARTICLE && isHead(page, line) && isThread(page, line + 1)) return line;
    if (chances[line]! > CERTAIN) above += page.columns.words[line]!;
  }
  return chances.length;
}

function isHead(page: LabelsPage, line: number): boolean {
  const words = tokensOf(page, line);
  if (words > MOST_HEAD_WORDS || (words > UNCOUNTED_WORDS && page.columns.numbers[line] === 0)) return false;
  const { text } = page.lines[line]!;
  return !SENTENCE.test(text) && HEAD.test(text) && !LIST.test(text);
}

function isThread(page: LabelsPage, from: number): boolean {
  const marks = { time: 0, button: 0, talk: 0 };
  for (let line = from; line < Math.min(page.lines.length, from + REACH); line++) {
    const mark = markOf(page, line);
    if (mark) marks[mark]++;
  }
  const { time, button, talk } = marks;
  return time + button >= FEWEST_MARKS && time >= FEWEST_TIMES && talk >= FEWEST_TALK;
}

/** What a line of a thread is: a post's time, perhaps with its writer, its buttons, or what it says. */
function markOf(page: LabelsPage, line: number): 'time' | 'button' | 'talk' | undefined {
  const words = tokensOf(page, line);
  const hits = (category: number) => page.hits[line * CATEGORIES.length + category]!;
  if (words <= 16 && page.columns.numbers[line]! > 0) {
    const { text } = page.lines[line]!;
    if ((hits(DATE) > 0 && TIME.test(text)) || CLOCK_OR_DAY.test(text)) return 'time';
  }
  if (words <= 5 && hits(COMMENTS) > 0 && hits(COMMENTS) * 2 >= words) return 'button';
  return page.columns.words[line]! >= LEAST_TALK_WORDS ? 'talk' : undefined;
}

function tokensOf({ starts }: LabelsPage, line: number): number {
  return starts[line + 1]! - starts[line]!;
}
