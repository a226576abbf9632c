import { expect, test } from 'vitest';
import { renderSentences } from './render-sentences.ts';

test('a sentence is text, and its name is marked', () => {
  expect(renderSentences([{ before: 'In <b> ', surface: 'R&D', after: '.' }])).toBe(
    '<ul><li>In &#x3C;b> <mark>R&#x26;D</mark>.</li></ul>',
  );
});
