import { fold } from '../../../text/fold.ts';
import type { Found } from '../found-metadata.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { readTrail } from './breadcrumbs.ts';

/** A trail of links stands at most so many lines from the title. */
const REACH = 12;
const MOST_WORDS = 4;
const MOST_TRAIL_WORDS = 40;

/** The section a trail of links near the title gives: “Home » Politics » Old bridge closed” → Politics. */
export function findSection({ lines }: MetadataPage, title: number): Found<string> | undefined {
  if (title < 0) return undefined;
  for (let line = Math.max(0, title - REACH); line <= Math.min(title + 2, lines.length - 1); line++) {
    const { text, words } = lines[line]!;
    const [section = '', ...rest] = words < MOST_TRAIL_WORDS ? readTrail(text) : [];
    if (!isSection(section)) continue;
    const isTitle = rest.length === 0 && fold(lines[title]?.text ?? '').startsWith(fold(section));
    if (!isTitle) return { value: section, lines: [line] };
  }
  return undefined;
}

function isSection(text: string): boolean {
  return /\p{L}{2}|\p{Lo}/u.test(text) && text.split(' ').length <= MOST_WORDS && !/\p{Nd}/u.test(text);
}
