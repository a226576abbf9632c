import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import { plainTextToMarkdown } from './plain-text.ts';

const MARKS = [
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  'http://a.b',
  '1.',
  '1)',
  '- ',
  '&amp;',
  '<b>',
  '](',
  '\t',
  '\n',
  '\0',
  '\u007f',
  ' ',
];
const plain = fc.constantFrom('a', 'é', 'word', ' ');
const part = fc.oneof({ arbitrary: plain, weight: 2 }, fc.constantFrom(...MARKS));
const value = fc.array(part, { minLength: 1, maxLength: 4 });

const wrap: ((text: PhrasingContent) => PhrasingContent)[] = [
  (text) => text,
  (text) => ({ type: 'emphasis', children: [text] }),
  (text) => ({ type: 'strong', children: [text] }),
  (text) => ({ type: 'link', url: 'http://a.b', title: '"t\'', children: [text] }),
];
const phrasing = fc
  .tuple(value, fc.constantFrom(...wrap))
  .map(([parts, wrap]) => wrap({ type: 'text', value: parts.join('') }));

const blocks: ((children: PhrasingContent[]) => Root['children'][number])[] = [
  (children) => ({ type: 'paragraph', children }),
  (children) => ({ type: 'heading', depth: 2, children }),
  (children) => ({ type: 'blockquote', children: [{ type: 'paragraph', children }] }),
  (children) => ({ type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }] }),
];

test('any text is written as it is without the extension', () => {
  const table = gfmTableToMarkdown();
  fc.assert(
    fc.property(fc.array(phrasing, { minLength: 1, maxLength: 4 }), fc.constantFrom(...blocks), (children, block) => {
      const tree: Root = { type: 'root', children: [block(children)] };
      expect(toMarkdown(tree, { extensions: [plainTextToMarkdown, table] })).toBe(
        toMarkdown(tree, { extensions: [table] }),
      );
    }),
    { numRuns: 1000 },
  );
});
