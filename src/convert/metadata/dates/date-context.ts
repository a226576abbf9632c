import type { DateExpression } from '../../../text/dates/find-date-expressions.ts';
import { fold } from '../../../text/fold.ts';
import type { MetadataPage, PageLine } from '../metadata-page.ts';

/** A date on a page and the text around it. */
export interface DateContext {
  page: MetadataPage;
  /** Index of the title's line; -1 if no title was found. */
  titleLine: number;
  date: DateExpression;
  /** The date's line and its index. */
  lineIndex: number;
  line: PageLine;
  previous: PageLine | undefined;
  next: PageLine | undefined;
  /** The folded text before and after the date in its line. */
  before: string;
  after: string;
  /** The folded text of the line above if that is short enough to be a label; else empty. */
  labelAbove: string;
}

/** Characters of a line that are read before and after a date. */
const MAX_CHARACTERS_BEFORE = 40;
const MAX_CHARACTERS_AFTER = 25;
const MAX_WORDS_OF_LABEL = 5;

/** Returns the context of a date on a page; `titleLine` is -1 if no title was found. */
export function dateContextOf(page: MetadataPage, titleLine: number, date: DateExpression): DateContext {
  const lineIndex = date.lines[0]!;
  const line = page.lines[lineIndex]!;
  const previous = page.lines[lineIndex - 1];
  const { text } = line;
  return {
    page,
    titleLine,
    date,
    lineIndex,
    line,
    previous,
    next: page.lines[lineIndex + 1],
    before: fold(text.slice(Math.max(0, date.start - MAX_CHARACTERS_BEFORE), date.start)),
    after: fold(text.slice(date.end, date.end + MAX_CHARACTERS_AFTER)),
    labelAbove: previous && previous.wordCount <= MAX_WORDS_OF_LABEL ? previous.folded : '',
  };
}
