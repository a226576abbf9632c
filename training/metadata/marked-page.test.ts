import { expect, test } from 'vitest';
import { readMarkedPages } from './marked-page.ts';

const FERRY = `@ en 2024-03-12
- Home
t Ferry cancelled

- By {Ada Reed} and {Jo Berg}
+ It did not leave.`;
const NONE = `@ de none
- Start
t Fähre fällt aus
+ Sie fuhr nicht.`;

test('reads the text without its marks, and the values they mark', () => {
  expect(readMarkedPages('harbour', `${FERRY}\n=====\n${NONE}\n`)).toEqual([
    {
      text: 'Home\nFerry cancelled\n\nBy Ada Reed and Jo Berg\nIt did not leave.',
      title: 'Ferry cancelled',
      authors: ['Ada Reed', 'Jo Berg'],
      date: '2024-03-12',
    },
    { text: 'Start\nFähre fällt aus\nSie fuhr nicht.', title: 'Fähre fällt aus', authors: [] },
  ]);
});

test.each([
  ['no first line', FERRY.replace('@ en 2024-03-12\n', ''), /harbour, page 1: .* no first line/],
  ['a line without a mark', FERRY.replace('- Home', 'Home'), /begins with no mark: “Home”/],
  ['a brace left open', FERRY.replace('{Jo Berg}', '{Jo Berg'), /no partner in “- By Ada Reed and {Jo Berg”/],
  ['two headlines', FERRY.replace('- Home', 't Home'), /2 lines are marked/],
])('refuses a page with %s', (_, page, message) => {
  expect(() => readMarkedPages('harbour', page)).toThrow(message);
});
