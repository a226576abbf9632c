import { expect, test } from 'vitest';
import { quoting } from './quoting.ts';

test.each([
  ['From “Der Hafen”', { before: 'From “', quoted: 'Der Hafen', after: '”' }],
  ['Der Hafen', { before: '', quoted: 'Der Hafen', after: '' }],
  ['By somebody', { before: 'By somebody', quoted: '', after: '' }],
])('%s is cut around what it quotes', (text, parts) => {
  expect(quoting(text, 'Der Hafen', 'de')).toEqual({ ...parts, language: 'de' });
});
