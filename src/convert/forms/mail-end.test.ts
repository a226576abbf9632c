import { expect, test } from 'vitest';
import { toLines } from '../lines.ts';
import { readFields } from './fields.ts';
import { takeMailEnd } from './mail-end.ts';

const HEADER = ['From: Jo Doe <jo@example.org>', 'Subject: The gates', ''];
const ANSWER =
  'The gates of the lock were hung in the year that the canal was dug, and nobody has mended them since. '.repeat(2);

function debrisOf(...rows: string[]) {
  const { lines } = readFields(toLines(rows));
  return takeMailEnd(lines).map(({ debris }) => debris ?? 'kept');
}

test('a signature and the message that is answered go', () => {
  expect(debrisOf(...HEADER, ANSWER, '-- ', 'Jo Doe', 'On 8 Mar 2021, Al <al@example.org> wrote:', '> Who?')).toEqual([
    ...['header', 'header', 'kept', 'signature', 'signature'],
    ...['message that is answered', 'message that is answered'],
  ]);
});

test.each([
  ['a quotation that is answered below', [...HEADER, '> The gates are old.', ANSWER]],
  ['a quotation that is handed on', [...HEADER, 'For your pages:', `> ${ANSWER}`, '> It ends here.']],
  ['a text that is no message', [ANSWER, '--', 'In 2021 she wrote:', '> The gates are old.']],
])('%s stays', (_, rows) => {
  expect(debrisOf(...rows).filter((debris) => !['kept', 'header'].includes(debris))).toEqual([]);
});
