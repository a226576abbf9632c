import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv, type Cell } from './table-formats.ts';

const csv = (rows: readonly (readonly Cell[])[]) => [...toCsv(rows)].join('');

test('cells are quoted if necessary', () =>
  expect(csv([['a', 'b,c', 'say "x"', 'two\nlines', 1.5, undefined]])).toBe(
    'a,"b,c","say ""x""","two\nlines",1.5,\r\n',
  ));

test('a single carriage return does not end a row', () => expect(csv([['a\rb']])).toBe('"a\rb"\r\n'));

test('text that a spreadsheet would run as a formula is escaped, numbers are not', () =>
  expect(csv([['=1+1', '@me', '-x', '+y', -12.5]])).toBe("'=1+1,'@me,'-x,'+y,-12.5\r\n"));

test('a CSV reader returns any text unchanged', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', '🚢', ';', "'"), maxLength: 8 });
  const rows = fc.array(
    fc.tuple(cell, cell, cell).filter((row) => row.every((text) => !/^[=+\-@\t\r]/.test(text))),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(rows, (table) => {
      const read: unknown = parse(csv([['h1', 'h2', 'h3'], ...table]), { record_delimiter: '\r\n' });
      expect(read).toEqual([['h1', 'h2', 'h3'], ...table]);
    }),
  );
});
