import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { findEntityLinks } from './entity-links.ts';
import { blocksToMarkdown, parseMarkdown } from './markdown.ts';

const seen = (markdown: string) => {
  const tree = parseMarkdown(markdown);
  return [...findEntityLinks(tree).map(({ name, line, column }) => `${name} ${line}:${column}`), toString(tree)];
};

test.each([
  ['In [[Mosul]].', ['Mosul 1:4', 'In Mosul.']],
  ['One.\n\nIn *[[Mosul|the city]]* now.', ['Mosul 3:5', 'One.In the city now.']],
  ['[[ Mosul | the  city ]]', ['Mosul 1:1', 'the  city']],
  ['[[Mosul|]]', ['Mosul 1:1', 'Mosul']],
  ['\\[\\[Mosul]] and \\[[Mosul]]', ['[[Mosul]] and [[Mosul]]']],
  ['`[[Mosul]]`', ['[[Mosul]]']],
  ['[[Mosul] and [[Mosul\n]] and [[]]', ['[[Mosul] and [[Mosul\n]] and [[]]']],
  ['[a [b](/c)](/d)', ['[a b](/d)']],
])('%j', (markdown, expected) => {
  expect(seen(markdown)).toEqual(expected);
});

test('brackets in the text of a source make no such links', () => {
  const text = fc
    .array(fc.constantFrom('[[', ']]', '[', ']', '|', '\\', 'Mosul', ' '), { minLength: 1 })
    .map((parts) => `x${parts.join('')}x`);
  fc.assert(
    fc.property(text, (text) => {
      const tree = parseMarkdown(blocksToMarkdown([{ kind: 'paragraph', text, lines: [1, 1] }]));
      expect([findEntityLinks(tree), toString(tree)]).toEqual([[], text]);
    }),
  );
});
