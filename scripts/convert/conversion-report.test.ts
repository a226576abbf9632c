import { expect, test } from 'vitest';
import { formatCounts } from './conversion-report.ts';

test('a summary counts every kind that is published, body first, and the lines left out', () => {
  expect(formatCounts({ title: 1, caption: 1, paragraph: 2, 'author-note': 1, 'list-item': 1, boilerplate: 1 })).toBe(
    '2 paragraphs, 1 list item, 1 caption, 1 author note, 1 line left out',
  );
});
