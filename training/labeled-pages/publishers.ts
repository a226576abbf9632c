import type { LabeledFile } from './labeled-pages-fs.ts';

/** A page whose publisher is to be found. */
export interface PublishedPage {
  /** Empty if it is not known. */
  url: string;
  lines: readonly { text: string }[];
}

/** Pages that share this many lines are of one publisher. */
const MIN_SHARED_LINES = 6;
/** Shorter lines are not counted as shared. */
const MIN_CHARACTERS = 12;
/** Lines on more pages than this are on pages of many publishers. */
const MAX_PAGES_OF_LINE = 60;

/** Returns a name for each page, the same for pages of one site and for pages that share their boilerplate. */
export function findPublishers(pages: readonly PublishedPage[]): string[] {
  const parents = pages.map((_, index) => index);
  const root = (index: number): number => (parents[index] === index ? index : (parents[index] = root(parents[index]!)));
  const unite = (a: number, b: number) => {
    parents[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  };
  for (const [site, ofSite] of Map.groupBy(pages.keys(), (index) => siteOf(pages[index]!.url)))
    if (site) ofSite.forEach((index) => unite(index, ofSite[0]!));
  for (const [pair, count] of countSharedLines(pages)) {
    const [a, b] = pair.split(' ').map(Number);
    if (count >= MIN_SHARED_LINES) unite(a!, b!);
  }
  return pages.map((_, index) => `publisher ${root(index)}`);
}

/** Returns a function that gives the publisher of each file's page, found among the whole pages of the files. */
export function publishersByPage(
  files: readonly (LabeledFile & Pick<PublishedPage, 'lines'>)[],
): (file: Pick<LabeledFile, 'set' | 'id'>) => string {
  const keyOf = ({ set, id }: Pick<LabeledFile, 'set' | 'id'>) => `${set}/${id}`;
  const pages = files.filter(({ file }) => file === 'page.txt');
  const publishers = findPublishers(pages.map(({ gold, lines }) => ({ url: gold.url, lines })));
  const byPage = new Map(pages.map((page, i) => [keyOf(page), publishers[i]!]));
  return (file) => byPage.get(keyOf(file))!;
}

/** Returns about the registrable domain of a URL: two labels, or three under `co.uk` and the like; '' if there is none. */
function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const labels = new URL(url).hostname.split('.');
  const isDeep = labels.length > 2 && labels.at(-2)!.length <= 3 && labels.at(-1)!.length === 2;
  return labels.slice(isDeep ? -3 : -2).join('.');
}

/** Counts the lines that two pages share, by their indexes as `first second`. */
function countSharedLines(pages: readonly PublishedPage[]): Map<string, number> {
  const pagesWithLine = new Map<string, number[]>();
  pages.forEach(({ lines }, index) => {
    for (const text of new Set(lines.map((line) => line.text)))
      if (text.length >= MIN_CHARACTERS) pagesWithLine.set(text, [...(pagesWithLine.get(text) ?? []), index]);
  });
  const counts = new Map<string, number>();
  for (const indexes of pagesWithLine.values()) {
    if (indexes.length > MAX_PAGES_OF_LINE) continue;
    for (const a of indexes)
      for (const b of indexes) if (a < b) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
  }
  return counts;
}
