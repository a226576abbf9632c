import { expect, test } from 'vitest';
import { toLines } from '../lines/rows-to-lines.ts';
import { readNotes } from './notes.ts';

const notes = (rows: string[]) =>
  readNotes(toLines(rows))
    .filter(({ format }) => format)
    .map(({ text }) => text);

const TEXT = ['The lamp was lit in 1802.[1]', 'It went out twice.[2]'];

test('lines that are counted and marked in the text are its notes', () => {
  expect(notes([...TEXT, 'Share', 'Notes', '[1] Log of the lamp.', '[2] Letter of the keeper.', 'Contact'])).toEqual([
    'Notes',
    'Log of the lamp.',
    'Letter of the keeper.',
  ]);
  expect(notes(['Lit in 1802.¹', 'Out twice.²', '1 Log of the lamp.', '2. Letter of the keeper.'])).toHaveLength(2);
});

test.each([
  ['without marks', ['The lamp was lit in 1802.', '1. Light it.', '2. Keep it.']],
  ['with a mark too few', [...TEXT, '[1] Log.', '[2] Letter.', '[3] Book.']],
  ['that are not counted', [...TEXT, '[1] Log.', '[4] Letter.']],
  ['above the text', ['[1] Log.', '[2] Letter.', ...TEXT]],
])('numbered lines %s are none', (_, rows) => {
  expect(notes(rows)).toEqual([]);
});
