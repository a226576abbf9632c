import { expect, test } from 'vitest';
import { publishersOf } from './publishers.ts';

const furniture = ['About the Harbour Post', 'Write to the newsroom', 'Our printing house', 'Jobs on the quay', 'Tide tables today', 'Letters to the editor']; // prettier-ignore
const page = (url: string, texts: string[]) => ({ url, lines: texts.map((text) => ({ text })) });

test('pages of one site are of one publisher, whatever its sub-domain', () => {
  const [a, b, c] = publishersOf([
    page('https://www.harbour.example/a', []),
    page('https://news.harbour.example/b', []),
    page('https://hill.example/c', []),
  ]);
  expect(a).toBe(b);
  expect(c).not.toBe(a);
});

test('so are pages with the same furniture', () => {
  const [a, b, c] = publishersOf([
    page('', ['A ferry has sunk', ...furniture]),
    page('', ['Fog over the bay', ...furniture]),
    page('', ['Fog over the bay', ...furniture.slice(0, 2)]),
  ]);
  expect(a).toBe(b);
  expect(c).not.toBe(a);
});
