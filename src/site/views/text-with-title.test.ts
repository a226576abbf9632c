import { expect, test } from 'vitest';
import { splitAtTitle } from './text-with-title.ts';

test.each([
  ['From “Der Hafen”', { before: 'From “', title: 'Der Hafen', after: '”' }],
  ['Der Hafen', { before: '', title: 'Der Hafen', after: '' }],
  ['By somebody', { before: 'By somebody', title: '', after: '' }],
])('%s is split around the title', (text, parts) => {
  expect(splitAtTitle(text, 'Der Hafen', 'de')).toEqual({ ...parts, language: 'de' });
});
