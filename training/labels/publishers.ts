/** A page to be told the publisher of. */
export interface PublishedPage {
  /** '' where it is not known. */
  url: string;
  lines: readonly { text: string }[];
}

/** Pages that share this many lines are of one publisher. */
const SHARED = 6;
const LEAST_CHARACTERS = 12;
/** Lines on more pages than this are on pages of many publishers. */
const MOST_PAGES = 60;

/** A name for each page such that pages of one site, or with the same furniture around them, get the same one. */
export function publishersOf(pages: readonly PublishedPage[]): string[] {
  const parents = pages.map((_, index) => index);
  const root = (index: number): number => (parents[index] === index ? index : (parents[index] = root(parents[index]!)));
  const unite = (a: number, b: number) => {
    parents[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  };
  for (const [site, own] of Map.groupBy(pages.keys(), (index) => siteOf(pages[index]!.url)))
    if (site) own.forEach((index) => unite(index, own[0]!));
  for (const [pair, count] of sharedLines(pages)) {
    const [a, b] = pair.split(' ').map(Number);
    if (count >= SHARED) unite(a!, b!);
  }
  return pages.map((_, index) => `publisher ${root(index)}`);
}

/** The registrable part of a URL's host, near enough: two labels, or three under `co.uk` and the like. */
function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const labels = new URL(url).hostname.split('.');
  const deep = labels.length > 2 && labels.at(-2)!.length <= 3 && labels.at(-1)!.length === 2;
  return labels.slice(deep ? -3 : -2).join('.');
}

/** How many lines each two pages share, by `first second`. */
function sharedLines(pages: readonly PublishedPage[]): Map<string, number> {
  const pagesWith = new Map<string, number[]>();
  pages.forEach(({ lines }, index) => {
    for (const text of new Set(lines.map((line) => line.text)))
      if (text.length >= LEAST_CHARACTERS) pagesWith.set(text, [...(pagesWith.get(text) ?? []), index]);
  });
  const counts = new Map<string, number>();
  for (const own of pagesWith.values()) {
    if (own.length > MOST_PAGES) continue;
    for (const a of own) for (const b of own) if (a < b) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
  }
  return counts;
}
