import type { Line } from '../line.ts';
import { findDate } from './date.ts';
import { detectLanguage } from './language.ts';
import { findPublisher } from './publisher.ts';

/** A value and the indexes of the lines it was read from. */
export interface Found<T> {
  value: T;
  lines: number[];
}

/** What the lines say about the article. */
export interface FoundMetadata {
  language: string;
  title?: Found<string>;
  standfirst?: Found<string>;
  authors?: Found<string[]>;
  published?: Found<string>;
  modified?: Found<string>;
  publisher?: Found<string>;
}

/** How many lines from the top a headline or a date may stand. */
const HEAD = 12;

/** Reads title, standfirst, date and publisher from the lines around the article. */
export function findMetadata(lines: readonly Line[]): FoundMetadata {
  const found: FoundMetadata = { language: detectLanguage(lines) };
  const head = lines.slice(0, HEAD);
  if (head[0]) found.title = { value: head[0].text, lines: [0] };
  const dated = head.findIndex((line) => findDate(line.text) !== undefined && line.text.length < 60);
  const date = head[dated] && findDate(head[dated].text);
  if (date) found.published = { value: date, lines: [dated] };
  if (dated === 2 && head[1]) found.standfirst = { value: head[1].text, lines: [1] };
  const publisher = findPublisher(lines);
  if (publisher) found.publisher = publisher;
  return found;
}
