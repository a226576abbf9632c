import { expect, test } from 'vitest';
import type { BlockKind } from '../../src/model/block-kinds.ts';
import { countBlocks } from './conversion-report.ts';

const blocks = (...kinds: BlockKind[]) =>
  kinds.map((kind) => ({ kind, text: 'Text', lines: [1, 1] as [number, number] }));

test('a summary counts every kind that is published, body first, and the lines left out', () => {
  expect(
    countBlocks(blocks('title', 'caption', 'paragraph', 'author-note', 'list-item', 'paragraph', 'boilerplate')),
  ).toBe('2 paragraphs, 1 list item, 1 caption, 1 author note, 1 line left out');
});
