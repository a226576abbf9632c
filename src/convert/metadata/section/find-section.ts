import { fold } from '../../../text/fold.ts';
import type { Finding } from '../found-metadata.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { readBreadcrumbs } from './breadcrumbs.ts';

/** How far from the title breadcrumbs are, in lines. */
const MAX_LINES_ABOVE_TITLE = 12;
const MAX_LINES_BELOW_TITLE = 2;
const MAX_WORDS_OF_SECTION = 4;
const MAX_WORDS_OF_BREADCRUMBS = 39;

/** Finds the section in breadcrumbs near the title: “Home » Politics » Old bridge closed” → Politics. */
export function findSection({ lines }: MetadataPage, titleLine: number): Finding<string> | undefined {
  if (titleLine < 0) return undefined;
  const end = Math.min(titleLine + MAX_LINES_BELOW_TITLE, lines.length - 1);
  for (let line = Math.max(0, titleLine - MAX_LINES_ABOVE_TITLE); line <= end; line++) {
    const { text, wordCount } = lines[line]!;
    const [section = '', ...crumbsBelow] = wordCount <= MAX_WORDS_OF_BREADCRUMBS ? readBreadcrumbs(text) : [];
    if (!isSection(section)) continue;
    const isTitle = crumbsBelow.length === 0 && fold(lines[titleLine]?.text ?? '').startsWith(fold(section));
    if (!isTitle) return { value: section, lines: [line] };
  }
  return undefined;
}

function isSection(text: string): boolean {
  return /\p{L}{2}|\p{Lo}/u.test(text) && text.split(' ').length <= MAX_WORDS_OF_SECTION && !/\p{Nd}/u.test(text);
}
