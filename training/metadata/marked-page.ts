/** A page that was written to learn from, and what is marked on it. */
export interface MarkedPage {
  text: string;
  title: string;
  /** The names in its byline; empty if it has none. */
  authors: string[];
  /** ISO 8601; absent if the page does not say when it was published. */
  date?: string;
}

const BETWEEN_PAGES = /^=====$/m;
const HEAD = /^@ [a-z]{2,3} (\d{4}-\d\d-\d\d|none)$/;
const MARKED_ROW = /^[-t+] /;
const NAME = /\{([^{}]+)\}/g;

/**
 * Reads pages that are separated by lines of `=====`. The first line of a page is `@ en 2024-03-12`: its language and the
 * day it was published, or `none`. Every other line that is not blank begins with a mark and a space: `t` for the headline,
 * `+` for the article, which no model learns yet, `-` for everything else. Names of authors are in braces. Throws an error
 * if a page has another form; `file` is named in it.
 */
export function readMarkedPages(file: string, marked: string): MarkedPage[] {
  return marked.split(BETWEEN_PAGES).map((page, i) => readMarkedPage(`${file}, page ${i + 1}`, page.trim()));
}

function readMarkedPage(name: string, marked: string): MarkedPage {
  const [head = '', ...rows] = marked.split('\n');
  const date = HEAD.exec(head)?.[1];
  if (!date) throw new Error(`${name}: “${head}” is no first line such as “@ en 2024-03-12”`);
  const unmarked = rows.find((row) => row.trim() !== '' && !MARKED_ROW.test(row));
  if (unmarked !== undefined) throw new Error(`${name}: a line begins with no mark: “${unmarked}”`);
  const authors = [...marked.matchAll(NAME)].map(([, author = '']) => author.trim());
  const plainRows = rows.map((row) => row.replace(NAME, '$1'));
  const unbalanced = plainRows.find((row) => /[{}]/.test(row));
  if (unbalanced !== undefined) throw new Error(`${name}: a brace has no partner in “${unbalanced}”`);
  const titles = plainRows.filter((row) => row.startsWith('t '));
  if (titles.length !== 1) throw new Error(`${name}: ${titles.length} lines are marked as the headline`);
  return {
    text: plainRows.map((row) => row.slice(2)).join('\n'),
    title: titles[0]!.slice(2).trim(),
    authors: [...new Set(authors)],
    ...(date !== 'none' && { date }),
  };
}
