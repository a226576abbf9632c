import { expect, test } from 'vitest';
import { hashLines, RepeatedLines } from './repeated-lines.ts';

const SHARED = 'Follow the Harbour Courier';

function lines(): RepeatedLines {
  const repeated = new RepeatedLines();
  repeated.set('a.txt', hashLines(`${SHARED}\nIt rained all night.\n`));
  repeated.set('b.txt', hashLines(`  ${SHARED} \r\n${SHARED}\r\n`));
  repeated.set('c.txt', hashLines('Follow the Harbour\u200b Courier'));
  return repeated;
}

test('a line counts once for each other source it occurs in', () => {
  const inside = lines().counterFor('a.txt');
  expect(inside(SHARED)).toBe(2);
  expect(inside('It rained all night.')).toBe(0);
  expect(lines().counterFor('elsewhere.txt')('It rained all night.')).toBe(1);
});

test('a source that changed or went is no longer counted as it was', () => {
  const repeated = lines();
  repeated.set('b.txt', hashLines('Something else altogether'));
  repeated.delete('c.txt');
  expect(repeated.counterFor('a.txt')(SHARED)).toBe(0);
  expect(repeated.counterFor('elsewhere.txt')('Something else altogether')).toBe(1);
});

test('the lines of a source that enough others have can be told apart', () => {
  const repeated = lines();
  expect([...repeated.linesIn('a.txt', 2)]).toEqual([...hashLines(SHARED)]);
  expect([...repeated.linesIn('a.txt', 3)]).toEqual([]);
});
