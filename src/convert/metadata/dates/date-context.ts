import type { MetadataPage, PageLine } from '../metadata-page.ts';
import type { DateMention } from './find-date-expressions.ts';
import { fold } from '../../../text/fold.ts';

/** Where a date stands, and what stands around it. */
export interface DatePlace {
  page: MetadataPage;
  title: number;
  mention: DateMention;
  /** The index of its line. */
  at: number;
  line: PageLine | undefined;
  previous: PageLine | undefined;
  next: PageLine | undefined;
  text: string;
  /** Folded: what stands before and behind it in its line, and the line above where that is a label. */
  before: string;
  after: string;
  above: string;
}

/** The place of a mention; `title` is the index of the title's line, -1 where there is none. */
export function placeOf(page: MetadataPage, title: number, mention: DateMention): DatePlace {
  const at = mention.lines[0] ?? 0;
  const line = page.lines[at];
  const text = line?.text ?? '';
  const previous = page.lines[at - 1];
  return {
    page,
    title,
    mention,
    at,
    line,
    previous,
    next: page.lines[at + 1],
    text,
    before: fold(text.slice(Math.max(0, mention.start - 40), mention.start)),
    after: fold(text.slice(mention.end, mention.end + 25)),
    above: previous && previous.words <= 5 ? previous.folded : '',
  };
}
