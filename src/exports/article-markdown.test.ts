import { expect, test } from 'vitest';
import { parseMarkdown } from '../model/markdown/markdown.ts';
import { articleToMarkdown, toPortableMarkdown } from './article-markdown.ts';
import { articleFixture } from './model-fixture.ts';

test('an article has its metadata as frontmatter and a body without directives', () => {
  const markdown = [
    'Rain & *some* [link](https://a.example/).\n',
    ':::caption\nThe quay at dawn\n:::\n',
    '| Ship | Day   |\n| ---- | ----- |\n| Gull | 3 May |\n',
    '1. one\n2. two\n',
  ].join('\n');
  expect(articleToMarkdown(articleFixture({ markdown: toPortableMarkdown(parseMarkdown(markdown)) }))).toBe(`---
title: 'Port Ayla opens: "R&D" & <more>'
description: After 10% more rain, the port opens.
authors:
  - Zoë van der Berg
  - Ben Two Jr.
published: 2016-10-23T13:30
publisher: The Lantern
section: Harbour
language: en
url: https://lantern.example/articles/port-opens/
---

Rain & _some_ [link](https://a.example/).

_The quay at dawn_

| Ship | Day   |
| ---- | ----- |
| Gull | 3 May |

1. one
2. two
`);
});

test('raw HTML in an article is text, as on its page', () => {
  const markdown = 'A <b onclick="x">bold</b> word.\n\n> <script>alert(1)</script>\n';
  expect(toPortableMarkdown(parseMarkdown(markdown))).toMatch(
    /^A \\<b onclick="x">bold\\<\/b> word\.\n\n> \\<script>alert\(1\)\\<\/script>\n$/,
  );
});

test('asides within quotes and lists are emphasized, too', () => {
  const markdown = '> :::caption\n> The *quay*\n> :::\n\n- one\n\n  :::correction\n  It was two.\n  :::\n';
  expect(toPortableMarkdown(parseMarkdown(markdown))).toBe('> _The *quay*_\n\n- one\n\n  _It was two._\n');
});

test('links to the glossary lead to its pages or become text, wherever they are', () => {
  const markdown = '| [[Mosul]] | *[[Ayla]]* |\n| --- | --- |\n\n:::caption\n[[Mosul]] <b>\n:::\n';
  const hrefOf = (name: string) => (name === 'Mosul' ? 'https://lantern.example/mosul/' : undefined);
  expect(toPortableMarkdown(parseMarkdown(markdown), hrefOf)).toBe(
    '| [Mosul](https://lantern.example/mosul/) | _Ayla_ |\n| --------------------------------------- | ------ |\n\n' +
      '_[Mosul](https://lantern.example/mosul/) \\<b>_\n',
  );
});

test('the tree that is written is left as it was', () => {
  const tree = parseMarkdown(':::caption\n[[Mosul]] <b>\n:::\n');
  const before = structuredClone(tree);
  toPortableMarkdown(tree);
  expect(tree).toEqual(before);
});
