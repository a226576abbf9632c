/** A page as Pagefind gets it. */
export interface IndexedHtml {
  html: string;
  /** The values that results can be sorted by. */
  sortValues: Record<string, string>;
}

interface Tag {
  html: string;
  name: string;
  /** 1 for a tag that opens an element, -1 for one that closes it, 0 for an element without content. */
  step: 1 | -1 | 0;
  start: number;
  end: number;
}

/** A tag as Astro writes it, with attributes in double quotes. */
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)(?:[^>"]|"[^"]*")*?(\/?)>/g;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Elements within a sentence, of which Pagefind reads the text only. */
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u)$/;
const MARKED = / data-pagefind-/;
const EXCLUDED = / data-pagefind-ignore="all"/;
/** An attribute that Pagefind reads a value to sort by from: its name there, then the attribute that has the value. */
const SORT = / data-pagefind-sort="([^"[]+)\[([^"\]]+)\]"/;

/**
 * Cuts a built page down to what Pagefind reads: the element with `data-pagefind-body`, without what is excluded from it,
 * and the marked elements of the head. That is a tenth of an article's page and takes half the time to index. Of the
 * anchors only headings are left, because a search leads to no others. `undefined` for a page that no search shall find.
 */
export function indexedHtml(page: string): IndexedHtml | undefined {
  const body = page.indexOf(' data-pagefind-body');
  if (body < 0) return undefined;
  const head = page.slice(0, page.indexOf('</head>')).match(/<meta [^>]* data-pagefind-[^>]*>/g) ?? [];
  const element = indexedElement(page, page.lastIndexOf('<', body));
  const html = `<html><head>${head.join('')}</head><body>${element}</body></html>`;
  return { html, sortValues: findSortValues(element) };
}

/** Returns what Pagefind reads of the element that begins at `start`. */
function indexedElement(page: string, start: number): string {
  const kept: string[] = [];
  /** The opening tags that are kept of the elements around this place; empty texts for those that are not. */
  const around: string[] = [];
  let at = start;
  do {
    const tag = nextTag(page, at);
    if (!tag) break;
    kept.push(page.slice(at, tag.start));
    at = tag.end;
    if (tag.step < 0) {
      if (around.pop()) kept.push(tag.html);
    } else if (EXCLUDED.test(tag.html)) {
      at = endOfElement(page, tag);
    } else {
      const short = shortTag(tag);
      kept.push(short);
      if (tag.step > 0) around.push(short);
    }
  } while (around.length > 0);
  return kept.join('');
}

/** Returns where the element that `tag` opens ends. */
function endOfElement(page: string, { step, end }: Tag): number {
  let depth: number = step;
  let at = end;
  while (depth > 0) {
    const tag = nextTag(page, at);
    if (!tag) return page.length;
    depth += tag.step;
    at = tag.end;
  }
  return at;
}

function nextTag(page: string, at: number): Tag | undefined {
  TAG.lastIndex = at;
  const match = TAG.exec(page);
  if (!match) return undefined;
  const [html, closes, name = '', isEmpty] = match;
  const step = closes ? -1 : isEmpty || VOID.test(name) ? 0 : 1;
  return { html, name, step, start: match.index, end: TAG.lastIndex };
}

/** Returns an opening tag without the attributes that Pagefind does not read, and nothing for elements within sentences. */
function shortTag({ html, name }: Tag): string {
  if (MARKED.test(html)) return html;
  if (INLINE.test(name)) return '';
  const id = /^h[1-6]$/.test(name) && / id="[^"]*"/.exec(html);
  return `<${name}${id ? id[0] : ''}>`;
}

function findSortValues(html: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, tag.end)) {
    const [, name, attribute] = SORT.exec(tag.html) ?? [];
    const value = attribute && new RegExp(` ${attribute}="([^"]*)"`).exec(tag.html)?.[1];
    if (name && value !== undefined) values[name] = value;
  }
  return values;
}
