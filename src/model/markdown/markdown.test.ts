import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import type { Block } from '../block.ts';
import { blocksToTree } from './blocks-to-tree.ts';
import { blocksToMarkdown, parseMarkdown } from './markdown.ts';

const block = (kind: Block['kind'], text: string, more: Partial<Block> = {}): Block => ({
  kind,
  text,
  lines: [1, 1],
  ...more,
});

test('each kind of block has its Markdown', () => {
  const markdown = blocksToMarkdown([
    block('heading', 'The plant'),
    block('paragraph', 'It burned at 10:am, see:this.'),
    block('caption', 'Smoke over the plant'),
    block('list-item', 'one'),
    block('list-item', 'two'),
    block('list-item', 'first', { ordered: true }),
    block('quote', 'We left at night.'),
    block('table', 'Town\tDate\nBartella\t21 October'),
    block('correction', 'An earlier version misspelt a name.'),
  ]);
  expect(markdown).toBe(`## The plant

It burned at 10:am, see:this.

:::caption
Smoke over the plant
:::

- one
- two

1. first

> We left at night.

| Town     | Date       |
| -------- | ---------- |
| Bartella | 21 October |

:::correction
An earlier version misspelt a name.
:::
`);
});

const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          '*',
          '_',
          '#',
          '>',
          '|',
          ':::',
          '<b>',
          '&amp;',
          '[x](y)',
          '`',
          '~',
          '\\',
          '!',
          '-',
          '1.',
          'www.a.org',
          'a@b.org',
          ' ',
          'word',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  )
  .map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim())
  .filter((text) => text !== '');

test.each(['paragraph', 'heading', 'list-item', 'quote', 'caption'] as const)(
  'any text of a %s comes back from its Markdown unchanged, and is nothing but text',
  (kind) => {
    fc.assert(
      fc.property(line, (text) => {
        const [node, ...others] = parseMarkdown(blocksToMarkdown([block(kind, text)])).children;
        expect(others).toEqual([]);
        expect(toString(node, { includeHtml: false, includeImageAlt: false })).toBe(text);
      }),
      { numRuns: 500 },
    );
  },
);

test('any two paragraphs stay two', () => {
  fc.assert(
    fc.property(line, line, (one, two) => {
      const { children } = parseMarkdown(blocksToMarkdown([block('paragraph', one), block('paragraph', two)]));
      expect(children.map((node) => [node.type, toString(node)])).toEqual([
        ['paragraph', one],
        ['paragraph', two],
      ]);
    }),
  );
});

test('any table comes back cell by cell', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 4 }), (rows) => {
      const text = rows.map((cells) => cells.join('\t')).join('\n');
      const [table] = parseMarkdown(blocksToMarkdown([block('table', text)])).children;
      expect(
        table?.type === 'table' && table.children.map((row) => row.children.map((cell) => toString(cell))),
      ).toEqual(rows);
    }),
  );
});

test('a table may have two hundred thousand rows', () => {
  const { children } = blocksToTree([block('table', 'a\tb\n'.repeat(200_000).trimEnd())]);
  expect(children).toMatchObject([{ type: 'table', children: { length: 200_000 } }]);
});
