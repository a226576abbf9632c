import { createHash } from 'node:crypto';
import { compareText } from '../../../src/text/compare-text.ts';

/** Pages of a segment: fewer take less time to index again, more take less time to merge. */
const MAX_PAGES = 256;

/**
 * Divides pages into segments by their paths, so that a page stays in its segment when others are added; only when their
 * number passes the next power of two are there twice as many segments. At least one, which may be empty.
 */
export function groupPages<Page extends { path: string }>(pages: readonly Page[]): [Page[], ...Page[][]] {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(pages.length / MAX_PAGES)));
  const groups: [Page[], ...Page[][]] = [[]];
  while (groups.length < count) groups.push([]);
  for (const page of pages) groups[hash(page.path) % count]!.push(page);
  for (const group of groups) group.sort((a, b) => compareText(a.path, b.path));
  return groups;
}

function hash(path: string): number {
  return createHash('sha256').update(path).digest().readUInt32BE();
}
