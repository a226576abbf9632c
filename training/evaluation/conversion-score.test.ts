import { expect, test } from 'vitest';
import { COLUMNS } from '../labeled-pages/sets.ts';
import { scoreConversion } from './conversion-score.ts';

const first = 'The ferry left the harbour at dawn with ninety people on board.';
const second = 'By noon the fog had closed in and nobody could see the shore.';
const page = `Home\n${first}\n${second}\nContact us`;

test('counts runs of four words that the body and the labeled text share', () => {
  const { harbour } = scoreConversion([
    { set: 'harbour', gold: { body: [first, second] }, page, body: `${first}\n${second}` },
    { set: 'harbour', gold: { body: [first, second] }, page, body: first },
  ]);
  expect(harbour).toMatchObject({ pages: 2, precision: 1, poor: 0.5 });
  expect(harbour!.recall).toBeCloseTo((1 + 9 / 22) / 2, 5);
  expect(harbour!.f1).toBeCloseTo((2 * harbour!.recall) / (1 + harbour!.recall), 5);
});

test('expects the standfirst in the body', () => {
  const { harbour } = scoreConversion([
    { set: 'harbour', gold: { standfirst: first, body: [second] }, page, body: second },
  ]);
  expect(harbour!.recall).toBeLessThan(1);
});

test('counts only the segments that the page has', () => {
  const gold = { with: ['left the harbour', 'left the harbor'], without: ['Contact us', 'Home'] };
  const { harbour } = scoreConversion([{ set: 'harbour', gold, page, body: `${first}\nContact us` }]);
  expect(harbour).toMatchObject({ kept: 1, leaked: 0.5, f1: NaN });
});

test('sums up whole pages and columns separately', () => {
  const extracted = { gold: { body: [first] }, page, body: first };
  const scores = scoreConversion([
    { set: 'harbour', ...extracted },
    { set: `harbour${COLUMNS}`, ...extracted },
  ]);
  expect(Object.keys(scores)).toEqual(['harbour', `harbour${COLUMNS}`, 'all', `all${COLUMNS}`]);
  expect(scores.all!.pages).toBe(1);
});
