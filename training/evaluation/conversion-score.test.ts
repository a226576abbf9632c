import { expect, test } from 'vitest';
import { COLUMNS, scoreBySet } from './conversion-score.ts';

const first = 'The ferry left the harbour at dawn with ninety people on board.';
const second = 'By noon the fog had closed in and nobody could see the shore.';
const page = `Home\n${first}\n${second}\nContact us`;

test('counts runs of four words that the body and the labeled text share', () => {
  const { harbour } = scoreBySet([
    { set: 'harbour', gold: { body: [first, second] }, page, body: `${first}\n${second}` },
    { set: 'harbour', gold: { body: [first, second] }, page, body: first },
  ]);
  expect(harbour).toMatchObject({ pages: 2, precision: 1, poor: 0.5 });
  expect(harbour!.recall).toBeCloseTo((1 + 9 / 22) / 2, 5);
  expect(harbour!.f1).toBeCloseTo((2 * harbour!.recall) / (1 + harbour!.recall), 5);
});

test('a standfirst is part of what should be found', () => {
  const { harbour } = scoreBySet([{ set: 'harbour', gold: { standfirst: first, body: [second] }, page, body: second }]);
  expect(harbour!.recall).toBeLessThan(1);
});

test('counts segments only where the page holds them', () => {
  const gold = { with: ['left the harbour', 'left the harbor'], without: ['Contact us', 'Home'] };
  const { harbour } = scoreBySet([{ set: 'harbour', gold, page, body: `${first}\nContact us` }]);
  expect(harbour).toMatchObject({ kept: 1, leaked: 0.5, f1: NaN });
});

test('whole pages and columns are summed up apart', () => {
  const one = { gold: { body: [first] }, page, body: first };
  const scores = scoreBySet([
    { set: 'harbour', ...one },
    { set: `harbour${COLUMNS}`, ...one },
  ]);
  expect(Object.keys(scores)).toEqual(['harbour', `harbour${COLUMNS}`, 'all', `all${COLUMNS}`]);
  expect(scores.all!.pages).toBe(1);
});
