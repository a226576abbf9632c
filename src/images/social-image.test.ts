import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { breakLines, openFonts, setLine } from './set-text.ts';
import { socialImage } from './social-image.ts';

const files = ['latin', 'latin-ext', 'vietnamese'].map(
  (part) => `node_modules/@fontsource-variable/gelasio/files/gelasio-${part}-wght-normal.woff2`,
);
const fonts = openFonts(files.map((file) => readFileSync(file)));

test('a picture’s text is outlines and needs no font', () => {
  const svg = socialImage(
    { site: 'Postil', title: 'Škoda & Łódź <lit>', above: 'The Courier', below: '2 May 2020' },
    fonts,
  );
  expect(svg).toContain('<path');
  expect(svg).not.toMatch(/<text|Škoda|lit>/);
});

test('a title with letters that the typeface lacks has no picture', () => {
  expect(socialImage({ site: 'Postil', title: 'منارة' }, fonts)).toBeUndefined();
});

test('lines are at most as wide as allowed, and have every word in order', () => {
  const text = 'The ferry that asks its passengers for directions every night of the year';
  const lines = breakLines(text, fonts, 80, 900);
  expect(lines.join(' ')).toBe(text);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(setLine(line, fonts, 80).width).toBeLessThanOrEqual(900);
});

test('a title too long for the picture is cut', () => {
  const svg = socialImage({ site: 'Postil', title: 'lighthouse '.repeat(60) }, fonts) ?? '';
  expect(Math.max(...[...svg.matchAll(/translate\(90 (\d+)/g)].map(([, y]) => Number(y)))).toBeLessThan(560);
});
