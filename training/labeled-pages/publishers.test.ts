import { expect, test } from 'vitest';
import { findPublishers } from './publishers.ts';

const boilerplate = ['About the Harbour Post', 'Write to the newsroom', 'Our printing house', 'Jobs on the quay', 'Tide tables today', 'Letters to the editor']; // prettier-ignore
const page = (url: string, texts: string[]) => ({ url, lines: texts.map((text) => ({ text })) });

test('pages of one site are of one publisher, whatever its subdomain', () => {
  const [a, b, c] = findPublishers([
    page('https://www.harbour.example/a', []),
    page('https://news.harbour.example/b', []),
    page('https://hill.example/c', []),
  ]);
  expect(a).toBe(b);
  expect(c).not.toBe(a);
});

test('so are pages with the same boilerplate', () => {
  const [a, b, c] = findPublishers([
    page('', ['A ferry has sunk', ...boilerplate]),
    page('', ['Fog over the bay', ...boilerplate]),
    page('', ['Fog over the bay', ...boilerplate.slice(0, 2)]),
  ]);
  expect(a).toBe(b);
  expect(c).not.toBe(a);
});
