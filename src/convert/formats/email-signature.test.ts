import { expect, test } from 'vitest';
import { rowsToLines } from '../lines/line.ts';
import { markEmailSignature } from './email-signature.ts';
import { readHeaderFields } from './header-fields.ts';

const HEADER = ['From: Jo Doe <jo@example.org>', 'Subject: The gates', ''];
const ANSWER =
  'The gates of the lock were hung in the year that the canal was dug, and nobody has mended them since. '.repeat(2);

function boilerplateOf(...rows: string[]) {
  const { lines } = readHeaderFields({ lines: rowsToLines(rows), metadata: {} });
  return markEmailSignature(lines).map(({ boilerplate }) => boilerplate ?? 'kept');
}

test('a signature and the message that is answered are marked', () => {
  expect(
    boilerplateOf(...HEADER, ANSWER, '-- ', 'Jo Doe', 'On 8 Mar 2021, Al <al@example.org> wrote:', '> Who?'),
  ).toEqual([
    ...['header', 'header', 'kept', 'signature', 'signature'],
    ...['message that is answered', 'message that is answered'],
  ]);
});

test.each([
  ['From: Al <al@example.org>', 'Sent: Monday, March 8, 2021', 'To: Jo Doe', 'Subject: The gates'],
  ['De : Al Roe', 'Envoyé : lundi 8 mars 2021', 'À : Jo Doe', 'Objet : Les portes'],
])('a message copied below its header is marked: %s', (...header) => {
  const boilerplate = boilerplateOf(
    ...HEADER,
    ANSWER,
    '-----Original Message-----',
    ...header,
    'Who mended them?',
    ANSWER,
  );
  expect(boilerplate).toEqual([
    ...['header', 'header', 'kept'],
    ...Array.from({ length: 7 }, () => 'message that is answered'),
  ]);
  expect(boilerplateOf(...HEADER, 'For your pages:', ...header, ANSWER)).not.toContain('message that is answered');
});

test.each([
  ['a quotation that is answered below', [...HEADER, '> The gates are old.', ANSWER]],
  ['a quotation that is forwarded', [...HEADER, 'For your pages:', `> ${ANSWER}`, '> It ends here.']],
  ['a text that is no message', [ANSWER, '--', 'In 2021 she wrote:', '> The gates are old.']],
])('%s is kept', (_, rows) => {
  expect(boilerplateOf(...rows).filter((boilerplate) => !['kept', 'header'].includes(boilerplate))).toEqual([]);
});
