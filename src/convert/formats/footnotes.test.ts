import { expect, test } from 'vitest';
import { rowsToLines } from '../lines/line.ts';
import { readFootnotes } from './footnotes.ts';

const findNotes = (rows: string[]) =>
  readFootnotes(rowsToLines(rows))
    .filter(({ format }) => format)
    .map(({ text }) => text);

const TEXT = ['The lamp was lit in 1802.[1]', 'It went out twice.[2]'];

test('numbered lines with references in the text are its footnotes', () => {
  expect(
    findNotes([...TEXT, 'Share', 'Notes', '[1] Log of the lamp.', '[2] Letter of the keeper.', 'Contact']),
  ).toEqual(['Notes', 'Log of the lamp.', 'Letter of the keeper.']);
  expect(findNotes(['Lit in 1802.¹', 'Out twice.²', '1 Log of the lamp.', '2. Letter of the keeper.'])).toHaveLength(2);
});

test.each([
  ['without references', ['The lamp was lit in 1802.', '1. Light it.', '2. Keep it.']],
  ['with a reference missing', [...TEXT, '[1] Log.', '[2] Letter.', '[3] Book.']],
  ['that are not numbered in order', [...TEXT, '[1] Log.', '[4] Letter.']],
  ['above the text', ['[1] Log.', '[2] Letter.', ...TEXT]],
])('numbered lines %s are not footnotes', (_, rows) => {
  expect(findNotes(rows)).toEqual([]);
});
