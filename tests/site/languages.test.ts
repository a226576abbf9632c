import type { Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/testing/test-sites.ts';
import { elementsOf, readPages, type BuiltPage } from './built-site.ts';

interface ShownText {
  text: string;
  language: unknown;
}

/** Returns the texts inside `node`, each with the language its nearest `lang` attribute declares. */
function textsIn(node: Root | RootContent, language?: unknown): ShownText[] {
  if (node.type === 'text') return [{ text: node.value, language }];
  if (!('children' in node) || ('tagName' in node && node.tagName === 'head')) return [];
  const declared = (node.type === 'element' && node.properties.lang) || language;
  return node.children.flatMap((child) => textsIn(child, declared));
}

/** Returns every article's title and its language. */
function titlesOf(pages: readonly BuiltPage[]): { title: string; language: unknown }[] {
  const articles = pages.filter(({ file }) => file.startsWith('articles/'));
  const headings = articles.flatMap((page) => elementsOf(page).filter(({ tagName }) => tagName === 'h1'));
  return headings.map((heading) => ({ title: textOf(heading), language: heading.properties.lang }));
}

const pages = readPages(TEST_SITES.root);

test('wherever an article’s title appears, it is declared to be in the article’s language', () => {
  const titles = titlesOf(pages);
  expect(new Set(titles.map(({ language }) => language)).size).toBeGreaterThan(1);
  const wrong = pages.flatMap((page) =>
    textsIn(page.tree).filter(({ text, language }) =>
      titles.some((known) => text.includes(known.title) && language !== known.language),
    ),
  );
  expect(wrong).toEqual([]);
});

test('every date on an article’s page is written in the article’s language', () => {
  const german = pages.filter(({ html }) => html.includes('<html lang="de"'));
  const times = german.flatMap((page) => elementsOf(page).filter(({ tagName }) => tagName === 'time'));
  expect(times.length).toBeGreaterThan(0);
  expect(times.map(textOf).filter((text) => /\p{L}+ \d{1,2}, \d{4}/u.test(text))).toEqual([]);
});
