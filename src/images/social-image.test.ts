import { expect, test } from 'vitest';
import { breakLines, setLine } from './set-text.ts';
import { socialImage } from './social-image.ts';
import { readTypeface } from './typeface-fs.ts';

const fonts = readTypeface();

test('a picture is made of outlines: it says nothing in letters that a machine would have to set', () => {
  const svg = socialImage(
    { site: 'Postil', title: 'Škoda & Łódź <lit>', over: 'The Courier', under: '2 May 2020' },
    fonts,
  );
  expect(svg).toContain('<path');
  expect(svg).not.toMatch(/<text|Škoda|lit>/);
});

test('a title that the typeface cannot write has none', () => {
  expect(socialImage({ site: 'Postil', title: 'منارة' }, fonts)).toBeUndefined();
});

test('lines are as wide as allowed, and say everything in order', () => {
  const text = 'The ferry that asks its passengers for directions every night of the year';
  const lines = breakLines(text, fonts, 80, 900);
  expect(lines.join(' ')).toBe(text);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(setLine(line, fonts, 80).width).toBeLessThanOrEqual(900);
});

test('a title without end is cut', () => {
  const svg = socialImage({ site: 'Postil', title: 'lighthouse '.repeat(60) }, fonts) ?? '';
  expect(Math.max(...[...svg.matchAll(/translate\(90 (\d+)/g)].map(([, y]) => Number(y)))).toBeLessThan(560);
});
