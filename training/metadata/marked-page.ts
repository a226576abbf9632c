/** A page that was written to learn from, and what is marked on it. */
export interface MarkedPage {
  text: string;
  title: string;
  /** The names its byline gives; none where it has no byline. */
  authors: string[];
  /** ISO 8601; absent where the page does not say when it was published. */
  date?: string;
}

const BETWEEN_PAGES = /^=====$/m;
const HEAD = /^@ [a-z]{2,3} (\d{4}-\d\d-\d\d|none)$/;
const NAME = /\{([^{}]+)\}/g;

/**
 * Reads pages which lines of `=====` part. A page's first line is `@ en 2024-03-12`: its language and the day it was
 * published, or `none`. Every other line that is not blank begins with a mark and a space: `t` for the headline, `+` for
 * the article, which no model learns yet, `-` for all else; names of authors stand in braces. Throws where a page is
 * not of that form.
 */
export function readMarkedPages(name: string, marked: string): MarkedPage[] {
  return marked.split(BETWEEN_PAGES).map((page, at) => readMarkedPage(`${name}, page ${at + 1}`, page.trim()));
}

function readMarkedPage(name: string, marked: string): MarkedPage {
  const [head = '', ...rows] = marked.split('\n');
  const date = HEAD.exec(head)?.[1];
  if (!date) throw new Error(`${name}: “${head}” is no first line such as “@ en 2024-03-12”`);
  const stray = rows.find((row) => row.trim() !== '' && !/^[-t+] /.test(row));
  if (stray !== undefined) throw new Error(`${name}: a line begins with no mark: “${stray}”`);
  const authors = [...marked.matchAll(NAME)].map(([, author = '']) => author.trim());
  const plain = rows.map((row) => row.replace(NAME, '$1'));
  const open = plain.find((row) => /[{}]/.test(row));
  if (open !== undefined) throw new Error(`${name}: a brace has no partner in “${open}”`);
  const titles = plain.filter((row) => row.startsWith('t '));
  if (titles.length !== 1) throw new Error(`${name}: ${titles.length} lines are marked as the headline`);
  return {
    text: plain.map((row) => row.slice(2)).join('\n'),
    title: titles[0]!.slice(2).trim(),
    authors: [...new Set(authors)],
    ...(date !== 'none' && { date }),
  };
}
